import { describe, expect, it } from 'vitest';
import { handledBy } from './handled-by.ts';

describe('who handles a word', () => {
  it('is said by the cards of roles and units, and by no others', () => {
    const roles = handledBy([
      { id: 'sagsbehandler', kind: 'rolle', see: { terms: ['sygedagpenge'], attests: ['lae-285'], roles: ['leder'] } },
      { id: 'enhed', kind: 'myndighed', see: { terms: ['sygedagpenge', 'sygedagpenge'] } },
      { id: 'fleksjob', kind: 'ydelse', see: { terms: ['sygedagpenge'] } },
      { id: 'alene', kind: 'rolle' },
    ]);
    expect(Object.fromEntries(roles)).toEqual({
      sygedagpenge: ['sagsbehandler', 'enhed'],
      'lae-285': ['sagsbehandler'],
    });
  });
});
