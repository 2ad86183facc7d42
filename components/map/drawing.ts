/** Puts the layout, the ways on a date and what is chosen together into what is drawn. Pure. */
import type { PathPlace, PublishedPathways, Step, Way } from '../../lib/knowledge/pathways.ts';
import { pathwaysOn, stateOfPlace } from '../../lib/knowledge/pathways.ts';
import { type EdgeLayout, edgeKey, type LabelBox, type MapLayout, type Point, roundedPath, wrap } from './geometry.ts';

export interface DrawnNode extends Point {
  place: PathPlace;
  on: Pick<Way, 'state' | 'since' | 'note'>;
  lane: string;
}

export interface DrawnEdge {
  key: string;
  from: string;
  to: string;
  path: string;
  label: LabelBox | null;
  lines: string[];
  /** The way told first: the most open one. */
  way: Way;
  /** Further ways between the same two. */
  more: number;
}

const OPEN_FIRST: Record<Way['state'], number> = {
  'in-force': 0,
  'planned-end': 1,
  unknown: 2,
  done: 3,
  'no-new-grants': 4,
  abolished: 5,
  planned: 6,
  'not-yet': 7,
};

export function drawnEdges(data: PublishedPathways, layout: MapLayout, date: string, today: string): DrawnEdge[] {
  const ways = Map.groupBy(pathwaysOn(data, date, today), (way) => edgeKey(way.from, way.to));
  return layout.edges.flatMap((edge: EdgeLayout) => {
    const key = edgeKey(edge.from, edge.to);
    const own = (ways.get(key) ?? [])
      .filter(({ state }) => state !== 'not-yet')
      .toSorted((a, b) => OPEN_FIRST[a.state] - OPEN_FIRST[b.state]);
    const way = own[0];
    if (!way) return [];
    return [
      {
        key,
        from: edge.from,
        to: edge.to,
        path: roundedPath(edge.points),
        label: edge.label ?? null,
        lines: edge.label ? wrap(way.transition.label, edge.label.chars) : [],
        way,
        more: own.length - 1,
      },
    ];
  });
}

/** Boxes in reading order: the author's. */
export function drawnNodes(data: PublishedPathways, layout: MapLayout, date: string, today: string): DrawnNode[] {
  const at = new Map(layout.nodes.map((node) => [node.id, node]));
  const lanes = new Map(data.lanes.map(({ id, name }) => [id, name]));
  return data.places.flatMap((place) => {
    const node = at.get(place.id);
    if (!node) return [];
    return [{ place, x: node.x, y: node.y, on: stateOfPlace(place, date, today), lane: lanes.get(place.lane) ?? '' }];
  });
}

/** Keys of the arrows an explanation goes along, and the boxes it touches. */
export function trail(explanations: readonly Step[][]): { edges: Set<string>; nodes: Set<string> } {
  const steps = explanations.flat();
  return {
    edges: new Set(steps.map((step) => edgeKey(step.drawnFrom, step.to))),
    nodes: new Set(steps.flatMap((step) => [step.from, step.drawnFrom, step.to])),
  };
}

/** The box an arrow key leads to: down and up in reading order, left and right to the nearest of the next column. */
export function neighbourBox(nodes: readonly DrawnNode[], id: string, key: string): string | null {
  const index = nodes.findIndex(({ place }) => place.id === id);
  const here = nodes[index];
  if (!here) return nodes[0]?.place.id ?? null;
  if (key === 'ArrowDown') return nodes[index + 1]?.place.id ?? null;
  if (key === 'ArrowUp') return nodes[index - 1]?.place.id ?? null;
  if (key === 'Home') return nodes[0]?.place.id ?? null;
  if (key === 'End') return nodes.at(-1)?.place.id ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const side = nodes.filter(({ x }) => (key === 'ArrowRight' ? x > here.x : x < here.x));
  const columns = side.map(({ x }) => x);
  const next = key === 'ArrowRight' ? Math.min(...columns) : Math.max(...columns);
  const nearest = side
    .filter(({ x }) => x === next)
    .toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0];
  return nearest?.place.id ?? null;
}
