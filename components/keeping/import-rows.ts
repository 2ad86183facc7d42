/** A row of an import's preview, whether contact or note. */
import { type Contact, type Note, noteTitle } from '../../lib/contacts/schema.ts';
import type { Choice, PlanRow } from '../../lib/exchange/plan.ts';

export type AnyRow = PlanRow<Contact> | PlanRow<Note>;

export const nameOf = (record: Contact | Note): string => ('text' in record ? noteTitle(record) : record.name);

/** A record that is no longer here can only be taken or left. */
export const allowed = (choice: Choice, here: boolean): Choice => (here || choice === 'skip' ? choice : 'take');
