/**
 * What was selected on a page, checked and cleaned before it is kept anywhere: no CPR number survives it, wherever in
 * the selection it stood, and data the page states about somebody else than the one selected is left out.
 */
import { z } from 'zod';
import { findCpr } from './cpr.ts';
import type { Selected } from './recognise.ts';

/** Longer selections are whole pages; only their beginning is looked at. */
export const MOST_SELECTED = 8000;
const MOST_DATA = 20;

const Link = z.object({ href: z.string().max(2000), text: z.string().max(500) });

/** What the function that reads the page answers. Nothing in it is trusted. */
export const RawSelection = z.object({
  text: z.string().max(MOST_SELECTED),
  links: z.array(Link).max(40),
  /** Contents of `<script type="application/ld+json">`. */
  jsonLd: z.array(z.string().max(40_000)).max(MOST_DATA),
  hCards: z.array(z.record(z.string().max(40), z.unknown())).max(MOST_DATA),
  /** Host alone: the path and the title of a record system can name a citizen. */
  host: z.string().max(255),
});
export type RawSelection = z.infer<typeof RawSelection>;

/** What is handed to the form: cleaned, without any CPR number. */
export const PendingSelection = z.object({
  id: z.uuid(),
  /** `Date.now()` when the reader asked. */
  at: z.number(),
  /** The browser window of the page: its panel takes the selection, no other. */
  windowId: z.number().nullable(),
  text: z.string().max(MOST_SELECTED * 2),
  links: z.array(Link),
  jsonLd: z.array(z.unknown()),
  hCards: z.array(z.unknown()),
  host: z.string(),
  cprDropped: z.number().int().nonnegative(),
});
export type PendingSelection = z.infer<typeof PendingSelection>;

/** The text without CPR numbers, and how many there were. */
export function cutCpr(text: string): { text: string; dropped: number } {
  const places = findCpr(text);
  let kept = text;
  for (const { start, end } of places.toReversed()) kept = `${kept.slice(0, start)} ${kept.slice(end)}`;
  return { text: kept, dropped: places.length };
}

const DEEPEST = 8;
/** Data without the strings that hold a CPR number; counted. Numbers are looked at as they would be written. */
function cutFromData(value: unknown, count: () => void, depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'number') {
    // A number has lost the zero it may have begun with.
    if (findCpr(typeof value === 'string' ? value : String(value).padStart(10, '0')).length === 0) return value;
    count();
    return '';
  }
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return depth > DEEPEST ? null : value;
  if (Array.isArray(value)) return value.slice(0, 200).map((item) => cutFromData(item, count, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutFromData(item, count, depth + 1)]));
}

const parsed = (text: string): unknown[] => {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** The named things in JSON-LD, wherever they hang. */
function named(value: unknown, into: Record<string, unknown>[] = [], depth = 0): Record<string, unknown>[] {
  if (depth > DEEPEST || into.length > 200) return into;
  if (Array.isArray(value)) for (const item of value) named(item, into, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>;
    if (node['@type'] !== undefined && typeof node.name === 'string') into.push(node);
    for (const inner of Object.values(node)) if (typeof inner === 'object') named(inner, into, depth + 1);
  }
  return into;
}

/**
 * Data of the whole page speaks of the one selected only if that one's name was selected too. The longest name first:
 * a person before the house that the line also names.
 */
export function statedIn(text: string, data: readonly unknown[]): unknown[] {
  const selected = plain(text);
  return named(data)
    .filter(({ name }) => typeof name === 'string' && name.trim().length > 3 && selected.includes(plain(name.trim())))
    .sort((a, b) => Number(isPerson(b)) - Number(isPerson(a)));
}
const isPerson = (node: Record<string, unknown>): boolean => /person/i.test(String(node['@type']));

/** Cleans what was read. `null` when nothing was selected. */
export function cleanSelection(raw: RawSelection): Omit<PendingSelection, 'id' | 'at' | 'windowId'> | null {
  let dropped = 0;
  const count = (): void => {
    dropped++;
  };
  const { text, dropped: inText } = cutCpr(raw.text);
  const links = raw.links.flatMap(({ href, text: words }) => {
    // A phone link's number is a phone; anything else in an address may hold a number.
    const held = findCpr(decode(href)).length + findCpr(words).length;
    if (held === 0) return [{ href, text: words }];
    count();
    return [];
  });
  const jsonLd = statedIn(raw.text, raw.jsonLd.flatMap(parsed)).map((node) => cutFromData(node, count));
  const hCards = raw.hCards.map((card) => cutFromData(card, count));
  if (text.trim() === '' && links.length === 0 && hCards.length === 0) return null;
  return { text, links, jsonLd, hCards, host: raw.host, cprDropped: inText + dropped };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** For `recognise`; vCards in the text are read by lib/exchange and added by the caller. */
export const selectedOf = ({ text, links, jsonLd, hCards, host }: PendingSelection): Selected => ({
  text,
  links,
  jsonLd,
  hCards,
  host,
});
