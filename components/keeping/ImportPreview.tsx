/** What an import would do, before it does it: counts, what is new, what differs and is to be decided, what cannot be read. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Choice, Plan } from '../../lib/exchange/plan.ts';
import { showDate } from '../../lib/text/dates.ts';
import { exchangeProblem, type Said } from '../../lib/text/problems.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { Decision } from './Decision.tsx';
import { type AnyRow, allowed, nameOf } from './import-rows.ts';
import type { Import, Preview } from './use-import.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** Rows of a list drawn at first, and more at a press. */
const SHOWN = 25;

/** Rows the reader decides on: what differs, and what was deleted here since. */
const toDecide = (plan: Plan): AnyRow[] =>
  [...plan.contacts, ...plan.notes].filter(
    ({ state, deletedHere }) => state === 'conflicting' || (state === 'new' && deletedHere),
  );

interface ImportPreviewProps {
  preview: Preview;
  problem?: Said | undefined;
  onSave: Import['save'];
  onLeave: () => void;
}

export function ImportPreview({ preview, problem, onSave, onLeave }: ImportPreviewProps) {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const said = texts.import.preview;
  const { plan, file, made, settings } = preview;
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [withSettings, setWithSettings] = useState(false);
  const rows = useMemo(() => [...plan.contacts, ...plan.notes] as AnyRow[], [plan]);
  const decide = useMemo(() => toDecide(plan), [plan]);
  const fresh = useMemo(() => rows.filter(({ state, deletedHere }) => state === 'new' && !deletedHere), [rows]);
  const left = useMemo(() => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const name of row.left) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  }, [rows]);
  const writing = rows.filter((row) => (choices.get(row.key) ?? row.suggested) !== 'skip').length;
  const nothing = writing === 0 && !withSettings;
  const all = (choice: Choice | null) =>
    setChoices(new Map(choice === null ? [] : decide.map(({ key, ours }) => [key, allowed(choice, ours !== null)])));
  return (
    <div className="keep-form keep-wide">
      <p>
        <strong>{said.title}</strong> {made === null ? file : said.from(file, showDate(made.slice(0, 10), language))}
      </p>
      <dl className="keep-counts">
        {(['new', 'conflicting', 'same', 'unreadable'] as const).map((state) => (
          <div key={state} data-state={state} data-none={plan.counts[state] === 0 || undefined}>
            <dt>{said[state]}</dt>
            <dd>{plan.counts[state].toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      {writing === 0 && decide.length === 0 && plan.counts.unreadable === 0 && <p>{said.nothing}</p>}

      {decide.length > 0 && (
        <Part title={said.conflicting}>
          <label className="keep-all">
            {said.all}
            <select
              className="keep-input keep-input-short"
              defaultValue=""
              onChange={({ target }) => all((target.value || null) as Choice | null)}
            >
              <option value="">{said.each}</option>
              <option value="skip">{said.skip}</option>
              <option value="take">{said.take}</option>
              <option value="merge">{said.merge}</option>
              <option value="both">{said.both}</option>
            </select>
          </label>
          <Listed
            rows={decide}
            draw={(row) => (
              <Decision
                key={row.key}
                row={row}
                choice={choices.get(row.key) ?? row.suggested}
                onChoice={(choice) => setChoices(new Map([...choices, [row.key, choice]]))}
              />
            )}
          />
        </Part>
      )}

      {plan.unreadable.length > 0 && (
        <Part title={said.unreadable}>
          <Listed
            rows={plan.unreadable}
            draw={({ kind, at, code, field }) => {
              const { message, help } = exchangeProblem(language, code);
              return (
                <li key={`${kind} ${at}`} className="keep-bad">
                  <strong>{said.at[kind](at)}</strong>
                  {field !== '' && <span className="keep-tag">{fieldName(texts.import.field, field)}</span>}
                  <span>
                    {message} {code === 'cpr' ? said.cpr : help}
                  </span>
                </li>
              );
            }}
          />
        </Part>
      )}

      {fresh.length > 0 && (
        <details className="keep-fold">
          <summary>
            {said.new}: {fresh.length.toLocaleString(language)}
          </summary>
          <Listed
            rows={fresh}
            draw={({ key, theirs }) => (
              <li key={key} lang="da">
                {nameOf(theirs) || said.unnamed}
                {'organisation' in theirs && theirs.organisation && theirs.organisation !== theirs.name && (
                  <span className="help"> {theirs.organisation}</span>
                )}
              </li>
            )}
          />
        </details>
      )}

      {left.length > 0 && (
        <details className="keep-fold">
          <summary>{said.left}</summary>
          <p className="help">{said.leftHelp}</p>
          <ul className="keep-tags">
            {left.map(([name, count]) => (
              <li key={name} className="keep-tag">
                {name} × {count.toLocaleString(language)}
              </li>
            ))}
          </ul>
        </details>
      )}

      {settings && (
        <label className="keep-check">
          <input type="checkbox" checked={withSettings} onChange={({ target }) => setWithSettings(target.checked)} />
          {said.settings}
        </label>
      )}
      {problem && (
        <div role="alert">
          <Notice tone="bad" title={problem.message} help={problem.help} />
        </div>
      )}
      <div className="keep-actions">
        <button
          type="button"
          className="button button-primary"
          onClick={() => (nothing ? onLeave() : onSave(choices, withSettings))}
        >
          {texts.import.save(nothing ? 0 : writing)}
        </button>
        {!nothing && (
          <button type="button" className="button" onClick={onLeave}>
            {texts.import.leave}
          </button>
        )}
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="keep-sub">
      <h3 className="keep-subtitle">{title}</h3>
      {children}
    </section>
  );
}

function Listed<T>({ rows, draw }: { rows: readonly T[]; draw: (row: T) => ReactNode }) {
  const texts = useKeepingTexts();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul className="keep-list">{rows.slice(0, shown).map(draw)}</ul>
      {rows.length > shown && (
        <p className="keep-more">
          {texts.import.preview.shown(shown, rows.length)}{' '}
          <button type="button" className="button" onClick={() => setShown(shown + 100)}>
            {texts.notes.more(Math.min(100, rows.length - shown))}
          </button>
        </p>
      )}
    </>
  );
}

/** `phones.0.hours` → what the field is called; the path itself where it has no name. */
function fieldName(names: Record<string, string>, path: string): string {
  return names[path] ?? names[path.split('.')[0] ?? ''] ?? path;
}
