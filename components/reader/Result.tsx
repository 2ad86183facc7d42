/** All that was read out of a text, for one way of reading it: medical for a caseworker, municipal for a doctor. */
import { useMemo } from 'react';
import type { Side } from '../../lib/knowledge/schema.ts';
import { partOf } from '../../lib/reading/municipal.ts';
import { isOf, questionsOf, type ReadWord, scalesOf, shortForms } from '../../lib/reading/words.ts';
import { Attests, Benefits, Law, Limits, Roles } from './Municipal.tsx';
import type { Reader } from './open.tsx';
import { Questions } from './Questions.tsx';
import type { TextReading } from './read-text.ts';
import { Scales } from './Scales.tsx';
import { ShortForms } from './ShortForms.tsx';
import { useReaderTexts } from './use-reader-texts.ts';
import { WordList } from './WordList.tsx';

interface ResultProps extends Reader {
  reading: TextReading;
  side: Side;
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** Parts that have a section of their own; the others are words like any. */
const APART = new Set(['attester', 'ydelser', 'hvem', 'lov']);

/** A section of law with an entry for the act as well: it stands among the sections and needs no second place. */
const isSection = ({ entries, doubtful, built }: ReadWord): boolean => entries.length > 1 && !doubtful && !built;

export function Result({ reading, side, left, onLeft, printing = false }: ResultProps) {
  const texts = useReaderTexts();
  const words = useMemo(() => reading.words.filter((word) => isOf(side, word)), [reading, side]);
  const forms = useMemo(() => shortForms(words), [words]);
  const scales = useMemo(() => scalesOf(words), [words]);
  const questions = useMemo(() => questionsOf(words, side), [words, side]);
  const others = useMemo(
    () =>
      side === 'health'
        ? words
        : words.filter((word) => word.doubtful || word.built || !(APART.has(partOf(word)) || isSection(word))),
    [words, side],
  );
  const count = (part: string): number =>
    words.filter((word) => !word.doubtful && !word.built && partOf(word) === part).length;
  const id = (part: string): string => `reader-${printing ? 'print-' : ''}${part}`;

  const sections: { id: string; title: string; count: number }[] =
    side === 'health'
      ? [
          { id: id('words'), title: texts.words.title, count: others.length },
          { id: id('scales'), title: texts.scales.title, count: scales.length },
          { id: id('short'), title: texts.short.title, count: forms.length },
          { id: id('questions'), title: texts.questions.title.health, count: questions.length },
        ]
      : [
          { id: id('attests'), title: texts.parts.attester, count: count('attester') },
          { id: id('benefits'), title: texts.parts.ydelser, count: count('ydelser') },
          { id: id('limits'), title: texts.limits.title, count: reading.limits?.length ?? 0 },
          { id: id('roles'), title: texts.parts.hvem, count: count('hvem') },
          { id: id('law'), title: texts.law.title, count: reading.law?.length ?? 0 },
          { id: id('words'), title: texts.parts.ord, count: others.length },
          { id: id('short'), title: texts.short.title, count: forms.length },
          { id: id('questions'), title: texts.questions.title.employment, count: questions.length },
        ];

  const own: readonly ReadWord[] = words;
  return (
    <>
      {!printing && <Jump sections={sections.filter((section) => section.count > 0)} />}
      {side === 'employment' && (
        <>
          <Attests words={own} printing={printing} id={id('attests')} />
          <Benefits words={own} id={id('benefits')} />
          <Limits reading={reading} words={own} id={id('limits')} />
          <Roles words={own} id={id('roles')} />
          <Law reading={reading} words={own} id={id('law')} />
        </>
      )}
      <WordList
        words={others}
        side={side}
        title={side === 'employment' ? texts.parts.ord : undefined}
        printing={printing}
        id={id('words')}
      />
      <Scales scales={scales} id={id('scales')} />
      <ShortForms forms={forms} id={id('short')} />
      <Questions
        questions={questions}
        side={side}
        left={left}
        onLeft={onLeft}
        printing={printing}
        id={id('questions')}
      />
    </>
  );
}

/** The parts of the result with their counts; the address is the panel's route, so these are buttons and no links. */
function Jump({ sections }: { sections: readonly { id: string; title: string; count: number }[] }) {
  const texts = useReaderTexts();
  const to = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="reader-jump" aria-label={texts.jump}>
      <ul>
        {sections.map(({ id, title, count }) => (
          <li key={id}>
            <button type="button" className="button button-copy" onClick={() => to(id)}>
              {title} <span className="reader-count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
