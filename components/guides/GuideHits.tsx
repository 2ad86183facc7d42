/** Above the words a search found: the guides it may have meant. */

import { Icon } from '../icons.tsx';
import { type GuideTab, MAP_FRONT, writePath } from '../map/map-route.ts';
import { findGuides } from './find-guides.ts';
import { useGuidesTexts } from './use-guides-texts.ts';

interface GuideHitsProps {
  query: string;
  /** `path` as in the panel's guides. */
  onGuide: (path: string) => void;
}

export function GuideHits({ query, onGuide }: GuideHitsProps) {
  const texts = useGuidesTexts();
  const found: GuideTab[] = findGuides(query, texts.words);
  if (found.length === 0) return null;
  return (
    <nav className="guide-hits" aria-label={texts.found}>
      <ul>
        {found.map((tab) => (
          <li key={tab}>
            <button type="button" className="guide-hit" onClick={() => onGuide(writePath({ ...MAP_FRONT, tab }))}>
              <Icon name="path" />
              <span>
                <b>{texts.names[tab]}</b> <span className="help">{texts.lead[tab]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
