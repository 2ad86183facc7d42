/** One word of the page: a button that goes to it, and one that explains it here. */
import type { IndexRow } from '../../lib/knowledge/published.ts';
import type { PageWord } from '../data/merge-words.ts';
import { useHeading, useReading } from '../reading.tsx';
import { StateChip } from '../StateChip.tsx';
import { displayTerm } from '../term.ts';

interface WordRowProps {
  word: PageWord;
  rows: readonly IndexRow[];
  /** The place shown last, from 0; null before the first click. */
  at: number | null;
  onReveal: () => void;
  onRead: () => void;
  /** Says what pressing the word does; one text for all rows. */
  helpId: string;
}

/** What a word of the page is called in the list: its entry's headword, or itself where that is not settled. */
export const nameOf = (word: PageWord, rows: readonly IndexRow[]): string => {
  const [first, second] = rows;
  return first && !second && !word.built ? displayTerm(first.term, first.kind) : word.surface;
};

export function WordRow({ word, rows, at, onReveal, onRead, helpId }: WordRowProps) {
  const { texts } = useReading();
  const Heading = useHeading();
  const only = rows.length === 1 && !word.built ? rows[0] : undefined;
  const name = nameOf(word, rows);
  const sides = new Set(rows.map((row) => row.side));
  return (
    <li className="row row-page" data-side={sides.size === 1 ? rows[0]?.side : undefined}>
      <Heading className="row-term" lang="da">
        <button type="button" className="row-button" aria-describedby={helpId} data-word={word.key} onClick={onReveal}>
          {name}
        </button>
      </Heading>
      <p className="row-count">
        {at === null ? texts.panel.places(word.count) : texts.panel.place(at + 1, word.count)}
      </p>
      <p className="row-text" lang="da">
        {only ? only.short : word.built ? texts.panel.built : rows.map((row) => row.term).join(' · ')}
      </p>
      <button type="button" className="button button-copy row-read" onClick={onRead}>
        {texts.panel.explainShort}
        <span className="visually-hidden"> {texts.panel.explain(name)}</span>
      </button>
      <p className="row-foot">
        {only && <StateChip holds={only.holds} quiet />}
        {!only && !word.built && <span className="chip chip-gone">{texts.panel.several(rows.length)}</span>}
      </p>
    </li>
  );
}
