/** How it was: on a day from then in full and at once, today folded away. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { Former as FormerText } from '../lib/knowledge/schema.ts';
import { formerOn } from '../lib/knowledge/state.ts';
import { showDate } from '../lib/text/dates.ts';
import { useReading } from './reading.tsx';
import { Fold, Section } from './Section.tsx';
import { useCardTexts } from './use-card-texts.ts';

function useTitle(): (one: FormerText) => string {
  const { language } = useReading();
  const { former } = useCardTexts();
  return ({ from, until }) =>
    from === undefined
      ? former.upTo(showDate(until, language))
      : former.between(showDate(from, language), showDate(until, language));
}

/** What held on the day read by, where somebody has written it down. */
export function Former({ entry }: { entry: PublishedEntry }) {
  const { date } = useReading();
  const title = useTitle();
  const then = formerOn(entry.former, date);
  if (!then) return null;
  return (
    <Section className="box box-then" icon="time" title={title(then)}>
      <p lang="da">{then.text}</p>
    </Section>
  );
}

export function FormerFold({ entry }: { entry: PublishedEntry }) {
  const { date } = useReading();
  const texts = useCardTexts();
  const title = useTitle();
  const others = entry.former?.filter((one) => one !== formerOn(entry.former, date)) ?? [];
  if (others.length === 0) return null;
  return (
    <Fold title={texts.former.title}>
      <ul className="lines">
        {others.map((one) => (
          <li key={`${one.from}${one.until}`}>
            {title(one)}: <span lang="da">{one.text}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
