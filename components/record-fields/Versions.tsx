/** Earlier versions of a contact or a note: when, why, what is different from now; each can be made the current one. */
import { useCallback, useEffect, useState } from 'react';
import type { Stored, Version } from '../../lib/store/records.ts';
import type { Records } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import { showDate } from '../../lib/text/dates.ts';
import { useReading } from '../reading.tsx';
import { Head } from './Head.tsx';
import { useSay } from './Said.tsx';
import { useRecordTexts } from './use-record-texts.ts';

interface VersionsProps<K extends 'contact' | 'note'> {
  store: Store;
  kind: K;
  current: Stored<Records[K]>;
  name: string;
  back: string;
  onBack: () => void;
}

const OWN = new Set(['id', 'createdAt', 'updatedAt']);
const changed = (a: object, b: object): string[] =>
  Object.keys(a).filter(
    (key) =>
      !OWN.has(key) &&
      JSON.stringify((a as Record<string, unknown>)[key]) !== JSON.stringify((b as Record<string, unknown>)[key]),
  );

export function Versions<K extends 'contact' | 'note'>({ store, kind, current, name, back, onBack }: VersionsProps<K>) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const say = useSay();
  const [versions, setVersions] = useState<readonly Version<Records['contact'] | Records['note']>[] | null>(null);
  const id = current.record.id;
  const read = useCallback(() => {
    const asked = kind === 'contact' ? store.contacts.versions(id) : store.notes.versions(id);
    asked.then(setVersions, () => setVersions([]));
  }, [store, kind, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the record was written
  useEffect(read, [read, current.rev]);
  const restore = async (seq: number) => {
    try {
      await (kind === 'contact' ? store.contacts.restore(id, seq) : store.notes.restore(id, seq));
      say({ text: texts.versions.restored });
    } catch {
      say({ text: texts.notes.state.failed, tone: 'bad' });
    }
  };
  return (
    <div className="record-view">
      <Head title={texts.versions.title(name)} back={back} onBack={onBack} />
      <p className="help">{texts.versions.lead}</p>
      {versions?.length === 0 && <p className="panel-wait">{texts.versions.none}</p>}
      <ol className="versions">
        {(versions ?? []).map(({ seq, at, why, record }) => {
          const different = changed(record, current.record);
          const text = 'text' in record ? record.text : '';
          return (
            <li key={seq}>
              <p>
                <b>{`${showDate(at.slice(0, 10), language)} ${clock(at)}`}</b> · {texts.versions.why[why]}
              </p>
              <p className="help">
                {different.length === 0
                  ? texts.versions.same
                  : texts.versions.changes(
                      different.map((key) => texts.fields[key as keyof typeof texts.fields] ?? key).join(', '),
                    )}
              </p>
              {text !== '' && <pre className="version-text">{text}</pre>}
              {different.length > 0 && (
                <button type="button" className="button" onClick={() => void restore(seq)}>
                  {texts.versions.restore}
                  <span className="visually-hidden"> {`${showDate(at.slice(0, 10), language)} ${clock(at)}`}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** `8.05`, by the reader's own clock. */
export const clock = (instant: string): string => {
  const date = new Date(instant);
  return `${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;
};
