/** The table, what can be done with the chosen ones, and beside it the one that is open, as in the side panel. */
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Store } from '../../lib/store/store.ts';
import type { Book } from '../data/records.tsx';
import { ExportSection } from '../keeping/ExportSection.tsx';
import { useKeepingTexts } from '../keeping/use-keeping-texts.ts';
import { useWork } from '../keeping/use-work.ts';
import { Notice } from '../Notice.tsx';
import type { TabProps } from '../panel/tab-props.ts';
import { SaidProvider, useSay } from '../record-fields/Said.tsx';
import { ContactTable } from './ContactTable.tsx';

const Contacts = lazy(() => import('../contacts/ContactsTab.tsx').then((tab) => ({ default: tab.Contacts })));

interface ContactsPageProps extends TabProps {
  store: Store;
  book: Book;
}

/** What was just done, and its undoing, outlives the part of the page it was done in. */
export function ContactsPage(props: ContactsPageProps) {
  return (
    <SaidProvider>
      <TableAndOne {...props} />
    </SaidProvider>
  );
}

function TableAndOne({ store, book, ...tab }: ContactsPageProps) {
  const { path, onPath } = tab;
  const texts = useKeepingTexts();
  const work = useWork();
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const here = useMemo(() => new Set([...chosen].filter((id) => book.contacts.has(id))), [chosen, book]);
  const binned = book.binned.contacts.length;
  const undo = (ids: readonly string[]) => work.run(() => store.contacts.undeleteAll(ids));
  const remove = () =>
    work.run(async () => {
      const ids = [...here];
      await store.contacts.removeAll(ids);
      setChosen(new Set());
      setExporting(false);
      say({ text: texts.table.removed(ids.length), undo: () => void undo(ids) });
    });
  return (
    <div className="records-two records-wide" data-open={path !== undefined || undefined}>
      <section className="records-left" aria-label={texts.table.label}>
        {here.size > 0 && (
          <div className="records-actions">
            <span role="status">{texts.table.selected(here.size)}</span>
            <button type="button" className="button" aria-expanded={exporting} onClick={() => setExporting(!exporting)}>
              {texts.export.title}
            </button>
            <button type="button" className="button" onClick={() => void remove()}>
              {texts.table.remove}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setChosen(new Set())}>
              {texts.table.clear}
            </button>
          </div>
        )}
        {work.problem && (
          <div role="alert" className="records-said">
            <Notice tone="bad" title={work.problem.message} help={work.problem.help} />
          </div>
        )}
        {exporting && here.size > 0 && (
          <ExportSection chosen contacts={[...here].flatMap((id) => book.contacts.get(id)?.record ?? [])} />
        )}
        {book.kind === 'ready' ? (
          <ContactTable book={book} chosen={here} onChosen={setChosen} onOpen={onPath} narrow={path !== undefined}>
            <button type="button" className="button button-primary" onClick={() => onPath('ny')}>
              {texts.table.add}
            </button>
            {binned > 0 && (
              <button type="button" className="button button-quiet" onClick={() => onPath('papirkurv')}>
                {texts.bin.open(binned)}
              </button>
            )}
          </ContactTable>
        ) : (
          <p className="keep-wait" role="status">
            {texts.gate.opening}
          </p>
        )}
      </section>
      {path !== undefined && (
        <section className="records-right" aria-label={texts.table.one}>
          <Suspense fallback={<p className="keep-wait">{texts.gate.opening}</p>}>
            <div className="record-tab">
              <Contacts {...tab} store={store} />
            </div>
          </Suspense>
        </section>
      )}
    </div>
  );
}
