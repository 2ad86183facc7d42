/** Sizes of the map's drawing, shared by the layout (worked out when content changes) and by what draws it. Pure. */
export const NODE_WIDTH = 218;
export const NODE_HEIGHT = 58;
/** Corner of boxes and bends. */
export const RADIUS = 10;
export const LABEL_LINE = 16;
/** Characters on one line of an arrow's label, between lanes and inside a lane. */
export const LABEL_CHARS = 19;
export const IN_LANE_CHARS = 24;

export interface Point {
  x: number;
  y: number;
}

export interface LabelBox extends Point {
  /** Characters on one line. */
  chars: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface EdgeLayout {
  from: string;
  to: string;
  points: Point[];
  /** Left out where another arrow of the same way carries the words. */
  label?: LabelBox;
}

export interface MapLayout {
  width: number;
  height: number;
  lanes: { id: string; x: number; y: number }[];
  nodes: { id: string; x: number; y: number }[];
  edges: EdgeLayout[];
}

function greedy(text: string, chars: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= chars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Words on as few lines as fit, none longer than `chars` unless one word is; the lines about as long as each other. */
export function wrap(text: string, chars: number): string[] {
  let best = greedy(text, chars);
  for (let narrower = chars - 1; narrower > 4; narrower--) {
    const lines = greedy(text, narrower);
    if (lines.length > best.length || lines.some((line) => line.length > narrower)) break;
    best = lines;
  }
  return best;
}

/** A path through the points with rounded bends. */
export function roundedPath(points: readonly Point[], radius = RADIUS): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${start.x} ${start.y}`];
  let from = start;
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    if (!next) {
      parts.push(`L${corner.x} ${corner.y}`);
      return;
    }
    const back = Math.hypot(corner.x - from.x, corner.y - from.y);
    const on = Math.hypot(next.x - corner.x, next.y - corner.y);
    const r = Math.min(radius, back / 2, on / 2);
    if (r < 0.5) {
      parts.push(`L${corner.x} ${corner.y}`);
    } else {
      const a = { x: corner.x - ((corner.x - from.x) / back) * r, y: corner.y - ((corner.y - from.y) / back) * r };
      const b = { x: corner.x + ((next.x - corner.x) / on) * r, y: corner.y + ((next.y - corner.y) / on) * r };
      parts.push(`L${round(a.x)} ${round(a.y)}`, `Q${corner.x} ${corner.y} ${round(b.x)} ${round(b.y)}`);
    }
    from = corner;
  });
  return parts.join('');
}

export const round = (n: number): number => Math.round(n * 10) / 10;

export const edgeKey = (from: string, to: string): string => `${from}>${to}`;
