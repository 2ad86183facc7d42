/** One entry, or the meanings of one word, in full, with the way back to the list it was opened from. */
import { useEffect, useRef, useState } from 'react';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import { type CardHandle, CardView } from '../CardView.tsx';
import { Notice } from '../Notice.tsx';
import { useKnowledge, useReading } from '../reading.tsx';

interface EntryViewProps {
  ids: readonly string[];
  /** The word on the page it was opened for; without one the headword stands for it. */
  surface?: string | undefined;
  built?: boolean | undefined;
  onLeave: () => void;
}

export function EntryView({ ids, surface, built, onLeave }: EntryViewProps) {
  const { texts } = useReading();
  const knowledge = useKnowledge();
  const [entries, setEntries] = useState<readonly PublishedEntry[] | 'failed' | null>(null);
  const view = useRef<CardHandle>(null);
  const key = ids.join('+');

  useEffect(() => {
    let current = true;
    setEntries(null);
    knowledge
      .find(key.split('+'))
      .catch((): 'failed' => 'failed')
      .then((found) => current && setEntries(found));
    return () => {
      current = false;
    };
  }, [knowledge, key]);

  const shown = entries !== null && entries !== 'failed' && entries.length > 0;
  useEffect(() => {
    if (shown) view.current?.focus();
  }, [shown]);

  if (entries === null) return <p className="panel-wait">{texts.panel.loading}</p>;
  if (entries === 'failed' || entries.length === 0)
    return (
      <Notice tone="warn" title={entries === 'failed' ? texts.panel.failed : texts.panel.unknownEntry}>
        <button type="button" className="button" onClick={onLeave}>
          {texts.panel.back}
        </button>
      </Notice>
    );
  return (
    <CardView
      key={key}
      entries={entries}
      surface={surface ?? entries[0]?.term ?? ''}
      built={built}
      leave={{ label: texts.panel.back, to: onLeave }}
      titleId="entry-title"
      handle={view}
    />
  );
}
