/**
 * Contacts and notes: the one description of what is kept, backed up and exchanged. Every field is always there
 * (empty text, empty list or null), so that nothing can be lost between "missing" and "empty". Pure.
 */
import { z } from 'zod';
import { EntryId, IsoDate } from '../knowledge/schema.ts';
import { type Checked, checkCvr, checkEmail, checkGln, checkSor, checkUrl, checkYdernummer } from './identifiers.ts';
import { checkPhone } from './phone.ts';

/** Longest texts, in characters. A note of 100,000 is some 40 pages. */
export const LIMITS = { line: 300, note: 100_000, list: 100 } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\u0085\u2028\u2029\uFFFE\uFFFF]/;
const clean = (text: string): boolean => text.isWellFormed() && !CONTROL.test(text) && text === text.trim();

/** One line of text: trimmed, no line breaks or other control characters. May be empty. */
export const Line = z
  .string()
  .max(LIMITS.line, `højst ${LIMITS.line} tegn`)
  .refine((text) => clean(text) && !/[\n\t]/.test(text), 'må ikke rumme linjeskift, styretegn eller mellemrum yderst');
const FilledLine = Line.min(1, 'må ikke være tom');
/** Several lines; \n between them. */
export const Prose = z
  .string()
  .max(LIMITS.note, `højst ${LIMITS.note} tegn`)
  .refine((text) => text.isWellFormed() && !CONTROL.test(text), 'rummer styretegn');

/** Any text made into one that `Line` takes: line breaks become spaces. */
export const toLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .trim()
    .slice(0, LIMITS.line)
    .toWellFormed()
    .trim();

/** Any text made into one that `Prose` takes: one kind of line break, no other control characters. Not trimmed. */
export const toProse = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g, '');

/** A milliseconds-precise UTC time, `2026-11-23T08:15:00.000Z`. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
    'tidspunktet findes ikke',
  );

/** Stored form only: what the check itself gives back. */
const passed = (check: (text: string) => Checked) => (text: string, context: z.RefinementCtx) => {
  if (text === '') return;
  const result = check(text);
  if (!result.ok) context.addIssue({ code: 'custom', message: result.message });
  else if (result.value !== text) context.addIssue({ code: 'custom', message: 'er ikke i den form, der gemmes' });
};

export const PHONE_KINDS = [
  'direct',
  'main',
  'mobile',
  'hours',
  'professional',
  'secretary',
  'acute',
  'fax',
  'other',
] as const;
export const CHANNEL_KINDS = ['digital-post', 'medcom', 'secure-mail', 'self-service', 'video', 'other'] as const;
export const GLN_USES = ['message', 'payment', 'unknown'] as const;
export const SOURCE_KINDS = ['page', 'manual', 'vcard', 'csv', 'backup', 'directory'] as const;

export const PhoneEntry = z.strictObject({
  /** E.164, a short number; or, when it is neither, as it was written (then `checkPhone` says why). */
  number: FilledLine,
  kind: z.enum(PHONE_KINDS),
  /** When it is answered, as the owner says: `bedst 8.30–10`. */
  hours: Line,
  note: Line,
});
export const EmailEntry = z.strictObject({ address: FilledLine.superRefine(passed(checkEmail)), note: Line });
export const Channel = z.strictObject({ kind: z.enum(CHANNEL_KINDS), value: Line, note: Line });
export const GlnEntry = z.strictObject({
  number: z.string().superRefine(passed(checkGln)).min(1),
  use: z.enum(GLN_USES),
});
export const Address = z.strictObject({ street: Line, extra: Line, postalCode: Line, city: Line, country: Line });
export const Source = z.strictObject({ kind: z.enum(SOURCE_KINDS), title: Line, url: Line });

const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.list);
const Unique = (item: z.ZodType<string>) =>
  list(item).refine((items) => new Set(items).size === items.length, 'det samme står to gange');

