/** One note: written and saved as typed, shown as Markdown, tied to words and contacts. Also used by the full page. */
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { findBirthDates } from '../../lib/contacts/birth-date.ts';
import type { About, Note } from '../../lib/contacts/schema.ts';
import type { Stored } from '../../lib/store/records.ts';
import type { Store } from '../../lib/store/store.ts';
import { storeProblem } from '../../lib/text/problems.ts';
import type { NoteDraft } from '../data/drafts.ts';
import { useRecords } from '../data/records.tsx';
import { useWords } from '../data/words.ts';
import { Icon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { ChipList, TagInput } from '../record-fields/Chips.tsx';
import { AddCombo, type Option } from '../record-fields/Combo.tsx';
import { BirthNotice, CprNotice } from '../record-fields/CprNotice.tsx';
import { useSay } from '../record-fields/Said.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { clock } from '../record-fields/Versions.tsx';
import { aboutName } from './about.ts';
import { NoteText } from './NoteText.tsx';
import type { NoteSession } from './note-session.ts';
import { useNote } from './use-note.ts';

const MOST_OFFERED = 12;

interface NoteEditorProps {
  store: Store;
  id: string;
  stored: Stored<Note> | null;
  about: readonly About[];
  draft: NoteDraft | null;
  onVersions: () => void;
  onRemove: () => void;
  onOpenAbout: (about: About) => void;
}

export function NoteEditor(props: NoteEditorProps) {
  const { store, stored, draft } = props;
  const texts = useRecordTexts();
  const say = useSay();
  const session = useNote({ ...props, about: [...props.about] });
  const { parts, state } = session;
  const [reading, setReading] = useState(false);
  const [restored] = useState(draft !== null && draft.text !== stored?.record.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const born = useMemo(() => findBirthDates(parts.text, new Date().getFullYear()).length > 0, [parts.text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus once, when the note is opened
  useEffect(() => {
    if (parts.text === '') area.current?.focus();
  }, []);
  // The box grows with what is in it, so that a note is read without scrolling inside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured whenever the text or the view changes
  useEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + 2}px`;
  }, [parts.text, reading]);

  const undo = async () => {
    await session.flush();
    const before = await store.notes.undo(session.id).catch(() => null);
    say({ text: before ? texts.notes.undone : texts.notes.nothingToUndo });
  };

  return (
    <div className="note-editor">
      {restored && <Notice title={texts.notes.restoredDraft} />}
      <div className="note-bar">
        <fieldset className="segments note-mode">
          <legend className="visually-hidden">{texts.notes.text}</legend>
          {([false, true] as const).map((mode) => (
            <label key={String(mode)} className="segment">
              <input
                type="radio"
                name={`${id}mode`}
                className="visually-hidden"
                checked={reading === mode}
                onChange={() => setReading(mode)}
              />
              <span>{mode ? texts.notes.read : texts.notes.write}</span>
            </label>
          ))}
        </fieldset>
        <SaveState session={session} />
      </div>
      {reading ? (
        <div className="note-read">
          {parts.text.trim() === '' ? <p className="help">{texts.notes.untitled}</p> : <NoteText text={parts.text} />}
        </div>
      ) : (
        <>
          <label htmlFor={`${id}text`} className="visually-hidden">
            {texts.notes.text}
          </label>
          <textarea
            ref={area}
            id={`${id}text`}
            className="field-input note-area"
            rows={6}
            maxLength={100_000}
            placeholder={texts.notes.placeholder}
            value={parts.text}
            aria-invalid={state.kind === 'cpr' ? true : undefined}
            aria-describedby={`${id}help`}
            onChange={({ target }) => session.change({ text: target.value })}
            onBlur={() => void session.flush()}
          />
          <p className="help" id={`${id}help`}>
            {texts.notes.help}
          </p>
        </>
      )}
      {state.kind === 'cpr' && (
        <CprNotice places={state.places} onDeny={() => session.deny(state.places)} onRemove={() => session.cut()} />
      )}
      {born && state.kind !== 'cpr' && <BirthNotice />}
      <div role="status">
        {session.merged !== 'no' && (
          <Notice
            tone={session.merged === 'overlap' ? 'warn' : 'plain'}
            title={session.merged === 'overlap' ? texts.notes.overlap : texts.notes.merged}
          />
        )}
      </div>
      <Ties session={session} onOpenAbout={props.onOpenAbout} />
      <TagInput
        label={texts.notes.tags}
        hint={texts.notes.tagsHint}
        items={parts.tags}
        onChange={(tags) => session.change({ tags })}
      />
      <div className="actions record-actions">
        <button
          type="button"
          className="button"
          aria-pressed={parts.pinned}
          onClick={() => session.change({ pinned: !parts.pinned })}
        >
          <Icon name="pin" />
          {parts.pinned ? texts.notes.unpin : texts.notes.pin}
        </button>
        {session.base && (
          <>
            <button type="button" className="button" onClick={() => void undo()}>
              <Icon name="undo" />
              {texts.notes.undoLast}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                void session.flush().then(props.onVersions);
              }}
            >
              {texts.notes.versions}
            </button>
            <button
              type="button"
              className="button button-danger"
              onClick={() => {
                void session.flush().then(props.onRemove);
              }}
            >
              {texts.delete}
            </button>
          </>
        )}
      </div>
      <p className="help">{texts.onlyHere}</p>
    </div>
  );
}

function SaveState({ session }: { session: NoteSession }): ReactNode {
  const texts = useRecordTexts();
  const { language } = useReading();
  const { state } = session;
  const said = texts.notes.state;
  if (state.kind === 'failed') {
    const { message, help } = storeProblem(language, state.code);
    return (
      <div className="save-state save-bad" role="alert">
        {said.failed}: {message} {help}{' '}
        <button type="button" className="button button-copy" onClick={() => void session.flush()}>
          {texts.notes.retry}
        </button>
      </div>
    );
  }
  // Spoken only when it is settled: a voice at every key would talk into the writing.
  const quiet = state.kind === 'dirty' || state.kind === 'saving';
  return (
    <p
      className={`save-state ${state.kind === 'cpr' ? 'save-bad' : ''}`}
      data-state={state.kind}
      role="status"
      aria-live={quiet ? 'off' : 'polite'}
    >
      {state.kind === 'saved' && <Icon name="check" />}
      {state.kind === 'saved' ? said.savedAt(clock(state.at)) : said[state.kind]}
    </p>
  );
}

/** What the note is on: words, attests, contacts. */
function Ties({ session, onOpenAbout }: { session: NoteSession; onOpenAbout: (about: About) => void }) {
  const texts = useRecordTexts();
  const words = useWords();
  const { contacts, index } = useRecords();
  const { about } = session.parts;
  const search = useCallback(
    (typed: string): Option[] => {
      if (typed.trim() === '') return [];
      const people = index
        .search(typed, { kind: 'contact', limit: 4 })
        .flatMap(({ id }) => contacts.get(id)?.record ?? [])
        .map(({ id, name }) => ({ id: `contact:${id}`, name, about: texts.list.title }));
      const terms = (words?.search(typed) ?? []).slice(0, MOST_OFFERED).map(({ id, kind }) => ({
        id: `${kind === 'attest' ? 'attest' : 'term'}:${id}`,
        name: words?.name(id) ?? id,
        about: kind,
      }));
      const has = new Set(about.map(({ kind, id }) => `${kind}:${id}`));
      return [...people, ...terms].filter(({ id }) => !has.has(id));
    },
    [index, contacts, words, about, texts],
  );
  const keyOf = (one: About): string => `${one.kind}:${one.id}`;
  return (
    <div className="ties">
      <p className="field-label">
        {texts.notes.on}
        {about.length === 0 && ` · ${texts.notes.free}`}
      </p>
      <ChipList
        items={about.map((one) => ({ id: keyOf(one), name: aboutName(one, words, contacts) }))}
        onOpen={(key) => {
          const one = about.find((each) => keyOf(each) === key);
          if (one) onOpenAbout(one);
        }}
        onRemove={(key) => session.change({ about: about.filter((one) => keyOf(one) !== key) })}
        removeLabel={texts.notes.aboutRemove}
      />
      <AddCombo
        label={texts.notes.onAdd}
        hint={texts.notes.onHint}
        search={search}
        onAdd={({ id: key }) => {
          const at = key.indexOf(':');
          session.change({ about: [...about, { kind: key.slice(0, at) as About['kind'], id: key.slice(at + 1) }] });
        }}
      />
    </div>
  );
}
