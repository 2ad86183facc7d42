/** Related words, opened in the same place. Their names are in other shards, so they come a moment after the rest. */
import { useEffect, useState } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { useKnowledge, useReading } from './reading.tsx';
import { Section } from './Section.tsx';
import { displayTerm } from './term.ts';

const GROUPS = ['terms', 'attests', 'roles'] as const;

interface SeeAlsoProps {
  entry: PublishedEntry;
  onOpen: (entry: PublishedEntry) => void;
}

export function SeeAlso({ entry, onOpen }: SeeAlsoProps) {
  const { texts } = useReading();
  const knowledge = useKnowledge();
  const [found, setFound] = useState<ReadonlyMap<string, PublishedEntry> | null>(null);
  const see = entry.see;

  useEffect(() => {
    let current = true;
    setFound(null);
    const ids = GROUPS.flatMap((group) => see?.[group] ?? []);
    if (ids.length === 0) return;
    knowledge
      .find(ids)
      .catch(() => [])
      .then((entries) => {
        if (current) setFound(new Map(entries.map((one) => [one.id, one])));
      });
    return () => {
      current = false;
    };
  }, [knowledge, see]);

  const groups = GROUPS.flatMap((group) => {
    // Until the names are there the ids hold their place, unseen: a card that grows under the pointer is a nuisance.
    const ids = (see?.[group] ?? []).filter((id) => found === null || found.has(id));
    return ids.length === 0 ? [] : [{ group, ids }];
  });
  if (groups.length === 0) return null;
  return (
    <div>
      {groups.map(({ group, ids }) => (
        <Section key={group} className="see-group" title={texts.entry.see[group]}>
          <ul className="see-list">
            {ids.map((id) => {
              const other = found?.get(id);
              return other ? (
                <li key={id} data-side={other.side}>
                  <button type="button" className="button" lang="da" data-entry={id} onClick={() => onOpen(other)}>
                    {displayTerm(other.term, other.kind)}
                  </button>
                </li>
              ) : (
                <li key={id} className="see-wait" aria-hidden="true">
                  <span className="button">{id}</span>
                </li>
              );
            })}
          </ul>
        </Section>
      ))}
    </div>
  );
}