export const Contact = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['person', 'unit']),
  name: FilledLine,
  /** Id of a role card, or empty. */
  role: z.union([z.literal(''), EntryId]),
  /** The title as its owner writes it. */
  title: Line,
  organisation: Line,
  unit: Line,
  sector: z.enum(['', 'employment', 'health', 'social']),
  /** Kommunekode, four digits, or empty. */
  municipality: z.union([z.literal(''), z.string().regex(/^\d{4}$/)]),
  phones: list(PhoneEntry),
  emails: list(EmailEntry),
  channels: list(Channel),
  gln: list(GlnEntry),
  address: Address,
  url: z.string().max(2000).superRefine(passed(checkUrl)),
  ydernummer: z.string().superRefine(passed(checkYdernummer)),
  cvr: z.string().superRefine(passed(checkCvr)),
  /** The Verhoeff check is of medium confidence, so a code that fails it may be kept; the form warns. */
  sor: z.string().superRefine(passed((text) => checkSor(text, { strict: false }))),
  /** Ids of entries (benefits, attests, terms) the contact handles. */
  terms: Unique(EntryId),
  /** Patients' or citizens' groups in words: `unge under 30`. Never a person. */
  groups: Unique(FilledLine),
  tags: Unique(FilledLine),
  note: Prose,
  pinned: z.boolean(),
  /** The day the reader last knew it to be right; null when never. */
  confirmedOn: IsoDate.nullable(),
  source: Source,
  createdAt: Instant,
  updatedAt: Instant,
});

export const ABOUT_KINDS = ['term', 'contact', 'attest'] as const;
export const About = z.strictObject({ kind: z.enum(ABOUT_KINDS), id: z.string().min(1).max(80) });

export const Note = z.strictObject({
  id: z.uuid(),
  /** What the note is on; empty: a free note. */
  about: list(About),
  /** Markdown. */
  text: Prose,
  tags: Unique(FilledLine),
  pinned: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
});

export type Contact = z.infer<typeof Contact>;
export type Note = z.infer<typeof Note>;
export type About = z.infer<typeof About>;
export type PhoneEntry = z.infer<typeof PhoneEntry>;
export type PhoneKind = PhoneEntry['kind'];
export type Channel = z.infer<typeof Channel>;
export type GlnEntry = z.infer<typeof GlnEntry>;
export type Address = z.infer<typeof Address>;
export type ContactSource = z.infer<typeof Source>;
/** What a reader may change in a form: a contact without what Fagbro itself keeps. */
export type ContactDraft = Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>;
export type NoteDraft = Omit<Note, 'id' | 'createdAt' | 'updatedAt'>;

export const emptyAddress = (): Address => ({ street: '', extra: '', postalCode: '', city: '', country: '' });

export const emptyContact = (): ContactDraft => ({
  kind: 'person',
  name: '',
  role: '',
  title: '',
  organisation: '',
  unit: '',
  sector: '',
  municipality: '',
  phones: [],
  emails: [],
  channels: [],
  gln: [],
  address: emptyAddress(),
  url: '',
  ydernummer: '',
  cvr: '',
  sor: '',
  terms: [],
  groups: [],
  tags: [],
  note: '',
  pinned: false,
  confirmedOn: null,
  source: { kind: 'manual', title: '', url: '' },
});

export const emptyNote = (about: About[] = []): NoteDraft => ({ about, text: '', tags: [], pinned: false });

/** A phone number as the reader or a file gave it, in stored form where it can be, else as it stood. */
export function phoneEntry(text: string, kind: PhoneKind = 'other', hours = '', note = ''): PhoneEntry {
  const result = checkPhone(text);
  return { number: result.ok ? result.value : toLine(text), kind, hours: toLine(hours), note: toLine(note) };
}

/** The first line of a note without its Markdown signs: what lists show. */
export const noteTitle = (note: Pick<Note, 'text'>): string =>
  (note.text.split('\n').find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '')
    .replace(/^[\s#>*+-]+|[*_`]+/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .slice(0, 120);

/** Older than this is said: `ikke bekræftet i 12 mdr.` */
export const MONTHS_CONFIRMED = 12;

/** Whether a contact was confirmed within the last 12 months. `today` as `YYYY-MM-DD`. */
export function isConfirmed(contact: Pick<Contact, 'confirmedOn'>, today: string): boolean {
  if (contact.confirmedOn === null) return false;
  const year = Number(today.slice(0, 4)) - Math.floor(MONTHS_CONFIRMED / 12);
  return contact.confirmedOn >= `${year}${today.slice(4)}`;
}
