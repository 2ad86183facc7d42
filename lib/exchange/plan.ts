/**
 * What an import would do, told before it is done: each record is new, the same, conflicting or unreadable; the reader
 * chooses; `resolve` gives the exact records to write, which the store writes in one transaction.
 */
import {
  conflicts,
  DuplicateIndex,
  type DuplicateReason,
  mergeContacts,
  type SingleField,
  SURE,
} from '../contacts/duplicates.ts';
import { type Contact, LIMITS, type Note } from '../contacts/schema.ts';
import type { Tombstone } from './backup-format.ts';
import { type Incoming, type Making, type Unreadable, unreadable } from './incoming.ts';
import { atOnce, type Steps } from './pace.ts';

/** `skip`: keep ours. `take`: theirs instead of ours. `merge`: one of both. `both`: theirs as a new one beside ours. */
export type Choice = 'skip' | 'take' | 'merge' | 'both';

export interface PlanRow<T> {
  /** Key of the row among the choices. */
  key: string;
  state: 'new' | 'same' | 'conflicting';
  theirs: T;
  /** Ours, when there is one. */
  ours: T | null;
  /** Why the two are taken for one. */
  reasons: DuplicateReason[];
  /** Fields in which both hold something and not the same. */
  fields: (SingleField | 'address' | 'text')[];
  /** The reader deleted it here, after the file was made. */
  deletedHere: boolean;
  suggested: Choice;
  left: string[];
}

export interface Plan {
  contacts: PlanRow<Contact>[];
  notes: PlanRow<Note>[];
  unreadable: (Unreadable & { kind: 'contact' | 'note' })[];
  counts: Record<'new' | 'same' | 'conflicting' | 'unreadable', number>;
}

export interface Ours {
  contacts: readonly Contact[];
  notes: readonly Note[];
  tombstones: readonly Tombstone[];
}

/** The times are Fagbro's own doing: two records that differ in nothing else are the same. */
const withoutTimes = (record: Contact | Note): string => {
  const { createdAt: _, updatedAt: __, ...rest } = record;
  return JSON.stringify(sorted(rest));
};
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, sorted(item)]),
        )
      : value;

function contactRow(
  key: string,
  theirs: Contact,
  left: string[],
  ours: Contact | null,
  reasons: DuplicateReason[],
  deletedAt: string | null,
): PlanRow<Contact> {
  const base = { key, theirs, ours, reasons, left, deletedHere: deletedAt !== null };
  if (ours === null)
    return {
      ...base,
      state: 'new',
      fields: [],
      suggested: deletedAt !== null && deletedAt > theirs.updatedAt ? 'skip' : 'take',
    };
  // A card of another program holds less than ours: nothing in it that we lack means the same.
  const adds = withoutTimes(mergeContacts(ours, { ...theirs, source: ours.source })) !== withoutTimes(ours);
  const same = withoutTimes({ ...theirs, id: ours.id }) === withoutTimes(ours) || (!reasons.includes('id') && !adds);
  return same
    ? { ...base, state: 'same', fields: [], suggested: 'skip' }
    : {
        ...base,
        state: 'conflicting',
        fields: conflicts(ours, theirs),
        suggested: reasons.includes('id') && theirs.updatedAt <= ours.updatedAt ? 'skip' : 'merge',
      };
}

function noteRow(key: string, theirs: Note, ours: Note | null, deletedAt: string | null): PlanRow<Note> {
  const base = {
    key,
    theirs,
    ours,
    reasons: ours ? (['id'] as DuplicateReason[]) : [],
    left: [],
    deletedHere: deletedAt !== null,
  };
  if (ours === null)
    return {
      ...base,
      state: 'new',
      fields: [],
      suggested: deletedAt !== null && deletedAt > theirs.updatedAt ? 'skip' : 'take',
    };
  if (withoutTimes(theirs) === withoutTimes(ours)) return { ...base, state: 'same', fields: [], suggested: 'skip' };
  return {
    ...base,
    state: 'conflicting',
    fields: theirs.text === ours.text ? [] : ['text'],
    suggested: theirs.updatedAt <= ours.updatedAt ? 'skip' : 'merge',
  };
}

export interface IncomingRecords {
  contacts: readonly Incoming<Contact>[];
  notes: readonly Incoming<Note>[];
}

/** Records of one file against what we have. A record that stands twice in the file counts once. */
export const planImport = (incoming: IncomingRecords, ours: Ours): Plan => atOnce(planSteps(incoming, ours));

