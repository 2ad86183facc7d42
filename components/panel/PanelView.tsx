/** The side panel as a whole, from plain data: head with search, the two tabs, or one entry in full. */
import { type ReactNode, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { HeadingLevel, useReading } from '../reading.tsx';
import { SearchField } from './SearchField.tsx';

export type PanelTab = 'page' | 'dictionary';

interface PanelViewProps {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  query: string;
  onQuery: (query: string) => void;
  /** Words on the page; null where that is not known. */
  count: number | null;
  page: ReactNode;
  dictionary: ReactNode;
  /** Shown instead of the tabs. They stay, hidden, so that the list is where it was. */
  entry: ReactNode | null;
  /** Opens the map of benefits (`#kort`) or the attest guide (`#attester`) as a page of its own. */
  onGuide?: (hash: string) => void;
}

export function PanelView({ tab, onTab, query, onQuery, count, page, dictionary, entry, onGuide }: PanelViewProps) {
  const { texts } = useReading();
  const lists = useRef<HTMLDivElement>(null);
  return (
    <div className="panel">
      <header className="panel-head">
        <div className="panel-top">
          <h1>{texts.product}</h1>
          {onGuide && (
            <nav className="panel-guides" aria-label={texts.panel.guides}>
              <button type="button" className="button" onClick={() => onGuide('#kort')}>
                {texts.panel.map}
              </button>
              <button type="button" className="button" onClick={() => onGuide('#attester')}>
                {texts.panel.attests}
              </button>
            </nav>
          )}
        </div>
        <SearchField
          value={query}
          onChange={onQuery}
          onDown={() => lists.current?.querySelector<HTMLElement>('.row-button')?.focus()}
        />
      </header>
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
            onSelectionChange={(key) => onTab(key === 'page' ? 'page' : 'dictionary')}
          >
            <TabList className="tab-list" aria-label={texts.panel.tabs}>
              <Tab className="tab" id="page">
                {count === null ? texts.panel.page : texts.panel.pageCount(count)}
              </Tab>
              <Tab className="tab" id="dictionary">
                {texts.panel.dictionary}
              </Tab>
            </TabList>
            <HeadingLevel level={2}>
              <TabPanel className="tab-panel" id="page">
                {page}
              </TabPanel>
              <TabPanel className="tab-panel" id="dictionary">
                {dictionary}
              </TabPanel>
            </HeadingLevel>
          </Tabs>
        </div>
      </main>
    </div>
  );
}
