import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import { readGuides } from '../../scripts/read-guides.ts';
import { checkRoleGuide, filterRoles, type PublishedRoleGroup, publishedRoleGuide, roleFacts } from './role-guide.ts';
import { RoleGuideFile } from './role-guide-schema.ts';

const TODAY = '2026-11-23';
const row = (id: string, does: string) => ({ id, does, sources: ['A1'], confidence: 'high' as const });
const file = RoleGuideFile.parse({
  checked: TODAY,
  review: '2026-12-31',
  groups: [
    { id: 'kommunen', name: 'Kommunen', sector: 'employment', roles: [row('sagsbehandler', 'Følger op.')] },
    { id: 'klinik', name: 'Klinik', sector: 'health', roles: [row('laege', 'Behandler. Ring til sagsbehandler.')] },
    { id: 'moede', name: 'Møder', sector: 'both', roles: [row('klu', 'Mødes.')] },
  ],
});
const entry = (id: string, term: string, kind: 'rolle' | 'attest' = 'rolle') => ({
  entry: { id, term, kind, short: 'Kort.', also: ['DP', { form: 'andet navn' }], misunderstandings: ['Nej.'] },
});
const source = { id: 'A1', title: 'Kilde', seen: TODAY };
const content = {
  entries: [entry('sagsbehandler', 'sagsbehandler'), entry('laege', 'læge'), entry('klu', 'KLU')],
  sources: new Map([['A1', source]]),
};
const published = publishedRoleGuide(file, content);
const names = (groups: readonly PublishedRoleGroup[]) => groups.flatMap(({ roles }) => roles.map(({ id }) => id));

describe('who does what', () => {
  it('takes name, titles and what is misunderstood from the entry', () => {
    expect(published.groups[0]?.roles[0]).toMatchObject({
      name: 'Sagsbehandler',
      also: ['DP', 'andet navn'],
      misread: ['Nej.'],
      sources: [source],
    });
  });

  it('gives a card what it shows and no more', () => {
    const role = published.groups[0]?.roles[0];
    expect(role && roleFacts(role)).toEqual({ does: 'Følger op.', misread: ['Nej.'] });
  });

  it('finds by name first, then by title, then by what is said; a sector has what both share', () => {
    expect(names(filterRoles(published.groups, '', null))).toEqual(['sagsbehandler', 'laege', 'klu']);
    expect(names(filterRoles(published.groups, 'SAGSBEH', null))).toEqual(['sagsbehandler', 'laege']);
    expect(names(filterRoles(published.groups, 'ring sagsbehandler', null))).toEqual(['laege']);
    expect(names(filterRoles(published.groups, 'findes ikke', null))).toEqual([]);
    expect(names(filterRoles(published.groups, '', 'health'))).toEqual(['laege', 'klu']);
  });

  it('names what is wrong with the file', () => {
    const wrong = { ...content, entries: [entry('sagsbehandler', 'sagsbehandler', 'attest'), entry('laege', 'læge')] };
    const found = checkRoleGuide(file, { ...wrong, sources: new Map() }, '2027-02-01');
    expect(found.map(({ message }) => message).join('\n')).toMatch(
      /ikke rolle[\s\S]*A1 findes ikke[\s\S]*»klu« findes ikke[\s\S]*er passeret/,
    );
    expect(checkRoleGuide(file, content, TODAY)).toEqual([]);
  });
});

describe('the roles we ship', () => {
  const guides = readGuides(readContent(), TODAY);
  it('are those of both sectors, each saying what it does and most what it cannot', () => {
    const groups = guides.roleGuide?.groups ?? [];
    const roles = groups.flatMap((group) => group.roles);
    expect(new Set(groups.map(({ sector }) => sector))).toEqual(new Set(['employment', 'health', 'both']));
    expect(roles.length).toBeGreaterThanOrEqual(40);
    expect(roles.filter(({ cannot }) => cannot).length).toBeGreaterThan(roles.length / 2);
    expect(guides.problems.filter(({ level, file: where }) => level === 'error' && where.includes('role'))).toEqual([]);
  });
}, 30_000);
