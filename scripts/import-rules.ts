/**
 * Which file may import which. The folder says where code runs, so a wrong import is code running in a wrong place.
 * Pure; scripts/imports.ts reads the files.
 */

export interface Edge {
  from: string;
  /** A file of the project (`lib/match/scan.ts`) or a package (`react`, `node:fs`). */
  to: string;
  /** `import type`: gone when the code runs. */
  type: boolean;
}

export interface Violation {
  edge: Edge;
  why: string;
}

/** Pure folders in the order they may know each other: each only those before it. */
const PURE = ['danish', 'match', 'knowledge', 'reading', 'contacts', 'exchange'];
/** Packages a pure folder may use. */
const PURE_PACKAGES: Record<string, readonly string[]> = {
  knowledge: ['zod', 'minisearch'],
  contacts: ['zod', 'libphonenumber-js', 'mdast-util-from-markdown'],
  exchange: ['zod', 'ical.js', 'csv-parse'],
};
/** Never in the page script, however far down: size, and what it would have to trust. */
export const NOT_IN_PAGE = [
  'react',
  'react-dom',
  'react-aria-components',
  'zod',
  'dexie',
  'webextension-polyfill',
  'minisearch',
  'libphonenumber-js',
  'mdast-util-from-markdown',
  'ical.js',
  'csv-parse',
  'node-diff3',
];
export const PAGE_SCRIPT = 'entrypoints/portal.ts';

const top = (file: string): string => file.split('/')[0] ?? '';
const libFolder = (file: string): string | null => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
/** The entrypoint a file belongs to: its folder, or the file itself. */
const entrypoint = (file: string): string | null => /^entrypoints\/([^/.]+)/.exec(file)?.[1] ?? null;
const isFile = (to: string): boolean => /^(entrypoints|components|lib|scripts|tests|public)\//.test(to);
const packageName = (to: string): string => /^(@[^/]+\/[^/]+|[^/]+)/.exec(to)?.[1] ?? to;

function whyNot({ from, to }: Edge): string | null {
  const layer = top(from);
  const target = isFile(to) ? top(to) : null;
  if (target === 'scripts' || target === 'tests') return 'the extension knows neither its tests nor its tools';
  if (to.startsWith('node:')) return 'there is no Node in a browser';
  if (layer === 'entrypoints' && target === 'entrypoints' && entrypoint(from) !== entrypoint(to))
    return 'entrypoints share through lib/ and components/, never with each other';
  if (layer === 'components' && target === 'entrypoints') return 'entrypoints → components → lib';
  if (layer !== 'lib') return null;
  if (target !== null && target !== 'lib') return 'entrypoints → components → lib';
  const own = libFolder(from);
  const other = libFolder(to);
  if (own === 'annotate' && other === 'store') return "the page's side never touches the reader's own data";
  if (own === 'store' && other === 'annotate') return 'the store is no guest in any page';
  const place = own === null ? -1 : PURE.indexOf(own);
  if (own === null || place < 0) return null;
  if (target === 'lib')
    return other !== null && PURE.slice(0, place + 1).includes(other)
      ? null
      : `lib/${own} is pure: it knows only ${PURE.slice(0, place + 1).join(', ')}`;
  return PURE_PACKAGES[own]?.includes(packageName(to)) ? null : `lib/${own} is pure: no package ${packageName(to)}`;
}

export const violations = (edges: readonly Edge[]): Violation[] =>
  edges.flatMap((edge) => {
    const why = whyNot(edge);
    return why === null ? [] : [{ edge, why }];
  });

/** The shortest way from `start` along imports that exist when the code runs to each package in `packages`. */
export function reached(edges: readonly Edge[], start: string, packages: readonly string[]): string[][] {
  const out = Map.groupBy(
    edges.filter(({ type }) => !type),
    ({ from }) => from,
  );
  const ways = new Map<string, string[]>([[start, [start]]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const way = ways.get(file) ?? [];
    for (const { to } of out.get(file) ?? [])
      if (!ways.has(to)) {
        ways.set(to, [...way, to]);
        queue.push(to);
      }
  }
  return [...ways].filter(([to]) => !isFile(to) && packages.includes(packageName(to))).map(([, way]) => way);
}

/** Rings of files that import each other when the code runs, each ring once, from its first file by name. */
export function cycles(edges: readonly Edge[]): string[][] {
  const out = Map.groupBy(
    edges.filter(({ type, to }) => !type && isFile(to)),
    ({ from }) => from,
  );
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (file: string, way: string[]): void => {
    const before = way.indexOf(file);
    if (before >= 0) {
      const ring = way.slice(before);
      const first = ring.indexOf(ring.toSorted()[0] ?? '');
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      found.set(turned.join(), turned);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of out.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of out.keys()) visit(file, []);
  return [...found.values()];
}
