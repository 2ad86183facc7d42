/** The guides in the side panel, `#/guider/<path>`; read when the tab is chosen. */
import '../map/choice.css';
import '../map/map-page.css';
import '../map/map-drawing.css';
import '../map/why.css';
import '../map/path-list.css';
import '../attests/attests.css';
import '../roles/roles.css';
import './guides.css';
import { openMap } from '../data/open-map.ts';
import { readPath, writePath } from '../map/map-route.ts';
import type { TabProps } from '../panel/tab-props.ts';
import { HeadingLevel } from '../reading.tsx';
import { Guides } from './Guides.tsx';

export default function GuidesTab({ path, onPath, onRead }: TabProps) {
  return (
    <HeadingLevel level={2}>
      <div className="guides-in-panel">
        <Guides
          route={readPath(path)}
          onRoute={(route) => onPath(writePath(route))}
          onRead={(id) => onRead([id])}
          onPage={openMap}
        />
      </div>
    </HeadingLevel>
  );
}
