/**
 * Works out where the map's boxes and arrows go, once, when `content/pathways.yaml` changes
 * (`node tests/gallery/map-layout.ts`); the result is `components/map/layout.json`. The order of places is the author's; ELK (elkjs, a development dependency) routes
 * the arrows between lanes and places their words, and this file draws those inside a lane. So the extension ships
 * no layout engine, the map is there at once, and boxes stay where readers learned to find them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';
import { parse } from 'yaml';
import {
  type EdgeLayout,
  edgeKey,
  IN_LANE_CHARS,
  LABEL_CHARS,
  LABEL_LINE,
  type MapLayout,
  NODE_HEIGHT,
  NODE_WIDTH,
  type Point,
  round,
  wrap,
} from '../../components/map/geometry.ts';
import { PathwaysFile } from '../../lib/knowledge/pathways-schema.ts';

/** Which column a lane stands in; lanes of one column stand above each other. */
const COLUMN: Record<string, number> = {
  arbejde: 0,
  ledig: 0,
  kontanthjaelp: 0,
  syg: 1,
  stoette: 1,
  afklaring: 2,
  varig: 3,
};
const PLAIN_GAP = 20;
const LANE_GAP = 64;
const HEADING = 18;
const CHAR_WIDTH = 6.9;
const BRACKET = 15;

interface Drawn {
  from: string;
  to: string;
  label: string;
  /** The way whose arrows may run together into one. */
  way: string;
  labelled: boolean;
}

function drawnEdges(file: PathwaysFile): Drawn[] {
  const drawn = new Map<string, Drawn>();
  const labelled = new Set<string>();
  for (const { id, from, to, label } of file.transitions)
    for (const one of from) {
      const key = edgeKey(one, to);
      if (drawn.has(key)) continue;
      drawn.set(key, { from: one, to, label, way: id, labelled: !labelled.has(id) });
      labelled.add(id);
    }
  return [...drawn.values()];
}

