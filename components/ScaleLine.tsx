/** A scale drawn as a line: which end is good, its bands, and the score in the text when there is one. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { Scale } from '../lib/knowledge/schema.ts';
import type { Texts } from '../lib/text/index.ts';
import { Icon } from './icons.tsx';
import { useReading } from './reading.tsx';
import { Section } from './Section.tsx';
import { bandOf, rangeOf, scoreIn } from './scale.ts';
import { alsoForms } from './term.ts';

/** Which end is good, in words. */
export function direction(scale: Scale, texts: Texts): string {
  return scale.good === 'high' ? texts.scale.highGood : scale.good === 'low' ? texts.scale.lowGood : texts.scale.noGood;
}

interface ScaleLineProps {
  entry: PublishedEntry;
  surface?: string | undefined;
}

export function ScaleLine({ entry, surface }: ScaleLineProps) {
  const { texts, language } = useReading();
  const { scale } = entry;
  if (!scale) return null;
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
  const unit = scale.unit ? ` ${scale.unit}` : '';
  const range = rangeOf(scale);
  const score = surface === undefined ? null : scoreIn(surface, [entry.term, ...alsoForms(entry)], scale);
  const here = score === null ? null : bandOf(scale, score);
  return (
    <Section className="scale" title={texts.scale.title}>
      <p lang="da">{scale.measures}</p>
      {range ? (
        <Drawing
          scale={scale}
          range={range}
          scores={score === null ? [] : [score]}
          show={(n) => `${number.format(n)}${unit}`}
        />
      ) : (
        <p className="scale-direction">{direction(scale, texts)}</p>
      )}
      {score !== null && <p className="scale-score">{texts.scale.here(`${number.format(score)}${unit}`)}</p>}
      {scale.bands && (
        <ul className="scale-bands" aria-label={texts.scale.bands}>
          {scale.bands.map((band) => (
            <li key={`${band.from}-${band.to}`} data-here={band === here || undefined}>
              <span>
                {number.format(band.from)}–{number.format(band.to)}
              </span>
              <span lang="da">{band.label}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="scale-warning">
        <Icon name="warn" />
        <span lang="da">{scale.warning}</span>
      </p>
    </Section>
  );
}

interface DrawingProps {
  scale: Scale;
  range: { min: number; max: number };
  /** None, one, or the two ends of what was written as a span (`6–7`). */
  scores: readonly number[];
  show: (n: number) => string;
}

/** Lengths in percent, so that the line fills any width and nothing in it is stretched. */
export function Drawing({ scale, range, scores, show }: DrawingProps) {
  const { texts } = useReading();
  const at = (n: number): number => ((n - range.min) / (range.max - range.min)) * 100;
  const here = scores.map((score) => bandOf(scale, score));
  const bands = scale.bands ?? [{ from: range.min, to: range.max, label: '' }];
  const label = [
    texts.scale.label(scale.measures, show(range.min), show(range.max), direction(scale, texts)),
    ...(scale.bands ?? []).map((band) => `${texts.scale.labelBand(show(band.from), show(band.to), band.label)}.`),
    ...scores.map((score) => texts.scale.labelScore(show(score), bandOf(scale, score)?.label ?? null)),
  ].join(' ');
  return (
    <>
      <svg className="scale-draw" role="img" aria-label={label}>
        {bands.map((band, place) => {
          // Bands given in whole steps (0–4, 5–9) leave a step between them: each is drawn up to where the next begins.
          const end = bands[place + 1]?.from ?? Math.max(band.to, range.max);
          return (
            <rect
              key={`${band.from}-${band.to}`}
              className={here.some((one) => one === band) ? 'scale-band scale-band-here' : 'scale-band'}
              x={`${at(Math.max(band.from, range.min))}%`}
              width={`${Math.max(0, at(Math.min(end, range.max)) - at(Math.max(band.from, range.min)))}%`}
              y="14"
              height="12"
            />
          );
        })}
        {scores.map((score) => (
          <svg key={score} x={`${at(score)}%`} y="0" overflow="visible" aria-hidden="true">
            <path className="scale-mark" d="M0 14l-6-10h12zM-1 14h2v12h-2z" />
          </svg>
        ))}
      </svg>
      {/* The arrow points to the good end; all of it is in the drawing's name for those who listen. */}
      <p className="scale-ends" data-good={scale.good} aria-hidden="true">
        <span>{show(range.min)}</span>
        <b>
          {scale.good === 'low' && '← '}
          {direction(scale, texts)}
          {scale.good === 'high' && ' →'}
        </b>
        <span>{show(range.max)}</span>
      </p>
    </>
  );
}
