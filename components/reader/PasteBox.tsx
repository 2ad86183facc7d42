/** Where a text is put in. It lives in the panel's memory and nowhere else. */
import { useId } from 'react';
import { findCpr, maskCpr } from '../../lib/contacts/cpr.ts';
import { MOST_TEXT } from '../../lib/reading/limits.ts';
import { useReaderTexts } from './use-reader-texts.ts';

interface PasteBoxProps {
  text: string;
  onText: (text: string, masked: number) => void;
  onRead: () => void;
  onClear: () => void;
  /** CPR numbers taken out of the text as it stands. */
  masked: number;
}

/** Numbers of persons leave the text before it is shown: nothing here needs them. Found in at most what is read. */
function withoutCpr(text: string): { text: string; masked: number } {
  const read = text.slice(0, MOST_TEXT);
  let clean = read;
  let masked = 0;
  // The search reports so many places and no more, and a number may stand right after another.
  for (let found = findCpr(clean).length; found > 0; found = findCpr(clean).length) {
    const next = maskCpr(clean);
    if (next === clean) break;
    masked += found;
    clean = next;
  }
  return { text: clean + text.slice(MOST_TEXT), masked };
}

export function PasteBox({ text, onText, onRead, onClear, masked }: PasteBoxProps) {
  const texts = useReaderTexts();
  const id = useId();
  const helpId = useId();
  const empty = text.trim() === '';
  return (
    <div className="paste">
      <label htmlFor={id}>{texts.paste.label}</label>
      <textarea
        id={id}
        className="paste-text"
        rows={7}
        value={text}
        placeholder={texts.paste.hint}
        aria-describedby={helpId}
        // Browsers send what they check the spelling of to a server when the reader has allowed it once.
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        data-gramm="false"
        onChange={(event) => {
          const clean = withoutCpr(event.target.value);
          onText(clean.text, clean.masked);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !empty) onRead();
        }}
      />
      <p className="help" id={helpId}>
        {texts.paste.privacy}
      </p>
      <p className="reader-said" role="status">
        {masked > 0 && texts.paste.cpr(masked)}
      </p>
      <div className="reader-actions">
        <button type="button" className="button button-primary" disabled={empty} onClick={onRead}>
          {texts.paste.read}
        </button>
        <button type="button" className="button" disabled={text === ''} onClick={onClear}>
          {texts.paste.clear}
        </button>
      </div>
    </div>
  );
}
