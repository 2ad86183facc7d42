/** The authored questions of the words found. The reader chooses which to copy; none is made up. */
import { useState } from 'react';
import type { Side } from '../../lib/knowledge/schema.ts';
import type { Question } from '../../lib/reading/words.ts';
import { copyText } from '../copy.ts';
import { Icon } from '../icons.tsx';
import { useReading } from '../reading.tsx';
import { displayTerm } from '../term.ts';
import { EntryLink, type Reader } from './open.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import { useReaderTexts } from './use-reader-texts.ts';

interface QuestionsProps extends Reader {
  questions: readonly Question[];
  side: Side;
  /** Questions the reader has left out, by their words. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
  id: string;
}

/** The list as plain text, one question a line, for a letter. */
export const asText = (title: string, questions: readonly Question[]): string =>
  [title, '', ...questions.map(({ text }) => `- ${text}`)].join('\n');

export function Questions({ questions, side, left, onLeft, printing, id }: QuestionsProps) {
  const texts = useReaderTexts();
  const { texts: common } = useReading();
  const [said, setSaid] = useState('');
  const chosen = questions.filter(({ text }) => !left.has(text));
  const title = texts.questions.title[side];
  if (questions.length === 0)
    return (
      <ReaderSection id={id} title={title}>
        <p className="help reader-help">{texts.questions.none}</p>
      </ReaderSection>
    );
  const choose = (text: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(text);
    else next.add(text);
    onLeft(next);
  };
  if (printing)
    return (
      <ReaderSection id={id} title={title}>
        <ul className="questions">
          {chosen.map(({ text }) => (
            <li key={text} lang="da">
              {text}
            </li>
          ))}
        </ul>
      </ReaderSection>
    );
  return (
    <ReaderSection id={id} title={title} count={questions.length}>
      <p className="help reader-help">{texts.questions.help}</p>
      <ul className="questions">
        {questions.map(({ text, entry }) => (
          <li key={text}>
            <label className="question">
              <input
                type="checkbox"
                checked={!left.has(text)}
                onChange={(event) => choose(text, event.target.checked)}
              />
              <span lang="da">{text}</span>
            </label>
            <p className="question-of">
              <EntryLink entry={entry}>{displayTerm(entry.term, entry.kind)}</EntryLink>
            </p>
          </li>
        ))}
      </ul>
      <div className="reader-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={chosen.length === 0}
          onClick={async () => {
            setSaid((await copyText(asText(title, chosen))) ? common.copy.copied : common.copy.failed);
          }}
        >
          <Icon name="copy" /> {texts.questions.copy(chosen.length)}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onLeft(chosen.length > 0 ? new Set(questions.map(({ text }) => text)) : new Set())}
        >
          {chosen.length > 0 ? texts.questions.noneChosen : texts.questions.all}
        </button>
        <span role="status" className="reader-said">
          {said}
        </span>
      </div>
    </ReaderSection>
  );
}
