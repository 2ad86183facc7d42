/** A note in a card: read as it was written, corrected in place, saved as typed. */
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { CardNote } from '../../lib/record-messages.ts';
import { showDate } from '../../lib/text/dates.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { CprNotice } from '../record-fields/CprNotice.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import type { RecordSource } from './source.ts';
import { useCardNote } from './use-card-note.ts';

// The Markdown library is read with the first note there is to show.
const NoteText = lazy(() => import('../notes/NoteText.tsx'));

interface NoteInCardProps {
  id: string;
  note: CardNote | null;
  about: { kind: 'term' | 'attest'; id: string };
  source: RecordSource;
  /** Begin with the pen in hand. */
  writing?: boolean;
  onDone?: () => void;
}

export function NoteInCard({ id, note, about, source, writing = false, onDone }: NoteInCardProps) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const [editing, setEditing] = useState(writing);
  const pen = useRef<HTMLButtonElement>(null);
  return (
    <article className="own-note" aria-label={texts.notes.text}>
      <div className="own-note-head">
        <small>
          {texts.card.notes}
          {note && ` · ${showDate(note.updatedAt.slice(0, 10), language)}`}
        </small>
        {!editing && (
          <button
            ref={pen}
            type="button"
            className="button button-copy"
            aria-label={texts.card.editNote}
            onClick={() => setEditing(true)}
          >
            {texts.edit}
          </button>
        )}
      </div>
      {editing ? (
        <Writing
          id={id}
          note={note}
          about={about}
          source={source}
          onDone={() => {
            setEditing(false);
            onDone?.();
            requestAnimationFrame(() => pen.current?.focus());
          }}
        />
      ) : (
        <Suspense fallback={<p>{note?.text}</p>}>
          <NoteText text={note?.text ?? ''} />
        </Suspense>
      )}
    </article>
  );
}

function Writing({
  id,
  note,
  about,
  source,
  onDone,
}: Required<Pick<NoteInCardProps, 'id' | 'note' | 'about' | 'source' | 'onDone'>>) {
  const texts = useRecordTexts();
  const written = useCardNote(source, id, note, about);
  const area = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const said = texts.notes.state;
  return (
    <div className="own-writing">
      <label htmlFor={fieldId} className="visually-hidden">
        {note ? texts.card.editNote : texts.card.addNoteLabel}
      </label>
      <textarea
        ref={area}
        id={fieldId}
        rows={3}
        maxLength={100_000}
        value={written.text}
        placeholder={texts.notes.placeholder}
        aria-invalid={written.state === 'cpr' ? true : undefined}
        onChange={({ target }) => written.write(target.value)}
        onBlur={() => void written.flush()}
      />
      {written.state === 'cpr' && written.places.length > 0 && (
        <CprNotice places={written.places} onDeny={written.deny} onRemove={written.cut} />
      )}
      {written.overlap && <Notice tone="warn" title={texts.notes.overlap} />}
      <div className="own-note-foot">
        <small role="status" data-state={written.state}>
          {said[written.state]}
        </small>
        <button
          type="button"
          className="button button-copy"
          onClick={() => {
            // A number still in it: stay, nothing may be lost.
            if (written.state === 'cpr') return;
            void written.flush().then(onDone);
          }}
        >
          {texts.card.done}
        </button>
      </div>
    </div>
  );
}
