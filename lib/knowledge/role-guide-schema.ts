/** What `content/role-guide.yaml` may hold. Read when the knowledge is built; the pages get checked data. Pure. */
import { z } from 'zod';
import { EntryId, IsoDate, SourceId } from './schema.ts';

const Text = z.string().trim().min(1, 'må ikke være tom');
const Line = Text.max(260, 'del linjen: højst 260 tegn');
const Lines = z.array(Line).min(1).max(4);

/** One role or unit. What no source says is left out, not guessed. */
export const RoleRow = z.strictObject({
  /** An entry of kind rolle, myndighed or samarbejde. */
  id: EntryId,
  does: Line,
  can: Lines.optional(),
  cannot: Lines.optional(),
  when: Line.optional(),
  how: Line.optional(),
  /** What the other sector usually gets wrong, and what is right. */
  misread: z.array(Line).min(1).max(3).optional(),
  open: z.array(Line).optional(),
  sources: z.array(SourceId).min(1, 'mindst én kilde'),
  confidence: z.enum(['high', 'medium']),
});

export const RoleGroup = z.strictObject({
  id: EntryId,
  name: Text.max(40, 'højst 40 tegn'),
  /** Whose the roles are. */
  sector: z.enum(['employment', 'health', 'both']),
  roles: z.array(RoleRow).min(1),
});

export const RoleGuideFile = z.strictObject({
  checked: IsoDate,
  review: IsoDate,
  groups: z.array(RoleGroup).min(1),
});

export type RoleRow = z.infer<typeof RoleRow>;
export type RoleGroup = z.infer<typeof RoleGroup>;
export type RoleGuideFile = z.infer<typeof RoleGuideFile>;
