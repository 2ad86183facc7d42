/** What a letter from the municipality comes down to for a doctor: attests, benefits, limits, roles, sections of law. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import { deadlinesKnown, openWays, wordsOf } from '../../lib/reading/municipal.ts';
import { namesSection } from '../../lib/reading/sections-of-law.ts';
import type { ReadWord } from '../../lib/reading/words.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { useHeading, useKnowledge, useReading } from '../reading.tsx';
import { StateChip } from '../StateChip.tsx';
import { StateNote } from '../StateNote.tsx';
import { displayTerm } from '../term.ts';
import { EntryLink, type Reader } from './open.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import type { TextReading } from './read-text.ts';
import { useReaderTexts } from './use-reader-texts.ts';

const name = (entry: PublishedEntry): string => displayTerm(entry.term, entry.kind);

export function Attests({ words, printing, id }: Reader & { words: readonly ReadWord[]; id: string }) {
  const texts = useReaderTexts();
  const knowledge = useKnowledge();
  const Heading = useHeading(1);
  const found = wordsOf(words, 'attester');
  if (found.length === 0) return null;
  return (
    <ReaderSection id={id} title={texts.parts.attester} count={found.length}>
      {found.map(({ entries: [entry], key }) => (
        <div key={key} className="reader-item" data-side="employment">
          <Heading className="reader-item-title">
            <EntryLink entry={entry}>{name(entry)}</EntryLink>
            <StateChip holds={entry.holds} quiet />
          </Heading>
          <p lang="da">{entry.short}</p>
          {entry.attest && (
            <>
              <ul className="reader-facts">
                <li data-certain={entry.attest.answer.value !== 'open' || undefined}>
                  <b>{texts.attests.answer[entry.attest.answer.value]}</b>
                  {entry.attest.answer.text && <span lang="da"> {entry.attest.answer.text}</span>}
                </li>
                <li>
                  <b>{texts.attests.attend[entry.attest.attend.value]}</b>
                  {entry.attest.attend.text && <span lang="da"> {entry.attest.attend.text}</span>}
                </li>
                {entry.attest.deadlines.map((deadline) => (
                  <li key={deadline.text}>
                    <b>{texts.attests.deadline}:</b> <span lang="da">{deadline.text}</span>
                    {deadline.open && <span className="chip chip-plan">{texts.attests.open}</span>}
                  </li>
                ))}
                {entry.attest.deadlineNote && <li lang="da">{entry.attest.deadlineNote}</li>}
              </ul>
              {knowledge.guide && !printing && (
                <button
                  type="button"
                  className="button button-quiet reader-guide"
                  onClick={() => knowledge.guide?.('attests', entry.id)}
                >
                  {texts.attests.guide}
                  <span className="visually-hidden">: {name(entry)}</span>
                </button>
              )}
            </>
          )}
        </div>
      ))}
    </ReaderSection>
  );
}

export function Benefits({ words, id }: { words: readonly ReadWord[]; id: string }) {
  const texts = useReaderTexts();
  const Heading = useHeading(1);
  const found = wordsOf(words, 'ydelser');
  if (found.length === 0) return null;
  return (
    <ReaderSection id={id} title={texts.parts.ydelser} count={found.length}>
      {found.map(({ entries: [entry], key }) => (
        <div key={key} className="reader-item" data-side="employment">
          <Heading className="reader-item-title">
            <EntryLink entry={entry}>{name(entry)}</EntryLink>
            <StateChip holds={entry.holds} />
          </Heading>
          <p lang="da">{entry.short}</p>
          <StateNote holds={entry.holds} />
          <Ways entry={entry} />
          {entry.facts?.duration && (
            <p className="reader-duration">
              <span>{texts.benefits.duration}</span> <span lang="da">{entry.facts.duration}</span>
            </p>
          )}
        </div>
      ))}
    </ReaderSection>
  );
}

/** Before and after in a line each: names only, the card and the map say more. */
function Ways({ entry }: { entry: PublishedEntry }) {
  const texts = useReaderTexts();
  const { date, today } = useReading();
  if (!entry.near) return null;
  const sides = [
    { title: texts.benefits.before, ways: openWays(entry.near.before, date, today) },
    { title: texts.benefits.after, ways: openWays(entry.near.after, date, today) },
  ].filter(({ ways }) => ways.length > 0);
  if (sides.length === 0) return null;
  return (
    <dl className="reader-ways">
      {sides.map(({ title, ways }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {ways.map((way, place) => (
              <span key={way.id}>
                {place > 0 && ' · '}
                {way.entry ? <EntryLink entry={way}>{way.name}</EntryLink> : <span lang="da">{way.name}</span>}
                {way.plan && <span className="reader-plan"> ({texts.benefits.plan})</span>}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Limits({ reading, words, id }: { reading: TextReading; words: readonly ReadWord[]; id: string }) {
  const texts = useReaderTexts();
  const Heading = useHeading(1);
  const known = deadlinesKnown(words);
  return (
    <ReaderSection id={id} title={texts.limits.title} count={reading.limits?.length || undefined}>
      {reading.limits === null ? (
        <p className="help reader-help">{texts.limits.needsText}</p>
      ) : reading.limits.length === 0 ? (
        <p className="help reader-help">{texts.limits.none}</p>
      ) : (
        <>
          <Heading className="reader-group-title">{texts.limits.inText}</Heading>
          <ul className="reader-lines">
            {reading.limits.map((limit) => (
              <li key={limit.text}>
                <span lang="da">»{limit.text}«</span>
                {limit.count > 1 && <span className="help"> {texts.words.times(limit.count)}</span>}
              </li>
            ))}
          </ul>
          <p className="help reader-help">{texts.limits.help}</p>
        </>
      )}
      {known.length > 0 && (
        <>
          <Heading className="reader-group-title">{texts.limits.known}</Heading>
          <ul className="reader-lines">
            {known.map(({ entry, deadline }) => (
              <li key={entry.id}>
                <EntryLink entry={entry}>{name(entry)}</EntryLink>
                {': '}
                <span lang="da">{deadline}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </ReaderSection>
  );
}

export function Roles({ words, id }: { words: readonly ReadWord[]; id: string }) {
  const texts = useReaderTexts();
  const found = wordsOf(words, 'hvem');
  if (found.length === 0) return null;
  return (
    <ReaderSection id={id} title={texts.parts.hvem} count={found.length}>
      <ul className="reader-lines">
        {found.map(({ entries: [entry], key }) => (
          <li key={key}>
            <EntryLink entry={entry}>{name(entry)}</EntryLink>
            <p lang="da">{entry.role?.does ?? entry.short}</p>
            {entry.role?.how && (
              <p className="help" lang="da">
                {entry.role.how}
              </p>
            )}
          </li>
        ))}
      </ul>
    </ReaderSection>
  );
}

/** From a text read in full: every section as written. From marked words: those whose wording is known. */
export function Law({ reading, words, id }: { reading: TextReading; words: readonly ReadWord[]; id: string }) {
  const texts = useReaderTexts();
  const mentions =
    reading.law ??
    words.flatMap((word) =>
      word.forms
        .filter(({ text }) => namesSection(text))
        .map(({ text }) => ({ text, entries: word.entries.map(({ index }) => index), count: 1, at: word.at })),
    );
  const acts = wordsOf(words, 'lov').filter((word) => !word.forms.every(({ text }) => namesSection(text)));
  if (mentions.length === 0 && acts.length === 0) return null;
  return (
    <ReaderSection id={id} title={texts.law.title} count={mentions.length > 0 ? mentions.length : undefined}>
      {mentions.length === 0 ? (
        <p className="help reader-help">{texts.law.none}</p>
      ) : (
        <p className="help reader-help">{texts.law.help}</p>
      )}
      <ul className="reader-lines">
        {mentions.map(({ text, entries }) => {
          const known = entries.flatMap((index) => reading.entries.get(index) ?? []);
          return (
            <li key={text}>
              <span lang="da">»{text}«</span>
              {known.map((entry) => (
                <span key={entry.id}>
                  {' · '}
                  <EntryLink entry={entry}>{name(entry)}</EntryLink>
                  <LawLink entry={entry} />
                </span>
              ))}
            </li>
          );
        })}
        {acts.map(({ entries: [entry], key }) => (
          <li key={key}>
            <EntryLink entry={entry}>{name(entry)}</EntryLink>
            <LawLink entry={entry} />
          </li>
        ))}
      </ul>
    </ReaderSection>
  );
}

/** A link to the act itself, where the entry has an address for it. */
function LawLink({ entry }: { entry: PublishedEntry }) {
  const law = entry.law?.find(({ url }) => url !== undefined);
  if (law?.url === undefined) return null;
  return (
    <>
      {' · '}
      <ExternalLink href={law.url}>{[law.act, law.section].filter(Boolean).join(' ')}</ExternalLink>
    </>
  );
}
