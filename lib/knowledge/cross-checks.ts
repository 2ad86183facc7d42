/** What only shows when all entries are seen together: ids, links, sources and forms that two entries claim. Pure. */
import type { FieldPath, Finding } from './checks.ts';
import { impliedInflection } from './lex-terms.ts';
import type { Entry, Form, Kind, Source } from './schema.ts';

/** A finding and the place in the given list of the entry it is about. */
export interface PlacedFinding extends Finding {
  entry: number;
}

const ATTESTS: readonly Kind[] = ['attest', 'dokument'];
const ROLES: readonly Kind[] = ['rolle', 'myndighed', 'samarbejde'];

interface Claim {
  entry: number;
  path: FieldPath;
  form: string;
  conditional: boolean;
  /** Abbreviations are matched with their capitals, so `AT` and `at` are two forms. */
  exact: boolean;
}

function claims(entry: Entry, index: number): Claim[] {
  const claim = (own: Exclude<Form, string>, path: FieldPath): Claim => ({
    entry: index,
    path,
    form: own.form,
    conditional: Boolean(
      (own.when ?? entry.when) ||
        (own.unless ?? entry.unless) ||
        (own.everyday ?? entry.everyday) ||
        (own.quiet ?? entry.quiet),
    ),
    exact: /^fork\./.test(own.inflection ?? impliedInflection(own.form)),
  });
  return [
    claim({ form: entry.term, inflection: entry.inflection }, ['term']),
    ...(entry.also ?? []).map((form, place) => claim(typeof form === 'string' ? { form } : form, ['also', place])),
  ];
}

/** Forms that two entries claim with nothing to tell them apart, and forms one entry lists twice. */
export function checkForms(entries: readonly Entry[]): PlacedFinding[] {
  const byForm = new Map<string, Claim[]>();
  for (const claim of entries.flatMap(claims)) {
    const folded = claim.form.toLocaleLowerCase('da');
    byForm.set(folded, [...(byForm.get(folded) ?? []), claim]);
  }
  const found: PlacedFinding[] = [];
  for (const same of byForm.values()) {
    same.forEach((claim, place) => {
      const earlier = same.slice(0, place);
      if (earlier.some((other) => other.entry === claim.entry && (other.form === claim.form || !claim.exact))) {
        found.push({
          level: 'warning',
          entry: claim.entry,
          path: claim.path,
          message: `»${claim.form}« står allerede i samme opslag (store og små bogstaver er ens); stryg den ene`,
        });
        return;
      }
      const rival = earlier.find(
        (other) =>
          other.entry !== claim.entry &&
          !other.conditional &&
          !claim.conditional &&
          (other.form === claim.form || !(other.exact || claim.exact)),
      );
      if (rival)
        found.push({
          level: 'error',
          entry: claim.entry,
          path: claim.path,
          message: `»${claim.form}« hører også til »${entries[rival.entry]?.id}«; lad ét af dem have when, unless eller everyday, eller lad kun ét have formen`,
        });
    });
  }
  return found;
}

/**
 * Ids used twice, links that lead nowhere, sources that are not listed. `unread` are ids of entries with errors of
 * their own: they exist, so a link to one is no second error.
 */
export function checkLinks(
  entries: readonly Entry[],
  sources: ReadonlyMap<string, Source>,
  unread: ReadonlySet<string> = new Set(),
): PlacedFinding[] {
  const byId = new Map<string, Entry>();
  const found: PlacedFinding[] = [];
  entries.forEach((entry, index) => {
    if (byId.has(entry.id))
      found.push({
        level: 'error',
        entry: index,
        path: ['id'],
        message: `id »${entry.id}« findes to gange; vælg et andet`,
      });
    byId.set(entry.id, entry);
  });
  entries.forEach((entry, index) => {
    const add = (level: Finding['level'], path: FieldPath, message: string) =>
      found.push({ level, entry: index, path, message });
    const link = (ids: readonly string[] | undefined, field: string, kinds?: readonly Kind[]) =>
      ids?.forEach((id, place) => {
        const target = byId.get(id);
        const path = ['see', field, place];
        if (!target && unread.has(id)) return;
        if (!target) add('error', path, `opslaget »${id}« findes ikke; ret id'et eller stryg henvisningen`);
        else if (id === entry.id) add('error', path, 'opslaget henviser til sig selv; stryg henvisningen');
        else if (kinds && !kinds.includes(target.kind))
          add('warning', path, `»${id}« er af slagsen ${target.kind}; flyt henvisningen til see.terms`);
      });
    link(entry.see?.terms, 'terms');
    link(entry.see?.attests, 'attests', ATTESTS);
    link(entry.see?.roles, 'roles', ROLES);
    const source = (id: string | undefined, path: FieldPath) => {
      if (id !== undefined && !sources.has(id))
        add('error', path, `kilden ${id} findes ikke i content/sources/; ret nummeret eller skriv kilden ind`);
    };
    entry.sources.forEach((id, place) => {
      source(id, ['sources', place]);
      if (entry.sources.indexOf(id) !== place) add('warning', ['sources', place], `${id} står to gange; stryg den ene`);
    });
    entry.holds?.forEach((period, place) => {
      source(period.source, ['holds', place, 'source']);
    });
    entry.former?.forEach((one, place) => {
      source(one.source, ['former', place, 'source']);
      // The card lists the entry's sources; a text about then must not rest on one that is not among them.
      if (!entry.sources.includes(one.source))
        add('error', ['former', place, 'source'], `${one.source} mangler i sources; skriv den også der`);
    });
    source(entry.scale?.source, ['scale', 'source']);
  });
  return found;
}

/** Ids of listed sources no entry names. */
export function unusedSources(entries: readonly Entry[], sources: ReadonlyMap<string, Source>): string[] {
  const used = new Set(
    entries.flatMap((entry) => [
      ...entry.sources,
      ...(entry.holds ?? []).flatMap(({ source }) => source ?? []),
      ...(entry.former ?? []).map(({ source }) => source),
      ...(entry.scale?.source ? [entry.scale.source] : []),
    ]),
  );
  return [...sources.keys()].filter((id) => !used.has(id));
}
