/**
 * Looks through every text of a record for CPR numbers before it is saved or taken in. A reader's denial ("ikke et
 * CPR-nummer") counts for one field and the very text it was given for, is held in memory by the caller alone, and
 * never counts for what is certain.
 */
import { type CprPlace, findCpr } from './cpr.ts';

export interface CprInField extends CprPlace {
  /** Where in the record, e.g. `text` or `phones.0.hours`. */
  field: string;
}

/** Field → the stretches of text in it that the reader has said are no CPR numbers. Never stored. */
export type Denials = ReadonlyMap<string, ReadonlySet<string>>;

/** Keys whose values Fagbro makes itself (ids and times): digits there are not the reader's words. */
const OWN = new Set(['id', 'createdAt', 'updatedAt']);
/** Joins neighbouring fields, so that a number split over two of them (CSV columns, name and note) is seen too. */
const JOINT = '\n';

function texts(value: unknown, path: string): { field: string; text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ field: path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    OWN.has(key) ? [] : texts(item, path === '' ? key : `${path}.${key}`),
  );
}

/** Phone numbers and identifiers that passed their own check are no CPR numbers; the schema has seen to that. */
const CHECKED_FIELD = /^(?:cvr|sor|ydernummer|municipality|gln\.\d+\.number|confirmedOn)$/;

/** Every CPR number in the texts of a record that the reader has not denied. */
export function cprInRecord(record: unknown, denied: Denials = new Map()): CprInField[] {
  return texts(record, '')
    .filter(({ field }) => !CHECKED_FIELD.test(field))
    .flatMap(({ field, text }) =>
      findCpr(text)
        .filter(
          (place) =>
            place.certainty === 'certain' || !(denied.get(field)?.has(text.slice(place.start, place.end)) ?? false),
        )
        .map((place) => ({ ...place, field })),
    );
}

/** As `cprInRecord` over parts that belong together but were cut apart (cells of one row). Says yes or no. */
export const cprAcross = (parts: readonly string[]): boolean =>
  parts.some((part, index) => {
    const next = parts[index + 1] ?? '';
    return (
      findCpr(part).length > 0 ||
      (/\d\s*$/.test(part) && /^\s*\d/.test(next) && findCpr(part + JOINT + next).length > 0)
    );
  });
