/** The list of notes on the left and what was chosen from it on the right, both as in the side panel. */
import { lazy, Suspense } from 'react';
import type { Store } from '../../lib/store/store.ts';
import { useKeepingTexts } from '../keeping/use-keeping-texts.ts';
import type { TabProps } from '../panel/tab-props.ts';
import { SaidProvider } from '../record-fields/Said.tsx';

const Notes = lazy(() => import('../notes/NotesTab.tsx').then((tab) => ({ default: tab.Notes })));

export function NotesPage({ store, ...tab }: TabProps & { store: Store }) {
  const texts = useKeepingTexts();
  return (
    <SaidProvider>
      <Suspense fallback={<p className="keep-wait">{texts.gate.opening}</p>}>
        <div className="records-two">
          <section className="records-left" aria-label={texts.notes.label}>
            <div className="record-tab">
              <Notes {...tab} path={undefined} store={store} />
            </div>
          </section>
          <section className="records-right" aria-label={texts.notes.one}>
            {tab.path === undefined ? (
              <p className="records-choose">{texts.notes.choose}</p>
            ) : (
              <div className="record-tab">
                {/* Another note is another editor, with its own undo and its own saving. */}
                <Notes key={tab.path.split('/')[0]} {...tab} store={store} />
              </div>
            )}
          </section>
        </div>
      </Suspense>
    </SaidProvider>
  );
}
