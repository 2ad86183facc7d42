/** What `content/attest-guide.yaml` may hold. Read when the knowledge is built; the pages get checked data. Pure. */
import { z } from 'zod';
import { EntryId, IsoDate, SourceId } from './schema.ts';

const Text = z.string().trim().min(1, 'må ikke være tom');
const Line = Text.max(260, 'del linjen: højst 260 tegn');

/** Yes, no, or not settled by the sources; with the words it rests on. */
export const YesNo = z.strictObject({ value: z.enum(['yes', 'no', 'open']), text: Line.optional() });

export const Deadline = z.strictObject({
  /** Left out where the source counts in months or names no number. */
  days: z.int().positive().optional(),
  kind: z.enum(['calendar', 'working']),
  from: z.enum(['sent', 'received', 'consultation', 'reminder', 'unspecified']),
  /** `limit`: answer by then. `least`/`aim`: what the municipality must, or should, give the doctor. */
  role: z.enum(['limit', 'least', 'aim']),
  text: Line,
  source: SourceId,
  /** Not settled: shown as open and never calculated. */
  open: z.boolean(),
});

export const AttestRow = z.strictObject({
  /** An entry of kind attest. */
  id: EntryId,
  title: Text.max(60),
  asks: Line,
  asker: Text.max(40),
  answers: Text.max(60),
  request: Text.max(30).optional(),
  attend: YesNo,
  answer: YesNo,
  deadlines: z.array(Deadline),
  /** Said where there is no deadline, or beside one. */
  deadlineNote: Line.optional(),
  payer: Line,
  right: z.array(Line).min(1).max(4),
  wrong: z.array(Line).max(4),
  mistakes: z.array(Line).max(4),
  status: z.enum(['current', 'uncertain', 'withdrawn']),
  sources: z.array(SourceId).min(1),
  confidence: z.enum(['high', 'medium']),
  open: z.array(Line).optional(),
});

export const Answer = z
  .strictObject({ say: Text.max(70), help: Line.optional(), next: EntryId.optional(), result: EntryId.optional() })
  .refine(
    ({ next, result }) => (next === undefined) !== (result === undefined),
    'skriv enten next (spørgsmål) eller result',
  );

export const Question = z.strictObject({
  id: EntryId,
  ask: Text.max(90),
  help: Line.optional(),
  answers: z.array(Answer).min(2).max(6),
});

export const Result = z.strictObject({
  id: EntryId,
  title: Text.max(80),
  text: Line,
  attests: z.array(EntryId),
  also: z.array(Line).max(3).optional(),
  open: Line.optional(),
});

export const AttestGuideFile = z.strictObject({
  checked: IsoDate,
  review: IsoDate,
  attests: z.array(AttestRow).min(1),
  chooser: z.strictObject({
    start: EntryId,
    questions: z.array(Question).min(1),
    results: z.array(Result).min(1),
  }),
});

export type AttestGuideFile = z.infer<typeof AttestGuideFile>;
export type AttestRow = z.infer<typeof AttestRow>;
export type Deadline = z.infer<typeof Deadline>;
export type Question = z.infer<typeof Question>;
export type Result = z.infer<typeof Result>;
