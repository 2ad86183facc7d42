/** Who does what: roles of both sectors, in groups. Pure; works on what `publishedRoleGuide` made of the content. */
import type { RoleGroup, RoleGuideFile, RoleRow } from './role-guide-schema.ts';
import type { Entry, Period, Source } from './schema.ts';

export type PublishedRole = Omit<RoleRow, 'sources'> & {
  name: string;
  /** Other titles of the same role, as authored: titles are local. */
  also: string[];
  short: string;
  holds?: Period[];
  sources: Source[];
};

export type PublishedRoleGroup = Omit<RoleGroup, 'roles'> & { roles: PublishedRole[] };

/** `knowledge/role-guide.json`. */
export interface PublishedRoleGuide {
  checked: string;
  review: string;
  groups: PublishedRoleGroup[];
}

/** What a card shows of a role's row. */
export type RoleFacts = Pick<RoleRow, 'does' | 'can' | 'cannot' | 'when' | 'how' | 'misread' | 'open'>;

export interface RoleContent {
  entries: readonly { entry: Pick<Entry, 'id' | 'term' | 'kind' | 'holds' | 'short' | 'also' | 'misunderstandings'> }[];
  sources: ReadonlyMap<string, Source>;
}

const KINDS: readonly Entry['kind'][] = ['rolle', 'myndighed', 'samarbejde'];

const capital = (term: string): string =>
  /^\p{Ll}{3}/u.test(term) ? term.charAt(0).toLocaleUpperCase('da') + term.slice(1) : term;

export function publishedRoleGuide(file: RoleGuideFile, { entries, sources }: RoleContent): PublishedRoleGuide {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  return {
    checked: file.checked,
    review: file.review,
    groups: file.groups.map((group) => ({
      ...group,
      roles: group.roles.map(({ misread, ...row }) => {
        const entry = byId.get(row.id);
        const wrong = misread ?? entry?.misunderstandings;
        return {
          ...row,
          ...(wrong ? { misread: wrong } : {}),
          name: capital(entry?.term ?? row.id),
          also: (entry?.also ?? []).map((form) => (typeof form === 'string' ? form : form.form)),
          short: entry?.short ?? '',
          ...(entry?.holds ? { holds: entry.holds } : {}),
          sources: row.sources.flatMap((id) => sources.get(id) ?? []),
        };
      }),
    })),
  };
}

export const roleFacts = ({ does, can, cannot, when, how, misread, open }: PublishedRole): RoleFacts => ({
  does,
  ...(can ? { can } : {}),
  ...(cannot ? { cannot } : {}),
  ...(when ? { when } : {}),
  ...(how ? { how } : {}),
  ...(misread ? { misread } : {}),
  ...(open ? { open } : {}),
});

const folded = (text: string): string => text.toLocaleLowerCase('da').replaceAll('\u00AD', '');

/** How well a role answers a word: its name first, then its titles, then anything said of it. Null: not at all. */
function rank(role: PublishedRole, word: string): number | null {
  if (folded(role.name).includes(word)) return 0;
  if (role.also.some((form) => folded(form).includes(word))) return 1;
  const rest = [role.short, role.does, role.when, role.how, ...(role.can ?? []), ...(role.cannot ?? [])];
  return rest.some((text) => text !== undefined && folded(text).includes(word)) ? 2 : null;
}

/**
 * The groups with the roles that hold every word typed, best first; `sector` null is both. A group without any left is
 * left out. Roles both sectors share are shown with either.
 */
export function filterRoles(
  groups: readonly PublishedRoleGroup[],
  query: string,
  sector: 'employment' | 'health' | null,
): PublishedRoleGroup[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return groups
    .filter((group) => sector === null || group.sector === sector || group.sector === 'both')
    .flatMap((group) => {
      const roles = group.roles
        .map((role) => ({ role, ranks: words.map((word) => rank(role, word)) }))
        .filter(({ ranks }) => ranks.every((one) => one !== null))
        .toSorted((a, b) => Math.max(0, ...a.ranks.map(Number)) - Math.max(0, ...b.ranks.map(Number)))
        .map(({ role }) => role);
      return roles.length === 0 ? [] : [{ ...group, roles }];
    });
}

export interface RoleFinding {
  level: 'error' | 'warning';
  path: readonly (string | number)[];
  message: string;
}

/** What the schema cannot say: ids that exist and are roles, sources, dates. */
export function checkRoleGuide(file: RoleGuideFile, { entries, sources }: RoleContent, today: string): RoleFinding[] {
  const found: RoleFinding[] = [];
  const add = (level: RoleFinding['level'], path: RoleFinding['path'], message: string) =>
    found.push({ level, path, message });
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const seen = new Set<string>();
  file.groups.forEach((group, index) => {
    group.roles.forEach((row, place) => {
      const at = (...rest: (string | number)[]) => ['groups', index, 'roles', place, ...rest];
      const entry = byId.get(row.id);
      if (!entry) add('error', at('id'), `opslaget »${row.id}« findes ikke`);
      else if (!KINDS.includes(entry.kind))
        add('warning', at('id'), `»${row.id}« er af slagsen ${entry.kind}, ikke rolle, myndighed eller samarbejde`);
      if (seen.has(row.id)) add('error', at('id'), `»${row.id}« står to gange`);
      seen.add(row.id);
      row.sources.forEach((id, which) => {
        if (!sources.has(id)) add('error', at('sources', which), `kilden ${id} findes ikke i content/sources/`);
      });
    });
  });
  if (file.checked > today) add('error', ['checked'], `${file.checked} ligger efter i dag (${today})`);
  if (file.review <= file.checked) add('error', ['review'], 'skal ligge efter checked');
  if (file.review < today) add('warning', ['review'], `${file.review} er passeret; se rollerne efter`);
  return found;
}