/** As `planImport`, record by record. */
export function* planSteps(incoming: IncomingRecords, ours: Ours): Steps<Plan> {
  const total = incoming.contacts.length + incoming.notes.length;
  let done = 0;
  const contacts = new Map(ours.contacts.map((contact) => [contact.id, contact]));
  const notes = new Map(ours.notes.map((note) => [note.id, note]));
  const deleted = new Map(ours.tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  const index = new DuplicateIndex(ours.contacts);
  const seen = new Map<string, string>();
  const plan: Plan = {
    contacts: [],
    notes: [],
    unreadable: [],
    counts: { new: 0, same: 0, conflicting: 0, unreadable: 0 },
  };
  /** A second record with an id of the file: the same is dropped, another is one more of the kind "unreadable". */
  const repeated = (kind: 'contact' | 'note', item: Contact | Note): boolean | 'differs' => {
    const before = seen.get(`${kind} ${item.id}`);
    if (before === undefined) {
      seen.set(`${kind} ${item.id}`, withoutTimes(item));
      return false;
    }
    return before === withoutTimes(item) ? true : 'differs';
  };
  for (const one of incoming.contacts) {
    yield { done: ++done, total };
    if (one.state === 'unreadable') {
      plan.unreadable.push({ ...one, kind: 'contact' });
      continue;
    }
    const again = repeated('contact', one.item);
    if (again === true) continue;
    if (again === 'differs') {
      plan.unreadable.push({ ...unreadable(one.at, 'item-twice', 'id'), kind: 'contact' });
      continue;
    }
    const mine = contacts.get(one.item.id) ?? null;
    const [like] = mine ? [] : index.like(one.item);
    const alike = like && like.score >= SURE ? (contacts.get(like.id) ?? null) : null;
    const reasons: DuplicateReason[] = mine ? ['id'] : alike && like ? like.reasons : [];
    plan.contacts.push(
      contactRow(`c${one.at}`, one.item, one.left, mine ?? alike, reasons, deleted.get(one.item.id) ?? null),
    );
  }
  for (const one of incoming.notes) {
    yield { done: ++done, total };
    if (one.state === 'unreadable') {
      plan.unreadable.push({ ...one, kind: 'note' });
      continue;
    }
    const again = repeated('note', one.item);
    if (again === true) continue;
    if (again === 'differs') plan.unreadable.push({ ...unreadable(one.at, 'item-twice', 'id'), kind: 'note' });
    else
      plan.notes.push(
        noteRow(`n${one.at}`, one.item, notes.get(one.item.id) ?? null, deleted.get(one.item.id) ?? null),
      );
  }
  for (const { state } of [...plan.contacts, ...plan.notes]) plan.counts[state]++;
  plan.counts.unreadable = plan.unreadable.length;
  return plan;
}

/** Both texts, the second below a line; one alone when it holds the other. */
export function mergeNotes(ours: Note, theirs: Note): Note {
  const text = ours.text.includes(theirs.text)
    ? ours.text
    : theirs.text.includes(ours.text)
      ? theirs.text
      : `${ours.text}\n\n---\n\n${theirs.text}`.slice(0, LIMITS.note);
  const about = [...ours.about];
  for (const one of theirs.about)
    if (!about.some(({ kind, id }) => kind === one.kind && id === one.id)) about.push(one);
  return {
    ...ours,
    text,
    about,
    tags: [...new Set([...ours.tags, ...theirs.tags])],
    pinned: ours.pinned || theirs.pinned,
  };
}

export interface Writes {
  contacts: Contact[];
  notes: Note[];
}

/** The records to write for the reader's choices; a row without a choice is done as suggested. */
export function resolve(plan: Plan, choices: ReadonlyMap<string, Choice>, making: Making): Writes {
  const writes: Writes = { contacts: [], notes: [] };
  /** Several records of a file may merge into one of ours. */
  const merged = new Map<string, Contact>();
  /** Notes of the file that are on a contact of the file must follow it to its new id. */
  const moved = new Map<string, string>();
  for (const row of plan.contacts) {
    const choice = choices.get(row.key) ?? row.suggested;
    if (row.ours && row.theirs.id !== row.ours.id && choice !== 'both') moved.set(row.theirs.id, row.ours.id);
    if (choice === 'skip') continue;
    const ours = row.ours ? (merged.get(row.ours.id) ?? row.ours) : null;
    if (ours === null) {
      writes.contacts.push(row.theirs);
      continue;
    }
    if (choice === 'both') {
      const id = row.theirs.id === ours.id ? making.newId() : row.theirs.id;
      if (id !== row.theirs.id) moved.set(row.theirs.id, id);
      writes.contacts.push({ ...row.theirs, id });
    } else
      merged.set(
        ours.id,
        choice === 'take'
          ? { ...row.theirs, id: ours.id, createdAt: ours.createdAt, updatedAt: making.now }
          : { ...mergeContacts(ours, row.theirs), updatedAt: making.now },
      );
  }
  writes.contacts.push(...merged.values());
  for (const row of plan.notes) {
    const choice = choices.get(row.key) ?? row.suggested;
    if (choice === 'skip') continue;
    const about = row.theirs.about.map((one) =>
      one.kind === 'contact' ? { ...one, id: moved.get(one.id) ?? one.id } : one,
    );
    const theirs = { ...row.theirs, about };
    if (row.ours === null) writes.notes.push(theirs);
    else if (choice === 'both') writes.notes.push({ ...theirs, id: making.newId() });
    else writes.notes.push({ ...(choice === 'take' ? theirs : mergeNotes(row.ours, theirs)), updatedAt: making.now });
  }
  return writes;
}
