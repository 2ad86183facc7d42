/** "På siden": the words of the active tab, or why there are none. */
import { useId, useState } from 'react';
import type { KnowledgeIndex } from '../../lib/knowledge/published.ts';
import type { PageWord } from '../data/merge-words.ts';
import type { PageState } from '../data/page-words.ts';
import { Notice } from '../Notice.tsx';
import { useReading } from '../reading.tsx';
import { type AccessActions, SiteAccess } from '../SiteAccess.tsx';
import { nameOf, WordRow } from './WordRow.tsx';

interface PageWordsProps {
  state: PageState;
  /** Null while it loads. */
  index: KnowledgeIndex | null;
  actions: AccessActions;
  onReveal: (word: PageWord, n: number) => void;
  onRead: (word: PageWord) => void;
}

export function PageWords({ state, index, actions, onReveal, onRead }: PageWordsProps) {
  const { texts } = useReading();
  // The place of each word shown last, so that the next click goes to the next one. Forgotten with the page.
  const [at, setAt] = useState<ReadonlyMap<string, number>>(new Map());
  const [said, setSaid] = useState('');
  const helpId = useId();

  if (state.kind === 'no-access') return <SiteAccess access={state.access} actions={actions} />;
  if (state.kind === 'not-running') return <Notice title={texts.access.reload} />;
  if (state.kind === 'loading' || !index) return <p className="panel-wait">{texts.panel.loading}</p>;
  if (state.lexicon !== index.lexicon && state.words.length > 0)
    return <Notice tone="warn" title={texts.panel.lexicon} />;
  if (state.stopped) return <Notice tone="warn" title={texts.panel.stopped} help={texts.panel.stoppedHelp} />;
  if (!state.on) return <Notice title={texts.panel.off} help={texts.panel.offHelp} />;
  if (state.words.length === 0) return <Notice title={texts.panel.none} help={texts.panel.noneHelp} />;

  const reveal = (word: PageWord, name: string) => {
    const before = at.get(word.key);
    const n = before === undefined ? 0 : (before + 1) % word.count;
    setAt(new Map(at).set(word.key, n));
    setSaid(texts.panel.revealed(name, n + 1, word.count));
    onReveal(word, n);
  };
  return (
    <>
      <p className="visually-hidden" id={helpId}>
        {texts.panel.revealHelp}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className="rows">
        {state.words.map((word) => {
          const rows = word.entries.flatMap((entry) => index.entries[entry] ?? []);
          const last = at.get(word.key);
          return rows.length === 0 ? null : (
            <WordRow
              key={word.key}
              word={word}
              rows={rows}
              at={last !== undefined && last < word.count ? last : null}
              helpId={helpId}
              onReveal={() => reveal(word, nameOf(word, rows))}
              onRead={() => onRead(word)}
            />
          );
        })}
      </ol>
    </>
  );
}
