/** Everything of one entry, from the most to the least urgent. Used by the card, the dictionary and the gallery. */
import { lazy, type ReactNode, type Ref, Suspense, useId } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { stateOn } from '../lib/knowledge/state.ts';
import { Ask } from './Ask.tsx';
import { AttestFacts } from './attests/AttestFacts.tsx';
import { BodyFigure } from './body/BodyFigure.tsx';
import { Caution, Misunderstandings, OpenQuestions } from './Cautions.tsx';
import { EntryBar } from './EntryBar.tsx';
import { Facts } from './Facts.tsx';
import { ForCitizen } from './ForCitizen.tsx';
import { Former, FormerFold } from './Former.tsx';
import { AllForms, Forms } from './Forms.tsx';
import { ForReader } from './ForReader.tsx';
import { Neighbourhood } from './map/Neighbourhood.tsx';
import { Notice } from './Notice.tsx';
import { dependsOnDay, ReadBy } from './ReadBy.tsx';
import { useHeading, useKnowledge, useReading } from './reading.tsx';
import { useRecordSource } from './records-in-card/source.ts';
import { RoleFacts } from './roles/RoleFacts.tsx';
import { ScaleLine } from './ScaleLine.tsx';
import { SeeAlso } from './SeeAlso.tsx';
import { Sources } from './Sources.tsx';
import { StateChip } from './StateChip.tsx';
import { ReviewPassed, StateHistory, StateNote } from './StateNote.tsx';
import { displayTerm } from './term.ts';
import { WordParts } from './WordParts.tsx';

/** The reader's own contacts and notes come a moment after the words of the entry, which need none of their code. */
const EntryRecords = lazy(() => import('./records-in-card/EntryRecords.tsx'));

interface EntryCardProps {
  entry: PublishedEntry;
  /** The word as it stands on the page. */
  surface?: string | undefined;
  onOpen: (entry: PublishedEntry) => void;
  /** Buttons at the top: back on the left, close on the right. */
  before?: ReactNode;
  after?: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  titleId?: string | undefined;
  /** Say which keys work (only in the card). */
  keys?: boolean;
}

export function EntryCard({ entry, surface, onOpen, before, after, titleRef, titleId, keys = false }: EntryCardProps) {
  const { texts, today, date } = useReading();
  const knowledge = useKnowledge();
  const records = useRecordSource();
  const Title = useHeading();
  const ownId = useId();
  const id = titleId ?? ownId;
  // A rule in force first says what it means to the reader; any other first says that it is not simply in force.
  const calm = stateOn(entry.holds, date, today)?.state === 'in-force';
  return (
    <article className="entry" data-side={entry.side} aria-labelledby={id}>
      <EntryBar sector={texts.sector[entry.side]} kind={entry.kind} before={before} after={after} />
      <div className="entry-head">
        <div className="title-row">
          <Title className="title" id={id} ref={titleRef} tabIndex={-1} lang="da">
            {displayTerm(entry.term, entry.kind)}
          </Title>
          <StateChip holds={entry.holds} />
        </div>
        <Forms entry={entry} surface={surface} />
        {dependsOnDay(entry) && <ReadBy />}
      </div>
      <div className="entry-body">
        <ReviewPassed review={entry.review} />
        {entry.sources.length === 0 && <Notice tone="warn" title={texts.sources.none} help={texts.sources.noneHelp} />}
        <Former entry={entry} />
        <p className="lead" lang="da">
          {entry.short}
        </p>
        {!calm && <StateNote holds={entry.holds} />}
        <AttestFacts entry={entry} />
        <ForReader entry={entry} />
        {calm && <StateNote holds={entry.holds} />}
        <BodyFigure entry={entry} surface={surface} />
        <ScaleLine entry={entry} surface={surface} />
        <Caution entry={entry} />
        <RoleFacts entry={entry} />
        <Ask entry={entry} />
        <Facts entry={entry} />
        {entry.near && (
          <Neighbourhood
            name={displayTerm(entry.term, entry.kind)}
            near={entry.near}
            onOpen={(id) => {
              // A file that cannot be read leaves the card as it is; the next press tries again.
              knowledge.find([id]).then(
                ([other]) => other && onOpen(other),
                () => undefined,
              );
            }}
            onMap={knowledge.map && (() => knowledge.map?.(entry.id))}
          />
        )}
        {records && (
          <Suspense fallback={null}>
            <EntryRecords entry={entry} />
          </Suspense>
        )}
        <Misunderstandings entry={entry} />
        <OpenQuestions entry={entry} />
        <WordParts entry={entry} />
        <SeeAlso entry={entry} onOpen={onOpen} />
        <div className="folds">
          <ForCitizen entry={entry} />
          <StateHistory holds={entry.holds} />
          <FormerFold entry={entry} />
          <AllForms entry={entry} />
        </div>
      </div>
      <Sources entry={entry} keys={keys} />
    </article>
  );
}
