/** The scales of the text, each on its line with the numbers that stand in the text, and its own warning. */
import type { Scale } from '../../lib/knowledge/schema.ts';
import type { ScaleFound } from '../../lib/reading/words.ts';
import { Icon } from '../icons.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { Drawing, direction } from '../ScaleLine.tsx';
import { rangeOf } from '../scale.ts';
import { displayTerm } from '../term.ts';
import { EntryLink } from './open.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import { scoresIn } from './scores.ts';
import { useReaderTexts } from './use-reader-texts.ts';

export function Scales({ scales, id }: { scales: readonly ScaleFound[]; id: string }) {
  const texts = useReaderTexts();
  if (scales.length === 0) return null;
  return (
    <ReaderSection id={id} title={texts.scales.title} count={scales.length}>
      {scales.map((found) => (
        <OneScale key={found.word.key} found={found} />
      ))}
    </ReaderSection>
  );
}

function OneScale({ found: { entry, forms } }: { found: ScaleFound }) {
  const texts = useReaderTexts();
  const { texts: common, language } = useReading();
  const Heading = useHeading(1);
  const { scale } = entry;
  if (!scale) return null;
  const range = rangeOf(scale);
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
  const show = (n: number): string => `${number.format(n)}${scale.unit ? ` ${scale.unit}` : ''}`;
  const written = forms.filter(({ value }) => value !== '');
  return (
    <div className="reader-scale" data-side="health">
      <Heading className="reader-scale-title">
        <EntryLink entry={entry}>{displayTerm(entry.term, entry.kind)}</EntryLink>
      </Heading>
      <p className="reader-measures" lang="da">
        {scale.measures}
      </p>
      {range && written.length === 0 && <Drawing scale={scale} range={range} scores={[]} show={show} />}
      {written.length === 0 && <p className="help">{texts.scales.noScore}</p>}
      {written.map((form) => {
        const scores = scoresIn(form, entry);
        return (
          <div key={form.text + form.value}>
            <p className="scale-score" lang="da">
              {texts.scales.inText(form.text + form.value)}
            </p>
            {range && scores.length > 0 ? (
              <Drawing scale={scale} range={range} scores={scores} show={show} />
            ) : (
              range && <p className="help">{texts.scales.notDrawn}</p>
            )}
          </div>
        );
      })}
      {!range && <p className="scale-direction">{direction(scale, common)}</p>}
      {scale.bands && <Bands scale={scale} show={(n) => number.format(n)} />}
      <p className="scale-warning">
        <Icon name="warn" />
        <span lang="da">{scale.warning}</span>
      </p>
    </div>
  );
}

function Bands({ scale, show }: { scale: Scale; show: (n: number) => string }) {
  const { texts } = useReading();
  return (
    <ul className="scale-bands" aria-label={texts.scale.bands}>
      {(scale.bands ?? []).map((band) => (
        <li key={`${band.from}-${band.to}`}>
          <span>
            {show(band.from)}–{show(band.to)}
          </span>
          <span lang="da">{band.label}</span>
        </li>
      ))}
    </ul>
  );
}
