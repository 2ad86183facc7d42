/** The words of the text, most important first or by part: what each means, in its own words. */
import { useId, useState } from 'react';
import type { Side } from '../../lib/knowledge/schema.ts';
import { PARTS, partOf } from '../../lib/reading/municipal.ts';
import { bySystem, byWeight, type ReadWord } from '../../lib/reading/words.ts';
import { useHeading, useReading } from '../reading.tsx';
import { StateChip } from '../StateChip.tsx';
import { displayTerm } from '../term.ts';
import { type Reader, useOpen } from './open.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import { useReaderTexts } from './use-reader-texts.ts';

/** Rows at first: a screen or two. */
const FIRST = 12;
const STEP = 40;

type Order = 'weight' | 'system';

interface WordListProps extends Reader {
  words: readonly ReadWord[];
  side: Side;
  title?: string | undefined;
}

/** The name a word goes by: its headword, or itself where that is not settled. */
export const nameOf = ({ entries, doubtful, built, forms }: ReadWord): string =>
  doubtful || built ? (forms[0]?.text ?? entries[0].term) : displayTerm(entries[0].term, entries[0].kind);

export function WordList({ words, side, title, printing, id }: WordListProps & { id: string }) {
  const texts = useReaderTexts();
  const [order, setOrder] = useState<Order>('weight');
  const [limit, setLimit] = useState(FIRST);
  const name = useId();
  if (words.length === 0) return null;
  const sorted = words.toSorted(byWeight);
  const shown = printing ? sorted : sorted.slice(0, limit);
  const left = sorted.length - shown.length;
  return (
    <ReaderSection id={id} title={title ?? texts.words.title} count={words.length}>
      {!printing && words.length > 3 && (
        <fieldset className="segments reader-segments">
          <legend className="visually-hidden">{texts.words.order}</legend>
          {(['weight', 'system'] as const).map((one) => (
            <label key={one} className="segment">
              <input
                type="radio"
                name={name}
                value={one}
                checked={one === order}
                onChange={() => setOrder(one)}
                className="visually-hidden"
              />
              <span>{one === 'weight' ? texts.words.weight : texts.words.system[side]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {order === 'weight' && !printing ? (
        <>
          <ul className="rows reader-rows">
            {shown.map((word) => (
              <WordRow key={word.key} word={word} below={1} />
            ))}
          </ul>
          {left > 0 && (
            <p className="panel-more">
              <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
                {texts.words.more(Math.min(left, STEP))}
              </button>
            </p>
          )}
        </>
      ) : (
        <Groups words={words} side={side} />
      )}
    </ReaderSection>
  );
}

/** Medical words by part of medicine, municipal ones by what they are in a case. */
function Groups({ words, side }: { words: readonly ReadWord[]; side: Side }) {
  const texts = useReaderTexts();
  const Heading = useHeading(1);
  const groups =
    side === 'health'
      ? bySystem(words).map(({ system, words: group }) => ({ id: system, title: texts.systems[system], group }))
      : PARTS.flatMap((part) => {
          const group = words.filter((word) => partOf(word) === part).toSorted(byWeight);
          return group.length === 0 ? [] : [{ id: part, title: texts.parts[part], group }];
        });
  return groups.map(({ id, title, group }) => (
    <div key={id} className="reader-group">
      <Heading className="reader-group-title">
        {title} <span className="reader-count">{group.length}</span>
      </Heading>
      <ul className="rows reader-rows">
        {group.map((word) => (
          <WordRow key={word.key} word={word} below={2} />
        ))}
      </ul>
    </div>
  ));
}

function WordRow({ word, below }: { word: ReadWord; below: number }) {
  const texts = useReaderTexts();
  const { texts: common } = useReading();
  const Heading = useHeading(below);
  const open = useOpen();
  const { entries, doubtful, built, count } = word;
  const name = nameOf(word);
  const sides = new Set(entries.map((entry) => entry.side));
  return (
    <li className="row reader-row" data-side={sides.size === 1 ? entries[0].side : undefined} data-word={word.key}>
      <Heading className="row-term" lang="da">
        <button type="button" className="row-button" onClick={() => open(word)}>
          {name}
        </button>
      </Heading>
      <p className="row-count">{count > 1 && texts.words.times(count)}</p>
      <p className="row-text" lang="da">
        {doubtful || built
          ? entries.map(({ term, kind }) => displayTerm(term, kind)).join(built ? ' + ' : ' · ')
          : entries[0].short}
      </p>
      <p className="row-foot">
        {doubtful && (
          <>
            <span className="chip chip-plan">{texts.words.doubtful}</span>
            <span className="help">{texts.words.doubtfulHelp}</span>
          </>
        )}
        {built && (
          <>
            <span className="chip chip-gone">{texts.words.built}</span>
            <span className="help">{texts.words.builtHelp}</span>
          </>
        )}
        {!doubtful && !built && <StateChip holds={entries[0].holds} quiet />}
        {!doubtful && !built && sides.size > 1 && <span className="help">{common.panel.several(entries.length)}</span>}
      </p>
    </li>
  );
}
