/** The figures of a run as a table: each a ratio against something measured in the same run wherever that is possible. */
import type { BrowserName } from '../../scripts/find-browsers.ts';
import type { CardTimes } from './card.ts';
import type { MemoryUse } from './memory.ts';
import type { PeerRow } from './peers.ts';
import type { Traces } from './untouched.ts';

/** Whole passes over one page. Times in milliseconds. */
export interface Passes {
  characters: number;
  /** A bare walk of the same page. */
  floor: number;
  /** Median of the passes. */
  own: number;
  /** The very first, when the browser has not compiled anything yet. */
  ownFirst: number;
  longest: number;
  tasks: number;
  firstPaint: number;
  marks: number;
  registered: number;
  idle: number;
}

/** The parts of one pass, each repeated by itself on a page that no pass has been over. */
export interface Scanning {
  characters: number;
  floor: number;
  runWalk: number;
  scan: number;
  scan12000: number;
  scan200000: number;
  open: number;
  firstOpen: number;
}

export interface Rewriting {
  /** Of the time, 0–1. */
  share: number;
  longest: number;
  rewritten: number;
}

export interface Result {
  scanning: Scanning;
  /** The 1 MB page. */
  passes: Passes;
  rewriting: Rewriting;
  /** Pages of growing size, that page among them. */
  sizes: Passes[];
  /** With the processor slowed down; null where the browser cannot. */
  slow: Passes | null;
  peers: PeerRow[];
  card: CardTimes;
  memory: MemoryUse | null;
  traces: Traces;
}

export type Results = Partial<Record<BrowserName, Result>>;

type Row = [what: string, bound: string, value: (result: Result) => string];

const number = (value: number, digits = 1): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const times = (value: number, floor: number): string => `${number(value)} ms = ${number(value / floor)} ×`;
const size = (characters: number): string =>
  characters < 500_000 ? `${Math.round(characters / 1000)} kB` : `${number(characters / 1_000_000, 0)} MB`;

const OWN: Row[] = [
  ['floor: bare walk of the 1 MB page', '', ({ scanning: m }) => `${number(m.floor)} ms`],
  ['walk with joining into runs', '', ({ scanning: m }) => times(m.runWalk, m.floor)],
  ['scan, whole dictionary', '1.2 ×', ({ scanning: m }) => times(m.scan, m.floor)],
  ['own work, all of it', '3 ×', ({ passes: m }) => times(m.own, m.floor)],
  ['own work of the first pass, nothing compiled yet', '', ({ passes: m }) => times(m.ownFirst, m.floor)],
  [
    'own work for pages of growing size',
    'linear',
    ({ sizes }) => sizes.map((page) => `${size(page.characters)}: ${number(page.own / page.floor)} ×`).join(', '),
  ],
  [
    'scan, 200,000 against 12,000 forms',
    '1.3 ×',
    ({ scanning: m }) =>
      `${number(m.scan12000)} → ${number(m.scan200000)} ms = ${number(m.scan200000 / m.scan12000, 2)} ×`,
  ],
  ['longest own task', '8 ms', ({ passes: m }) => `${number(m.longest)} ms (${m.tasks} tasks)`],
  [
    'longest own task, processor 4 × slower',
    '16 ms',
    ({ slow }) => (slow ? `${number(slow.longest)} ms (${slow.tasks} tasks)` : '–'),
  ],
  ['words found / ranges registered', '≤ 1,000', ({ passes: m }) => `${m.marks} / ${m.registered}`],
  [
    'first visible words painted after start, usual page',
    'next frame',
    ({ sizes }) => (sizes[0] ? `${number(sizes[0].firstPaint)} ms` : '–'),
  ],
  ['lexicon usable after (cold / again)', '5 ms', ({ scanning: m }) => `${number(m.firstOpen)} / ${number(m.open)} ms`],
  [
    '1,000 text nodes rewritten a second',
    '3 %',
    ({ rewriting: m }) => `${number(m.share * 100)} % (longest ${number(m.longest)} ms)`,
  ],
  ['own tasks on the idle page, 2 s', '0', ({ passes: m }) => `${m.idle}`],
  [
    'heap over a simulated hour, start / middle / end',
    'flat',
    ({ memory: m }) => (m ? `${number(m.start)} / ${number(m.middle)} / ${number(m.end)} MB` : '–'),
  ],
  [
    'word → card after the delay, first / warm',
    '60 / 16 ms',
    ({ card }) => `${number(card.first)} / ${number(card.warm)} ms`,
  ],
  [
    'changes to the page / layout shifts / requests',
    '0 / 0 / 0',
    ({ traces }) => `${traces.changes} / ${traces.shifts ?? '–'} / ${traces.requests}`,
  ],
];

/** The bound is for mark.js at its best call; what only finds and paints nothing is not held against painting. */
const boundOf = (peer: PeerRow): string => (peer.name.startsWith('mark.js') ? 'ours 20 × faster' : '');

const peerRow = (peer: PeerRow, at: number): Row => [
  `peer: ${peer.name} (${peer.note})`,
  boundOf(peer),
  ({ peers, passes: m }) => {
    const row = peers[at];
    return row ? `${number(row.ms)} ms = ${number(row.ms / m.own)} × our own work, ${row.hits} hits` : '';
  },
];

/** What does not depend on a browser: bytes, gzipped, and milliseconds of the slowest search, in Node. */
export interface Common {
  script: number;
  lexicon: number;
  search: number;
}

/** A Markdown table. `words` is how many every peer was given. */
export function table(results: Results, common: Common, words: number): string {
  const names = Object.keys(results) as BrowserName[];
  const first = Object.values(results)[0];
  const line = (what: string, bound: string, values: readonly string[]): string =>
    `| ${what} | ${bound} | ${values.join(' | ')} |`;
  return [
    line('what', 'bound', names),
    line(
      '---',
      '---',
      names.map(() => '---'),
    ),
    ...[...OWN, ...(first?.peers ?? []).map(peerRow)].map(([what, bound, value]) =>
      line(
        what,
        bound,
        names.map((name) => (results[name] ? value(results[name]) : '')),
      ),
    ),
    line(
      'page script, gzipped',
      '15 kB',
      names.map(() => `${number(common.script / 1000)} kB`),
    ),
    line(
      'lexicon as the script that holds it, gzipped',
      '100 kB',
      names.map(() => `${number(common.lexicon / 1000)} kB`),
    ),
    line(
      'slowest search among 10,000 contacts and 50,000 notes, in Node',
      '30 ms',
      names.map(() => `${number(common.search)} ms`),
    ),
    '',
    `Unless it says so, a peer looks for the ${words} words of the dictionary that stand on the page; Fagbro for all of its own.`,
  ].join('\n');
}
