/** The three guides under one head. Used by the side panel's tab and by the full page; where one stands is the caller's. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { PublishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import type { PublishedPathways } from '../../lib/knowledge/pathways.ts';
import type { PublishedRoleGuide } from '../../lib/knowledge/role-guide.ts';
import { AttestGuide } from '../attests/AttestGuide.tsx';
import { type FileState, useFile } from '../data/use-file.ts';
import { MapView } from '../map/MapView.tsx';
import { GUIDE_TABS, type GuideRoute, type GuideTab, MAP_FRONT } from '../map/map-route.ts';
import { Notice } from '../Notice.tsx';
import { RoleGuide } from '../roles/RoleGuide.tsx';
import { useGuidesTexts } from './use-guides-texts.ts';

interface GuidesProps {
  route: GuideRoute;
  onRoute: (route: GuideRoute) => void;
  /** Opens an entry of the dictionary. */
  onRead: (id: string) => void;
  /** In the panel: a way to the same place on a full page. */
  onPage?: (route: GuideRoute) => void;
}

export function Guides({ route, onRoute, onRead, onPage }: GuidesProps) {
  const texts = useGuidesTexts();
  const choose = (key: unknown) => {
    const tab = GUIDE_TABS.find((name) => name === key) ?? 'map';
    if (tab !== route.tab) onRoute({ ...MAP_FRONT, tab });
  };
  const views: Record<GuideTab, () => ReactNode> = {
    map: () => <WholeMap route={route} onRoute={onRoute} onRead={onRead} inPanel={onPage !== undefined} />,
    attests: () => <Attests id={route.id} onRead={onRead} />,
    roles: () => <Roles id={route.id} onRead={onRead} />,
  };
  return (
    <Tabs className="guide-tabs" selectedKey={route.tab} onSelectionChange={choose}>
      <div className="guide-bar">
        <TabList className="guide-list" aria-label={texts.label}>
          {GUIDE_TABS.map((tab) => (
            <Tab className="guide-tab" id={tab} key={tab}>
              {texts.names[tab]}
            </Tab>
          ))}
        </TabList>
        {onPage && (
          <button type="button" className="button button-quiet guide-page-link" onClick={() => onPage(route)}>
            {texts.page}
          </button>
        )}
      </div>
      {GUIDE_TABS.map((tab) => (
        <TabPanel className="guide-panel" id={tab} key={tab}>
          {views[tab]()}
        </TabPanel>
      ))}
    </Tabs>
  );
}

/** A file once it is there; what stands instead of it until then, or for good. */
function Shown<T>({ file, children }: { file: FileState<T>; children: (file: T) => ReactNode }) {
  const texts = useGuidesTexts();
  if (file === null) return <p className="guide-wait">{texts.loading}</p>;
  if (file === 'failed') return <Notice tone="bad" title={texts.failed} />;
  return children(file);
}

interface WholeMapProps extends Pick<GuidesProps, 'route' | 'onRoute' | 'onRead'> {
  inPanel: boolean;
}

function WholeMap({ route, onRoute, onRead, inPanel }: WholeMapProps) {
  const file = useFile<PublishedPathways>('pathways');
  return (
    <Shown file={file}>
      {(data) => (
        <MapView
          data={data}
          route={route}
          onRoute={({ from, to }) => onRoute({ ...MAP_FRONT, from, to })}
          onRead={onRead}
          inPanel={inPanel}
        />
      )}
    </Shown>
  );
}

interface ListProps {
  id: string | null;
  onRead: (id: string) => void;
}

function Attests({ id, onRead }: ListProps) {
  const file = useFile<PublishedAttestGuide>('attest-guide');
  return (
    <div className="guide-page">
      <Shown file={file}>{(guide) => <AttestGuide key={id} guide={guide} first={id} onRead={onRead} />}</Shown>
    </div>
  );
}

function Roles({ id, onRead }: ListProps) {
  const file = useFile<PublishedRoleGuide>('role-guide');
  return (
    <div className="guide-page">
      <Shown file={file}>{(guide) => <RoleGuide key={id} guide={guide} first={id} onRead={onRead} />}</Shown>
    </div>
  );
}
