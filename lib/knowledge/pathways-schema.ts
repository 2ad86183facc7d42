/**
 * What `content/pathways.yaml` may hold: the lanes of the map, its places, and every way from one benefit to another.
 * Read when the knowledge is built; the pages get checked data and never load this. Pure.
 */
import { z } from 'zod';
import { EntryId, IsoDate, LawRef, Period, SourceId } from './schema.ts';

const Text = z.string().trim().min(1, 'må ikke være tom');
const Line = Text.max(260, 'del linjen: højst 260 tegn');

/** On the arrow: read at a glance, so it has to be short. */
const Label = Text.max(40, 'højst 40 tegn; det lange står i trigger');

export const Lane = z.strictObject({ id: EntryId, name: Text.max(30, 'højst 30 tegn') });

export const Place = z.strictObject({
  /** An entry's id, or an id of its own when `name` is given. */
  id: EntryId,
  /** Only for places that are no entry (`i-arbejde`); an entry brings its own term. */
  name: Text.max(30, 'højst 30 tegn').optional(),
  /** One line under the name, true on any date: what is closed or planned is worked out and written instead of it. */
  line: Text.max(34, 'højst 34 tegn'),
  lane: EntryId,
  /** Only for places that are no entry; an entry brings its own periods. */
  holds: z.array(Period).min(1).optional(),
  /** A place that means each of these, so that »enhver ydelse« is one box and not a fan of arrows. */
  stands: z.array(EntryId).min(2).optional(),
  /** False: no explanation goes through here (from work anything may follow, so it explains nothing). */
  through: z.boolean().optional(),
});

export const Reason = z.strictObject({ text: Line, law: Text.max(40, 'højst 40 tegn').optional() });

export const Transition = z.strictObject({
  id: EntryId,
  from: z.array(EntryId).min(1),
  to: EntryId,
  label: Label,
  /** Among the few that are told first where there is room for few. */
  main: z.boolean().optional(),
  /** The whole sentence: what happens and why. */
  trigger: Line,
  /** In order: what had to be the case. Read as the answer to »hvorfor skiftede min patient?«. */
  reasons: z.array(Reason).min(1).max(4),
  earliest: Line,
  decides: Line,
  gp: z
    .strictObject({
      /** What the doctor is asked for, or can do. */
      write: z.array(Line).min(1).max(3),
      /** What not to write or promise. */
      avoid: z.array(Line).max(3).optional(),
    })
    .optional(),
  attests: z.array(EntryId).optional(),
  /** The periods in which the way was open. */
  holds: z.array(Period).min(1).optional(),
  /** Instead of periods: a single day on which a law moved everybody at once. */
  once: IsoDate.optional(),
  law: z.array(LawRef).optional(),
  sources: z.array(SourceId).min(1, 'mindst én kilde'),
  confidence: z.enum(['high', 'medium', 'low']),
  /** Not read in a source but concluded from sources; shown as such. */
  inference: z.array(Line).optional(),
  open: z.array(Line).optional(),
});

export const PathwaysFile = z.strictObject({
  checked: IsoDate,
  review: IsoDate,
  lanes: z.array(Lane).min(1),
  places: z.array(Place).min(1),
  transitions: z.array(Transition).min(1),
});

export type Lane = z.infer<typeof Lane>;
export type Place = z.infer<typeof Place>;
export type Reason = z.infer<typeof Reason>;
export type Transition = z.infer<typeof Transition>;
export type PathwaysFile = z.infer<typeof PathwaysFile>;
