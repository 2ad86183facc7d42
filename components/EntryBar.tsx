/** The line above the title: whose word it is, what kind, and the buttons. It stays when a long entry scrolls. */
import type { ReactNode } from 'react';

interface EntryBarProps {
  sector: string;
  kind?: string;
  before?: ReactNode;
  after?: ReactNode;
}

export function EntryBar({ sector, kind, before, after }: EntryBarProps) {
  return (
    <div className="entry-bar">
      {before && <div className="actions back">{before}</div>}
      <p className="eyebrow">
        {sector}
        {kind && (
          <span className="eyebrow-kind" lang="da">
            {' · '}
            {kind}
          </span>
        )}
      </p>
      {after && <div className="actions">{after}</div>}
    </div>
  );
}