export async function makeLayout(file: PathwaysFile): Promise<MapLayout> {
  const lanes = new Map(file.places.map(({ id, lane }) => [id, lane]));
  const column = (id: string) => COLUMN[lanes.get(id) ?? ''] ?? 0;
  const rank = new Map(file.places.map(({ id }, index) => [id, index]));
  const order = (id: string) => rank.get(id) ?? 0;
  const edges = drawnEdges(file);
  const columns = [0, 1, 2, 3].map((at) => file.places.filter(({ id }) => column(id) === at).map(({ id }) => id));
  const inside = edges.filter(({ from, to }) => column(from) === column(to));
  const between = edges.filter(({ from, to }) => column(from) !== column(to));
  const adjacent = (a: string, b: string) => {
    const list = columns[column(a)] ?? [];
    return column(a) === column(b) && Math.abs(list.indexOf(a) - list.indexOf(b)) === 1;
  };
  /** Room between two boxes above each other: for the words of the arrow between them and for a lane's heading. */
  const gap = (a: string, b: string): number => {
    const own = inside.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
    const lines = own.map(({ label, labelled }) =>
      labelled ? wrap(label, own.length > 1 ? 12 : IN_LANE_CHARS).length : 1,
    );
    const bracket = inside.filter(
      ({ from, to, labelled }) =>
        labelled && from !== to && !adjacent(from, to) && (order(from) > order(to) ? from : to) === b,
    );
    const words = Math.max(0, ...lines, ...bracket.map(({ label }) => wrap(label, 30).length));
    const room = words > 0 ? words * LABEL_LINE + 22 : PLAIN_GAP;
    return lanes.get(a) === lanes.get(b) ? room : Math.max(LANE_GAP, room + HEADING);
  };

  // Boxes joined by arrows inside a lane are one block for ELK, with all that stands between them.
  const stacks = columns.map((list) => {
    const out: string[][] = [];
    list.forEach((id, index) => {
      const joined = inside.some(({ from, to }) => {
        const ends = [list.indexOf(from), list.indexOf(to)].toSorted((x, y) => x - y);
        return (ends[0] ?? 0) < index && index <= (ends[1] ?? 0);
      });
      const last = out.at(-1);
      if (joined && last) last.push(id);
      else out.push([id]);
    });
    return out;
  });

  const offset = new Map<string, number>();
  const ports = new Map<string, ElkPort[]>();
  const portOf = new Map<string, { source: string; target: string }>();
  const nodes: ElkNode[] = [];
  stacks.forEach((list, at) => {
    for (const stack of list) {
      let y = 0;
      stack.forEach((id, index) => {
        const before = stack[index - 1];
        if (before !== undefined) y += gap(before, id);
        offset.set(id, y);
        y += NODE_HEIGHT;
      });
      const name = stack.join('+');
      const own: ElkPort[] = [];
      ports.set(name, own);
      nodes.push({
        id: name,
        width: NODE_WIDTH,
        height: y,
        ports: own,
        layoutOptions: {
          'elk.portConstraints': 'FIXED_POS',
          'elk.partitioning.partition': String(at),
          ...(at === 0 ? { 'elk.layered.layering.layerConstraint': 'FIRST' } : {}),
          ...(at === columns.length - 1 ? { 'elk.layered.layering.layerConstraint': 'LAST' } : {}),
        },
      });
    }
  });
  const stackOf = (id: string) => nodes.find((node) => node.id.split('+').includes(id))?.id ?? id;

  // Ports on each side of a box, ordered by where their arrows go; arrows of one way into one box share a port.
  for (const id of file.places.map((place) => place.id))
    for (const side of ['WEST', 'EAST'] as const) {
      const here = between.filter(({ from, to }) => {
        const other = from === id ? to : to === id ? from : null;
        return other !== null && (side === 'EAST' ? column(other) > column(id) : column(other) < column(id));
      });
      const groups = [
        ...Map.groupBy(here, (edge) => (edge.to === id ? `in ${edge.way}` : `out ${edgeKey(edge.from, edge.to)}`)),
      ];
      const end = (edge: Drawn) => (edge.from === id ? edge.to : edge.from);
      groups.sort(([, a], [, b]) => mean(a.map((e) => height(end(e)))) - mean(b.map((e) => height(end(e)))));
      groups.forEach(([, list], index) => {
        const port = `${id} ${side} ${index}`;
        ports.get(stackOf(id))?.push({
          id: port,
          width: 0,
          height: 0,
          x: side === 'EAST' ? NODE_WIDTH : 0,
          y: (offset.get(id) ?? 0) + (NODE_HEIGHT * (index + 1)) / (groups.length + 1),
          layoutOptions: { 'elk.port.side': side },
        });
        for (const edge of list) {
          const known = portOf.get(edgeKey(edge.from, edge.to)) ?? { source: '', target: '' };
          portOf.set(
            edgeKey(edge.from, edge.to),
            edge.from === id ? { ...known, source: port } : { ...known, target: port },
          );
        }
      });
    }
  function height(id: string): number {
    const list = columns[column(id)] ?? [];
    return list.indexOf(id) / Math.max(1, list.length - 1);
  }

  const elkEdges: ElkExtendedEdge[] = between.map((edge) => {
    const key = edgeKey(edge.from, edge.to);
    const { source, target } = portOf.get(key) ?? { source: '', target: '' };
    const forward = column(edge.from) < column(edge.to);
    const lines = wrap(edge.label, LABEL_CHARS);
    return {
      id: key,
      sources: [forward ? source : target],
      targets: [forward ? target : source],
      ...(edge.labelled
        ? {
            labels: [
              {
                text: edge.label,
                width: Math.max(...lines.map((line) => line.length)) * CHAR_WIDTH + 6,
                height: lines.length * LABEL_LINE + 2,
              },
            ],
          }
        : {}),
    };
  });

  const graph = await new ELK().layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.partitioning.activate': 'true',
      'elk.edgeLabels.placement': 'CENTER',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.nodePlacement.favorStraightEdges': 'true',
      'elk.layered.thoroughness': '60',
      'elk.spacing.nodeNode': String(LANE_GAP - 20),
      'elk.spacing.edgeNode': '16',
      'elk.spacing.edgeEdge': '12',
      'elk.spacing.edgeLabel': '3',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
      'elk.layered.spacing.nodeNodeBetweenLayers': '26',
      'elk.separateConnectedComponents': 'false',
    },
    children: nodes,
    edges: elkEdges,
  });

  const place = new Map<string, Point>();
  for (const node of graph.children ?? [])
    for (const id of node.id.split('+')) place.set(id, { x: node.x ?? 0, y: (node.y ?? 0) + (offset.get(id) ?? 0) });
  const columnX = columns.map((list) => Math.max(0, ...list.slice(0, -1).map((id) => place.get(id)?.x ?? 0)));
  const result: EdgeLayout[] = [];
  for (const edge of graph.edges ?? []) {
    const [from = '', to = ''] = edge.id.split('>');
    const section = edge.sections?.[0];
    if (!section) continue;
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({
      x: round(x),
      y: round(y),
    }));
    if (column(from) > column(to)) points.reverse();
    const label = edge.labels?.[0];
    // A box nothing leads to may stand too far left, among the words: moved into its column with its arrows.
    const own = place.get(from);
    const x = columnX[column(from)] ?? 0;
    if (own && own.x < x) {
      const rightSide = x + NODE_WIDTH;
      let bend = 0;
      for (const point of points) if (point.x < rightSide) point.x = bend++ === 0 ? rightSide : rightSide + 14;
      if (label) label.x = (rightSide + (columnX[column(to)] ?? 0)) / 2 - (label.width ?? 0) / 2;
    }
    result.push({
      from,
      to,
      points,
      ...(label
        ? {
            label: {
              x: round((label.x ?? 0) + (label.width ?? 0) / 2),
              y: round((label.y ?? 0) + (label.height ?? 0) / 2),
              chars: LABEL_CHARS,
              anchor: 'middle' as const,
            },
          }
        : {}),
    });
  }

  for (const [id, at] of place) place.set(id, { ...at, x: Math.max(at.x, columnX[column(id)] ?? 0) });
  const depth = new Map<number, number>();
  for (const edge of inside) {
    const a = place.get(edge.from);
    const b = place.get(edge.to);
    if (!a || !b) continue;
    if (edge.from === edge.to) {
      // Out at the top, in at the right: a small loop on the corner.
      const right = a.x + NODE_WIDTH;
      result.push({
        from: edge.from,
        to: edge.to,
        points: [
          { x: right - 30, y: a.y },
          { x: right - 30, y: a.y - 16 },
          { x: right + 14, y: a.y - 16 },
          { x: right + 14, y: a.y + 9 },
          { x: right, y: a.y + 9 },
        ],
        ...(edge.labelled ? { label: { x: a.x + 42, y: a.y - 22, chars: 14, anchor: 'start' as const } } : {}),
      });
      continue;
    }
    if (adjacent(edge.from, edge.to)) {
      const both = inside.some(({ from, to }) => from === edge.to && to === edge.from);
      const down = a.y < b.y;
      // Where a lane's name stands between the two, the arrow passes to the right of it.
      const crossing = lanes.get(edge.from) !== lanes.get(edge.to);
      const x = a.x + (crossing ? NODE_WIDTH - 30 : both && !down ? 118 : 26);
      const y1 = down ? a.y + NODE_HEIGHT : a.y;
      const y2 = down ? b.y : b.y + NODE_HEIGHT;
      const label = crossing
        ? { x: x - 8, y: y1 + (down ? 27 : -27), chars: IN_LANE_CHARS, anchor: 'end' as const }
        : { x: x + 8, y: (y1 + y2) / 2, chars: both ? 12 : IN_LANE_CHARS, anchor: 'start' as const };
      result.push({
        from: edge.from,
        to: edge.to,
        points: [
          { x, y: y1 },
          { x, y: y2 },
        ],
        ...(edge.labelled ? { label } : {}),
      });
      continue;
    }
    // Past other boxes: out on the outer side, along it, and in again. Each target has its own line.
    const outer = column(edge.from) === 0 ? -1 : 1;
    const target = order(edge.to);
    if (!depth.has(target)) depth.set(target, depth.size);
    const away = BRACKET * (1 + (depth.get(target) ?? 0));
    const side = outer < 0 ? Math.min(a.x, b.x) : a.x + NODE_WIDTH;
    const x = side + outer * away;
    const inset = order(edge.from) < order(edge.to) ? -8 : 8;
    const low = order(edge.from) > order(edge.to) ? a : b;
    result.push({
      from: edge.from,
      to: edge.to,
      points: [
        { x: side, y: a.y + NODE_HEIGHT / 2 },
        { x, y: a.y + NODE_HEIGHT / 2 },
        { x, y: b.y + NODE_HEIGHT / 2 + inset },
        { x: side, y: b.y + NODE_HEIGHT / 2 + inset },
      ],
      ...(edge.labelled ? { label: { x: side + 2, y: low.y - 15, chars: 30, anchor: 'start' as const } } : {}),
    });
  }

  // Everything moved so that it begins at a margin, with room for the lanes' names.
  const xs = [...place.values()].map(({ x }) => x);
  const all = result.flatMap(({ points }) => points);
  const left = Math.min(...xs, ...all.map(({ x }) => x)) - 24;
  const top = Math.min(...[...place.values()].map(({ y }) => y), ...all.map(({ y }) => y)) - HEADING - 30;
  const move = ({ x, y }: Point): Point => ({ x: round(x - left), y: round(y - top) });
  const right = Math.max(...xs.map((x) => x + NODE_WIDTH), ...all.map(({ x }) => x)) - left + 24;
  const bottom = Math.max(...[...place.values()].map(({ y }) => y + NODE_HEIGHT), ...all.map(({ y }) => y)) - top + 24;
  return {
    width: Math.ceil(right),
    height: Math.ceil(bottom),
    lanes: file.lanes.flatMap(({ id }) => {
      const first = file.places.find(({ lane }) => lane === id);
      const at = first && place.get(first.id);
      if (!at) return [];
      const moved = move(at);
      // The first lane of a column has its name at the top of the map, any other above its first box.
      const top = columns.some(([head]) => head === first.id) ? 30 : moved.y - 14;
      return [{ id, x: moved.x, y: top }];
    }),
    nodes: [...place].map(([id, at]) => ({ id, ...move(at) })),
    edges: result.map(({ label, points, ...edge }) => ({
      ...edge,
      points: points.map(move),
      ...(label ? { label: { ...label, ...move(label) } } : {}),
    })),
  };
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

if (import.meta.main) {
  const raw: unknown = parse(readFileSync(new URL('../../content/pathways.yaml', import.meta.url), 'utf8'), {
    schema: 'core',
  });
  const layout = await makeLayout(PathwaysFile.parse(raw));
  writeFileSync(new URL('../../components/map/layout.json', import.meta.url), `${JSON.stringify(layout, null, 2)}\n`);
  console.log(
    `components/map/layout.json: ${layout.nodes.length} felter, ${layout.edges.length} pile, ${layout.width} × ${layout.height}`,
  );
}
