/** The figure of an entry: where in the body the word belongs, with the place highlighted and named. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import { bodyTexts } from '../../lib/text/body.ts';
import { useReading } from '../reading.tsx';
import { Section } from '../Section.tsx';
import { displayTerm } from '../term.ts';
import { Drawing } from './Drawing.tsx';
import { elbow } from './figures/elbow.ts';
import { foot } from './figures/foot.ts';
import { hand } from './figures/hand.ts';
import { head } from './figures/head.ts';
import { hip } from './figures/hip.ts';
import { knee } from './figures/knee.ts';
import { shoulder } from './figures/shoulder.ts';
import { FREE, spine } from './figures/spine.ts';
import { torso } from './figures/torso.ts';
import { whole } from './figures/whole.ts';
import { BESIDE, SpineLevels } from './SpineLevels.tsx';
import type { Figure as Drawn } from './shapes.ts';
import { type FigureName, whereOf } from './where.ts';
import './figure.css';

export const FIGURES: Record<FigureName, Drawn> = {
  spine,
  shoulder,
  elbow,
  hand,
  hip,
  knee,
  foot,
  head,
  torso,
  whole,
};

interface FigureProps {
  entry: PublishedEntry;
  /** The word as it stands in the text: a level of the spine is read from it. */
  surface?: string | undefined;
}

export default function Figure({ entry, surface }: FigureProps) {
  const { language } = useReading();
  const texts = bodyTexts(language);
  const where = whereOf(entry, surface, language, texts.level);
  if (!where) return null;
  const here = new Set(where.parts);
  const { levels } = where;
  // Below the free vertebrae the sacrum is one bone: nothing to look at closely.
  const close = levels !== undefined && levels.from < FREE && levels.to <= FREE ? levels : undefined;
  return (
    <Section className="figure-section" title={texts.title}>
      <div className="figure-row">
        <Drawing
          figure={FIGURES[where.figure]}
          here={here}
          title={displayTerm(entry.term, entry.kind)}
          desc={texts.desc(texts.figures[where.figure], where.here)}
          beside={close && <SpineLevels levels={close} here={here} />}
          besideWidth={close ? BESIDE : 0}
        />
        <p className="figure-caption">
          <b>{where.here.charAt(0).toLocaleUpperCase(language) + where.here.slice(1)}</b>
          <span>{texts.note}</span>
        </p>
      </div>
    </Section>
  );
}
