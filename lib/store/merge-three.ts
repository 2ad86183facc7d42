/**
 * Two windows changed one record: what both started from, what this window has, what the other has already saved.
 * Nothing either of them wrote is lost: apart, both changes hold; on the same spot, both texts stay one after the
 * other (notes), or this window's value stands and the other's is in the history (contacts).
 */
import { diff3Merge } from 'node-diff3';
import type { Contact, Note } from '../contacts/schema.ts';

export interface Merged<T> {
  record: T;
  /** Both changed the same spot. */
  overlap: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list in which items have a key: added, changed and removed by either side, ours last. */
function list<T>(base: readonly T[], ours: readonly T[], theirs: readonly T[], key: (item: T) => string): T[] {
  const before = new Map(base.map((item) => [key(item), item]));
  const mine = new Map(ours.map((item) => [key(item), item]));
  const other = new Map(theirs.map((item) => [key(item), item]));
  const kept = [...other].flatMap(([id, item]): [string, T][] => {
    const my = mine.get(id);
    if (my === undefined) return before.has(id) && same(before.get(id), item) ? [] : [[id, item]];
    return [[id, same(my, before.get(id)) ? item : my]];
  });
  const result = new Map(kept);
  for (const [id, item] of mine)
    if (!result.has(id) && !(before.has(id) && !other.has(id) && same(before.get(id), item))) result.set(id, item);
  return [...result.values()];
}

const beginsWith = (lines: readonly string[], first: readonly string[]): boolean =>
  first.every((line, at) => lines[at] === line);

/** Lines merged; where both changed the same lines, theirs come first, then those of ours that are not there yet. */
export function mergeText(base: string, ours: string, theirs: string): { text: string; overlap: boolean } {
  if (ours === theirs || theirs === base) return { text: ours, overlap: false };
  if (ours === base) return { text: theirs, overlap: false };
  let overlap = false;
  const lines: string[] = [];
  for (const region of diff3Merge(ours.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
  })) {
    if (region.ok) lines.push(...region.ok);
    else if (region.conflict) {
      const { a, o, b } = region.conflict;
      // One changed the lines, the other only went on below them: both hold, and neither was in the other's way.
      if (o.length > 0 && beginsWith(b, o)) lines.push(...a, ...b.slice(o.length));
      else if (o.length > 0 && beginsWith(a, o)) lines.push(...b, ...a.slice(o.length));
      else {
        overlap = true;
        lines.push(...b, ...a.filter((line) => !b.includes(line)));
      }
    }
  }
  return { text: lines.join('\n'), overlap };
}

export function mergeNote(base: Note, ours: Note, theirs: Note): Merged<Note> {
  const { text, overlap } = mergeText(base.text, ours.text, theirs.text);
  return {
    record: {
      ...ours,
      text,
      about: list(base.about, ours.about, theirs.about, ({ kind, id }) => `${kind}:${id}`),
      tags: list(base.tags, ours.tags, theirs.tags, String),
      pinned: ours.pinned === base.pinned ? theirs.pinned : ours.pinned,
    },
    overlap,
  };
}

export function mergeContact(base: Contact, ours: Contact, theirs: Contact): Merged<Contact> {
  let overlap = false;
  const pick = <T>(from: T, mine: T, other: T): T => {
    if (same(mine, from)) return other;
    if (!same(other, from) && !same(mine, other)) overlap = true;
    return mine;
  };
  const record: Contact = { ...ours };
  for (const key of Object.keys(ours) as (keyof Contact)[])
    if (!Array.isArray(ours[key]) && key !== 'note' && key !== 'address' && key !== 'updatedAt' && key !== 'id')
      Object.assign(record, { [key]: pick(base[key], ours[key], theirs[key]) });
  const address = { ...ours.address };
  for (const key of Object.keys(address) as (keyof Contact['address'])[])
    address[key] = pick(base.address[key], ours.address[key], theirs.address[key]);
  record.address = address;
  const note = mergeText(base.note, ours.note, theirs.note);
  record.note = note.text;
  record.phones = list(base.phones, ours.phones, theirs.phones, ({ number }) => number);
  record.emails = list(base.emails, ours.emails, theirs.emails, (email) => email.address.toLowerCase());
  record.channels = list(base.channels, ours.channels, theirs.channels, ({ kind, value }) => `${kind} ${value}`);
  record.gln = list(base.gln, ours.gln, theirs.gln, ({ number, use }) => `${number} ${use}`);
  record.terms = list(base.terms, ours.terms, theirs.terms, String);
  record.groups = list(base.groups, ours.groups, theirs.groups, String);
  record.tags = list(base.tags, ours.tags, theirs.tags, String);
  return { record, overlap: overlap || note.overlap };
}
