/** One note in a list: its first line, what it is on, when it was changed. */
import { type Note, noteTitle } from '../../lib/contacts/schema.ts';
import { showDate } from '../../lib/text/dates.ts';
import { useReading } from '../reading.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';

interface NoteItemProps {
  note: Note;
  /** Names of what it is on. */
  about?: readonly string[];
  onOpen: () => void;
}

/** The lines below the title, as one. */
function rest(text: string): string {
  const title = noteTitle({ text });
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  return lines
    .slice(title === '' ? 0 : 1)
    .map((line) => line.replace(/^[\s#>*+-]+|[*_`]+/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
    .join(' · ')
    .slice(0, 140);
}

export function NoteItem({ note, about = [], onOpen }: NoteItemProps) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const title = noteTitle(note);
  const more = rest(note.text);
  return (
    <div className="row note-row">
      <p className="row-term">
        <button type="button" className="row-button" data-record={note.id} onClick={onOpen}>
          {title || texts.notes.untitled}
        </button>
      </p>
      <p className="row-count">{showDate(note.updatedAt.slice(0, 10), language)}</p>
      {more && <p className="row-text">{more}</p>}
      {(about.length > 0 || note.pinned || note.tags.length > 0) && (
        <p className="row-foot">
          {note.pinned && <span className="chip chip-gone">{texts.notes.pinned}</span>}
          {about.map((name) => (
            <span key={name} className="chip chip-about" lang="da">
              {name}
            </span>
          ))}
          {note.tags.map((tag) => (
            <span key={`#${tag}`} className="note-tag">
              #{tag}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
