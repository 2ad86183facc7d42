/** The side panel as a whole, from plain data: head with search, the tabs, or one entry in full. */
import { type ReactNode, Suspense, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Icon, type IconName } from '../icons.tsx';
import { ReadByBar } from '../ReadBy.tsx';
import { HeadingLevel, useReading } from '../reading.tsx';
import { PANEL_TABS, type PanelTab } from './route.ts';
import { SearchField } from './SearchField.tsx';

const ICONS: Record<PanelTab, IconName> = {
  page: 'page',
  dictionary: 'book',
  reader: 'reader',
  contacts: 'person',
  notes: 'note',
  guides: 'path',
};

interface PanelViewProps {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  query: string;
  onQuery: (query: string) => void;
  /** Words on the page; null where that is not known. */
  count: number | null;
  /** What each tab holds; drawn only while it is the one chosen. */
  tabs: Record<PanelTab, () => ReactNode>;
  /** Shown instead of the tabs. They stay, hidden, so that the list is where it was. */
  entry: ReactNode | null;
}

export function PanelView({ tab, onTab, query, onQuery, count, tabs, entry }: PanelViewProps) {
  const { texts } = useReading();
  const lists = useRef<HTMLDivElement>(null);
  const wait = <p className="panel-wait">{texts.panel.loading}</p>;
  return (
    <div className="panel">
      <header className="panel-head">
        <h1 className="visually-hidden">{texts.product}</h1>
        <SearchField
          value={query}
          onChange={onQuery}
          onDown={() => lists.current?.querySelector<HTMLElement>('.row-button')?.focus()}
        />
      </header>
      {!entry && <ReadByBar />}
      <main className="panel-main">
        {entry && (
          <HeadingLevel level={2}>
            <div className="panel-entry panel-scroll">{entry}</div>
          </HeadingLevel>
        )}
        <div ref={lists} hidden={entry !== null} className="panel-lists">
          <Tabs
            className="tabs"
            selectedKey={tab}
            onSelectionChange={(key) => onTab(PANEL_TABS.find((name) => name === key) ?? 'page')}
          >
            <TabList className="tab-list" aria-label={texts.panel.tabs}>
              {PANEL_TABS.map((name) => (
                <Tab className="tab" id={name} key={name}>
                  <Icon name={ICONS[name]} />
                  <span className="tab-name">
                    {name === 'page' && count !== null ? texts.panel.pageCount(count) : texts.panel.names[name]}
                  </span>
                </Tab>
              ))}
            </TabList>
            <HeadingLevel level={2}>
              {PANEL_TABS.map((name) => (
                <TabPanel className="tab-panel" id={name} key={name}>
                  <Suspense fallback={wait}>{tabs[name]()}</Suspense>
                </TabPanel>
              ))}
            </HeadingLevel>
          </Tabs>
        </div>
      </main>
    </div>
  );
}
