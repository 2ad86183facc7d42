/**
 * An authored entry as its card: `entry.html?id=sygedagpenge`, also `&side=employment`, `&lang=en`, `&date=2027-01-02`
 * (what the card will say then) and `&surface=…` (the word as it stands on a page). Several ids, joined with `+`, are
 * shown as the meanings of one word. Without an id: the dictionary. Fetches `/knowledge/…` as the extension does.
 */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/meanings.css';
import '../../components/scale.css';
import '../../components/map/neighbourhood.css';
import '../../components/panel/panel.css';
import './gallery.css';
import { type ReactNode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { knowledgeFiles } from '../../components/data/knowledge.ts';
import { useDictionary } from '../../components/data/use-dictionary.ts';
import { DictionaryView, type Sector } from '../../components/panel/DictionaryView.tsx';
import { EntryView } from '../../components/panel/EntryView.tsx';
import { SearchField } from '../../components/panel/SearchField.tsx';
import { HeadingLevel, ReadingProvider } from '../../components/reading.tsx';
import { dayOf } from '../../lib/text/dates.ts';
import { Guard } from './State.tsx';

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'da';
const ids = (query.get('id') ?? '').split(/[+ ]/).filter(Boolean);
const files = knowledgeFiles('.');
document.documentElement.lang = language;

/** The same address with one thing changed. */
function withParameter(name: string, value: string): string {
  const next = new URLSearchParams(location.search);
  next.set(name, value);
  return `?${next}`;
}

function Dictionary() {
  const [typed, setTyped] = useState('');
  const [sector, setSector] = useState<Sector>('all');
  const { dictionary, failed } = useDictionary(files, true);
  const hits = useMemo(
    () => dictionary?.search(typed, sector === 'all' ? undefined : sector) ?? null,
    [dictionary, typed, sector],
  );
  if (failed) return <p>/knowledge/index.json mangler. Kør »npm run preview«.</p>;
  return (
    <>
      <SearchField value={typed} onChange={setTyped} />
      <DictionaryView
        query={typed}
        sector={sector}
        onSector={setSector}
        hits={hits}
        onOpen={(hit) => {
          location.search = withParameter('id', hit.row.id);
        }}
      />
    </>
  );
}

function As({ side, children }: { side: 'health' | 'employment' | null; children: ReactNode }) {
  return (
    <ReadingProvider language={language} side={side} today={query.get('date') ?? dayOf(new Date())} knowledge={files}>
      <HeadingLevel level={3}>
        <div className="state">
          <h2>{side === 'health' ? 'Læge' : side === 'employment' ? 'Sagsbehandler' : 'Intet valgt'}</h2>
          <div className="frame">{children}</div>
        </div>
      </HeadingLevel>
    </ReadingProvider>
  );
}

const asked = query.get('side');
const sides = (['health', 'employment'] as const).filter((side) => asked === null || asked === side);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Guard>
      <main className="gallery">
        <h1 className="visually-hidden">Fagbro</h1>
        {ids.length === 0 ? (
          <As side={null}>
            <Dictionary />
          </As>
        ) : (
          <div className="gallery-grid">
            {sides.map((side) => (
              <As key={side} side={side}>
                <EntryView
                  ids={ids}
                  surface={query.get('surface') ?? undefined}
                  onLeave={() => {
                    location.search = '';
                  }}
                />
              </As>
            ))}
          </div>
        )}
      </main>
    </Guard>,
  );
