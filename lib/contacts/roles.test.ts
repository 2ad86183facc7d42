import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findRole, ROLES } from './roles.ts';

const ids = new Set(
  ['employment/roller-kommune', 'health/roller-sundhed', 'employment/kommunale-enheder']
    .flatMap((name) => parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8')) as unknown[])
    .flatMap((entry) => (typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [])),
);

/** Roles people sign with that no card explains yet: they can be chosen, and lead to no word. */
const WITHOUT_CARD = new Set([
  'mestringsvejleder',
  'sundhedskonsulent',
  'psykolog',
  'fysioterapeut',
  'jordemoder',
  'hospitalslaege',
  'teamleder',
]);

describe('roles', () => {
  it('have the id of their role card, so that a contact is found at its word', () => {
    expect(ROLES.map(({ id }) => id).filter((id) => !ids.has(id) && !WITHOUT_CARD.has(id))).toEqual([]);
  });
  it('have one id each', () => expect(new Set(ROLES.map(({ id }) => id)).size).toBe(ROLES.length));
  it('are found the most exact first', () => {
    expect(findRole('Sygedagpengesagsbehandler')?.role.id).toBe('sygedagpengesagsbehandler');
    expect(findRole('NN, ungekonsulent')?.role.id).toBe('kommunal-ungeindsats');
  });
});
