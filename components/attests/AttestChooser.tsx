/** At most four questions to the right attest. Every answer can be changed; focus follows to the next question. */
import { useEffect, useRef, useState } from 'react';
import type { PublishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import { useHeading } from '../reading.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

interface AttestChooserProps {
  guide: PublishedAttestGuide;
  onRead?: ((id: string) => void) | undefined;
}

export function AttestChooser({ guide, onRead }: AttestChooserProps) {
  const texts = useAttestTexts();
  const Title = useHeading();
  const Step = useHeading(1);
  const [answers, setAnswers] = useState<number[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows each answer, not the first drawing
  useEffect(() => {
    if (moved.current) head.current?.focus();
  }, [answers]);

  const answer = (next: number[]) => {
    moved.current = true;
    setAnswers(next);
  };

  let at: string | undefined = guide.start;
  let end: string | undefined;
  const given: { ask: string; say: string }[] = [];
  for (const index of answers) {
    const question = guide.questions.find(({ id }) => id === at);
    const chosen = question?.answers[index];
    if (!question || !chosen) break;
    given.push({ ask: question.ask, say: chosen.say });
    at = chosen.next;
    end = chosen.result;
  }
  const question = guide.questions.find(({ id }) => id === at);
  const result = guide.results.find(({ id }) => id === end);
  return (
    <section className="chooser">
      <Title className="attests-title">{texts.chooser.title}</Title>
      {given.length === 0 && <p className="help">{texts.chooser.lead}</p>}
      {given.length > 0 && (
        <ol className="chooser-given" aria-label={texts.chooser.answered}>
          {given.map(({ ask, say }, index) => (
            <li key={ask} lang="da">
              <span>{ask}</span>
              <button
                type="button"
                className="path-open"
                aria-label={texts.chooser.change(say)}
                onClick={() => answer(answers.slice(0, index))}
              >
                {say}
              </button>
            </li>
          ))}
        </ol>
      )}
      {question && !result && (
        <div className="chooser-question">
          <Step className="chooser-ask" ref={head} tabIndex={-1}>
            <span className="visually-hidden">{texts.chooser.question(given.length + 1)}: </span>
            <span lang="da">{question.ask}</span>
          </Step>
          {question.help && (
            <p className="help" lang="da">
              {question.help}
            </p>
          )}
          <ul className="chooser-answers" lang="da">
            {question.answers.map(({ say }, index) => (
              <li key={say}>
                <button type="button" className="button button-wide" onClick={() => answer([...answers, index])}>
                  {say}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {result && (
        <div className="box box-reader chooser-result">
          <p className="section-title">{texts.chooser.result}</p>
          <Step className="chooser-ask" ref={head} tabIndex={-1} lang="da">
            {result.title}
          </Step>
          <p lang="da">{result.text}</p>
          {result.also?.map((line) => (
            <p key={line} lang="da">
              {line}
            </p>
          ))}
          {result.open && (
            <p className="chooser-open">
              <b>{texts.chooser.open}:</b> <span lang="da">{result.open}</span>
            </p>
          )}
          <p className="chooser-read">
            {onRead &&
              result.attests.map((attest) => (
                <button key={attest.id} type="button" className="button" onClick={() => onRead(attest.id)}>
                  {texts.chooser.read(attest.name)}
                </button>
              ))}
          </p>
        </div>
      )}
      {given.length > 0 && (
        <button type="button" className="button button-quiet chooser-again" onClick={() => answer([])}>
          {texts.chooser.restart}
        </button>
      )}
    </section>
  );
}
