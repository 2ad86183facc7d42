/** The full page: contacts in a wide table, notes beside each other, keeping, lock, and the list for paper. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Contact } from '../../lib/contacts/schema.ts';
import type { Store } from '../../lib/store/store.ts';
import { type Book, useMunicipalityNames, useRecords } from '../data/records.tsx';
import { useStore } from '../data/store.tsx';
import { usePlaces } from '../data/words.ts';
import { Icon, type IconName } from '../icons.tsx';
import { AutoBackupSection } from '../keeping/AutoBackupSection.tsx';
import { BackupSection } from '../keeping/BackupSection.tsx';
import { EraseSection } from '../keeping/EraseSection.tsx';
import { ExportSection } from '../keeping/ExportSection.tsx';
import { ImportSection } from '../keeping/ImportSection.tsx';
import { KeepingNotices } from '../keeping/KeepingNotices.tsx';
import { LockSection } from '../keeping/LockSection.tsx';
import { PhoneList } from '../keeping/PhoneList.tsx';
import { StorageSection } from '../keeping/StorageSection.tsx';
import { StoreGate } from '../keeping/StoreGate.tsx';
import { useAutoBackup } from '../keeping/use-auto-backup.ts';
import { useKeepingTexts } from '../keeping/use-keeping-texts.ts';
import type { TabProps } from '../panel/tab-props.ts';
import { HeadingLevel } from '../reading.tsx';
import { ContactsPage } from './ContactsPage.tsx';
import { NotesPage } from './NotesPage.tsx';
import { RECORD_TABS, type RecordRoute, type RecordTab } from './records-route.ts';

const ICONS: Record<RecordTab, IconName> = {
  contacts: 'person',
  notes: 'note',
  keep: 'copy',
  lock: 'lock',
  print: 'page',
};

interface RecordsViewProps {
  route: RecordRoute;
  onRoute: (route: RecordRoute) => void;
  onRead: TabProps['onRead'];
}

export function RecordsView({ route, onRoute, onRead }: RecordsViewProps) {
  const texts = useKeepingTexts();
  const state = useStore();
  const book = useRecords();
  const places = usePlaces();
  useMunicipalityNames(places?.name ?? null);
  useAutoBackup();
  const [erasing, setErasing] = useState(false);
  useEffect(() => {
    if (state.kind !== 'locked') setErasing(false);
  }, [state.kind]);
  // What the address points at within the page, once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is drawn when the store is there
  useEffect(() => {
    if (route.tab !== 'keep' || !route.path) return;
    document.getElementById(`keep-${route.path}`)?.scrollIntoView({ block: 'start' });
  }, [route, state.kind]);
  const go = (tab: RecordTab, path?: string) => onRoute({ tab, ...(path === undefined ? {} : { path }) });
  const gate = (draw: (store: Store, lock: 'none' | 'open') => ReactNode): ReactNode => {
    if (state.kind === 'ready') return draw(state.store, state.lock);
    return (
      <div className="records-page">
        <StoreGate state={state} onForgotten={() => setErasing(true)} />
        {erasing && state.kind === 'locked' && <EraseSection store={state.store} counts={null} />}
      </div>
    );
  };
  const notices = (store: Store) => (
    <div className="records-notices">
      <KeepingNotices
        store={store}
        unreadable={book.unreadable}
        onBackup={() => go('keep', 'backup')}
        onImport={() => go('keep', 'import')}
      />
    </div>
  );
  const inside = (tab: 'contacts' | 'notes'): TabProps => ({
    path: route.tab === tab ? route.path : undefined,
    onPath: (path) => go(tab, path),
    onRead,
    onTab: (next, path) => go(next === 'notes' ? 'notes' : 'contacts', path),
  });
  const panels: Record<RecordTab, () => ReactNode> = {
    contacts: () =>
      gate((store) => (
        <>
          {notices(store)}
          <ContactsPage store={store} book={book} {...inside('contacts')} />
        </>
      )),
    notes: () =>
      gate((store) => (
        <>
          {notices(store)}
          <NotesPage store={store} {...inside('notes')} />
        </>
      )),
    keep: () => gate((store, lock) => <KeepPage store={store} lock={lock} book={book} />),
    lock: () =>
      gate((store, lock) => (
        <div className="records-page">
          <LockSection store={store} lock={lock} onBackup={() => go('keep', 'backup')} />
          <EraseSection store={store} counts={{ contacts: book.contacts.size, notes: book.notes.size }} />
        </div>
      )),
    print: () => gate(() => <PrintPage book={book} />),
  };
  return (
    <main className="records">
      <h1 className="visually-hidden">{texts.page.title}</h1>
      <Tabs
        className="records-tabs"
        selectedKey={route.tab}
        onSelectionChange={(key) => go(RECORD_TABS.find((tab) => tab === key) ?? 'contacts')}
      >
        <TabList className="records-tablist" aria-label={texts.page.tabs}>
          {RECORD_TABS.map((tab) => (
            <Tab key={tab} id={tab} className="records-tab">
              <Icon name={ICONS[tab]} />
              {texts.page[tab]}
            </Tab>
          ))}
        </TabList>
        <HeadingLevel level={2}>
          {RECORD_TABS.map((tab) => (
            <TabPanel key={tab} id={tab} className="records-panel">
              {panels[tab]()}
            </TabPanel>
          ))}
        </HeadingLevel>
      </Tabs>
    </main>
  );
}

const recordsOf = (book: Book): Contact[] => Array.from(book.contacts.values(), ({ record }) => record);

function KeepPage({ store, lock, book }: { store: Store; lock: 'none' | 'open'; book: Book }) {
  const contacts = useMemo(() => recordsOf(book), [book]);
  const records = book.contacts.size + book.notes.size + book.binned.contacts.length + book.binned.notes.length;
  return (
    <div className="records-page">
      <KeepingNotices
        store={store}
        unreadable={book.unreadable}
        onBackup={() => document.getElementById('keep-backup')?.scrollIntoView()}
        onImport={() => document.getElementById('keep-import')?.scrollIntoView()}
      />
      <BackupSection store={store} records={records} />
      <ImportSection store={store} />
      <ExportSection contacts={contacts} />
      <AutoBackupSection store={store} lock={lock} />
      <StorageSection />
    </div>
  );
}

function PrintPage({ book }: { book: Book }) {
  const contacts = useMemo(() => recordsOf(book), [book]);
  return <PhoneList contacts={contacts} />;
}
