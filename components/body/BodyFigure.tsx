/**
 * The figure in a card. Its drawings are read when the first entry with a place is shown: most words have none, and
 * the card has to be there in a frame. Its room is kept, so that nothing moves when it comes.
 */
import { lazy, Suspense } from 'react';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import { hasFigure } from './has-figure.ts';

/** As tall as the figure with its heading. */
const ROOM = { blockSize: 'calc(150px + 1.4rem)' };

const Figure = lazy(() => import('./Figure.tsx'));

interface BodyFigureProps {
  entry: PublishedEntry;
  surface?: string | undefined;
}

export function BodyFigure({ entry, surface }: BodyFigureProps) {
  if (!hasFigure(entry)) return null;
  return (
    <Suspense fallback={<div style={ROOM} />}>
      <Figure entry={entry} surface={surface} />
    </Suspense>
  );
}
