/**
 * The one description of what an authored knowledge file may hold.
 *
 * `content/**.yaml` is read against these schemas when it is built; `npm run content -- --schema` writes the
 * same rules as JSON Schema for editors. Pure: no browser, no DOM, no file system.
 */
import { z } from 'zod';

/** A calendar day without time zone, `YYYY-MM-DD`. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'skriv datoen som ÅÅÅÅ-MM-DD, fx 2026-02-01')
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }, 'datoen findes ikke i kalenderen');

export const EntryId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'brug små bogstaver a-z, tal og bindestreg; skriv æ, ø, å som ae, oe, aa');

/** Key of a source in `content/sources/*.yaml`: E… employment law, A… attests and roles, H… health. */
export const SourceId = z
  .string()
  .regex(/^[A-Z]\d{1,4}[a-z]?$/, 'en kilde skrives som ét stort bogstav og et tal, fx E33');

export const Side = z.enum(['employment', 'health']);

export const Kind = z.enum([
  'ydelse',
  'forløb',
  'indsats',
  'proces',
  'rettighed',
  'pligt',
  'regel',
  'lov',
  'sats',
  'rolle',
  'myndighed',
  'attest',
  'dokument',
  'begreb',
  'samarbejde',
  'diagnose',
  'symptom',
  'fund',
  'undersøgelse',
  'blodprøve',
  'behandling',
  'medicin',
  'skala',
  'anatomi',
  'funktion',
  'frase',
  'forkortelse',
  'ordled',
  'kode',
]);

const Text = z.string().trim().min(1, 'må ikke være tom');
const Line = Text.max(260, 'del linjen: højst 260 tegn');

/** Words looked for near the form; each is matched whole or as the beginning of a word when it ends in `-`. */
const ContextWords = z.array(Text).min(1);

/**
 * How one written form of the term behaves. A plain string is a form that takes its inflection from its own
 * shape: abbreviations (with a capital or a full stop) take apostrophe endings; anything else is uninflected.
 */
export const Form = z.union([
  Text,
  z.strictObject({
    form: Text,
    inflection: Text.optional(),
    compounds: z.union([z.literal('free'), z.literal('first'), z.literal('last'), z.array(Text)]).optional(),
    when: ContextWords.optional(),
    unless: ContextWords.optional(),
    /** Everyday Danish most of the time: marked only with support from `when` or from medical/legal words close by. */
    everyday: z.boolean().optional(),
    /** Found in the dictionary and shown on the card, never marked on a page. */
    quiet: z.boolean().optional(),
  }),
]);

export const HoldState = z.enum(['in-force', 'no-new-grants', 'abolished', 'planned', 'planned-end', 'unknown']);

/** A period in which the rule stood in one state. Planned law is never stated as law. */
export const Period = z.strictObject({
  from: IsoDate.nullable(),
  state: HoldState,
  note: Line.optional(),
  source: SourceId.optional(),
});

export const LawRef = z.strictObject({
  act: Text,
  section: Text.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});

export const Scale = z.strictObject({
  measures: Line,
  min: z.number().optional(),
  max: z.number().optional(),
  /** Which end is good; `none` where neither is. */
  good: z.enum(['high', 'low', 'none']),
  unit: Text.optional(),
  /** Half-open except the last: a score belongs to the band with from <= score <= to. */
  bands: z.array(z.strictObject({ from: z.number(), to: z.number(), label: Text })).optional(),
  warning: Line,
  source: SourceId.optional(),
});

const Facts = z.strictObject({
  what: Line.optional(),
  who: Line.optional(),
  duration: Line.optional(),
  decides: Line.optional(),
  pay: Line.optional(),
  before: Line.optional(),
  after: Line.optional(),
  deadline: Line.optional(),
  payer: Line.optional(),
  reach: Line.optional(),
});

/** How it was: what a reader must know of a letter from then. The facts given stand in for today's on such a day. */
export const Former = z.strictObject({
  /** The first day it held; left out where it is not known. */
  from: IsoDate.optional(),
  /** The last day it held. */
  until: IsoDate,
  text: Line,
  facts: Facts.optional(),
  source: SourceId,
});

export const Entry = z.strictObject({
  id: EntryId,
  term: Text,
  inflection: Text,
  also: z.array(Form).optional(),
  /** `free`: may begin or end any compound; `first`/`last`: only there; a list: exactly these continuations. */
  compounds: z.union([z.literal('free'), z.literal('first'), z.literal('last'), z.array(Text)]).optional(),
  when: ContextWords.optional(),
  unless: ContextWords.optional(),
  everyday: z.boolean().optional(),
  /** No form of the entry is marked on a page, save those that carry conditions of their own. */
  quiet: z.boolean().optional(),
  side: Side,
  kind: Kind,
  /** 1: the reader is lost or misled without it; 2: helps; 3: nice to have. */
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  short: Text,
  for: z
    .strictObject({
      gp: z.array(Line).min(1).max(3).optional(),
      caseworker: z.array(Line).min(1).max(3).optional(),
      /** The same for the citizen, to print or copy: at most 80 words, LIX under 30. */
      citizen: Text.optional(),
    })
    .optional(),
  facts: Facts.optional(),
  former: z.array(Former).min(1).optional(),
  /** Health: what must not be read out of the word. */
  caution: z.array(Line).max(3).optional(),
  /** A precise question to the doctor (health) or to the municipality (employment). */
  ask: z.array(Line).max(3).optional(),
  misunderstandings: z.array(Line).max(4).optional(),
  /** What is not known or not verified; shown as open, never as fact. */
  open: z.array(Line).optional(),
  scale: Scale.optional(),
  parts: z.array(z.strictObject({ part: Text, meaning: Text })).optional(),
  body: EntryId.optional(),
  holds: z.array(Period).min(1).optional(),
  law: z.array(LawRef).optional(),
  see: z
    .strictObject({
      terms: z.array(EntryId).optional(),
      attests: z.array(EntryId).optional(),
      roles: z.array(EntryId).optional(),
    })
    .optional(),
  sources: z.array(SourceId).min(1, 'mindst én kilde'),
  checked: IsoDate,
  review: IsoDate,
  confidence: z.enum(['high', 'medium']),
});

export const EntryFile = z.array(Entry);

export const Source = z.strictObject({
  id: SourceId,
  title: Text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The date the page itself shows; left out where it shows none. */
  dated: Text.optional(),
  seen: IsoDate,
});

export const SourceFile = z.array(Source);

export type Entry = z.infer<typeof Entry>;
export type Form = z.infer<typeof Form>;
export type Period = z.infer<typeof Period>;
export type Former = z.infer<typeof Former>;
export type HoldState = z.infer<typeof HoldState>;
export type Source = z.infer<typeof Source>;
export type Side = z.infer<typeof Side>;
export type Kind = z.infer<typeof Kind>;
export type Scale = z.infer<typeof Scale>;
