/**
 * What passes between an open card and the background about the reader's own contacts and notes. The card shows and
 * asks; the background reads and writes. Nothing of it ever goes to a page script: the background answers extension
 * pages alone, and the card asks only after its ticket was taken.
 */
import * as z from 'zod/mini';

/** Port from a card (or a word shown in the panel) to the background, open while the word is shown. */
export const RECORDS_PORT = 'fagbro:records';

const Id = z.string().check(z.minLength(1), z.maxLength(80));
const Ids = z.array(Id).check(z.maxLength(60));

/** card → background, first and only message on the port: which word is shown. */
export const WatchTopic = z.object({
  id: Id,
  attest: z.boolean(),
  attests: Ids,
  roles: Ids,
  terms: Ids,
});
export type WatchTopic = z.infer<typeof WatchTopic>;

const Reason = z.enum(['term', 'attest', 'role', 'near']);

export const CardContact = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.boolean(),
  /** Role or title, unit and organisation; may be empty. */
  about: z.string(),
  municipality: z.string(),
  because: Reason,
  confirmed: z.boolean(),
  confirmedOn: z.nullable(z.string()),
  pinned: z.boolean(),
  phones: z.array(
    z.object({
      shown: z.string(),
      href: z.nullable(z.string()),
      kind: z.string(),
      hours: z.string(),
      note: z.string(),
    }),
  ),
  emails: z.array(z.object({ address: z.string(), note: z.string() })),
  channels: z.array(z.object({ kind: z.string(), value: z.string(), note: z.string() })),
  /** Location numbers for messages; those for payment are no address to write to. */
  gln: z.array(z.string()),
});
export type CardContact = z.infer<typeof CardContact>;

export const CardNote = z.object({
  id: z.string(),
  text: z.string(),
  pinned: z.boolean(),
  updatedAt: z.string(),
  rev: z.number(),
});
export type CardNote = z.infer<typeof CardNote>;

/** background → card, at once and after every change in any window. */
export const CardRecords = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    contacts: z.array(CardContact),
    /** How many there are; more than these are shown in the panel. */
    contactCount: z.number(),
    notes: z.array(CardNote),
    noteCount: z.number(),
  }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('failed'), code: z.string() }),
]);
export type CardRecords = z.infer<typeof CardRecords>;

const Uuid = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** One-time questions of extension pages, by `runtime.sendMessage`. */
export const RecordRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('background:note-write'),
    id: Uuid,
    text: z.string().check(z.maxLength(100_000)),
    /** For a new note: what it is on. */
    about: z.array(z.object({ kind: z.enum(['term', 'contact', 'attest']), id: Id })).check(z.maxLength(10)),
    /** What the text was made from; null for a new note. */
    base: z.nullable(z.object({ rev: z.number(), text: z.string().check(z.maxLength(100_000)) })),
    /** Stretches the reader has said are no CPR numbers, this time. */
    denied: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50)),
  }),
  z.object({
    type: z.literal('background:contact-confirm'),
    id: Uuid,
    day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
  z.object({
    type: z.literal('background:show-records'),
    hash: z.string().check(z.regex(/^#\/(?:kontakter|noter)(?:\/[A-Za-z0-9_-]+)*$/)),
  }),
]);
export type RecordRequest = z.infer<typeof RecordRequest>;

export const RecordAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    rev: z.optional(z.number()),
    text: z.optional(z.string()),
    overlap: z.optional(z.boolean()),
  }),
  /** `code` of lib/store/errors.ts; nothing was changed. */
  z.object({ ok: z.literal(false), code: z.string() }),
]);
export type RecordAnswer = z.infer<typeof RecordAnswer>;
