import { expect, test } from 'vitest';
import { lexTerms } from './lex-terms.ts';
import type { Entry } from './schema.ts';

const entry: Entry = {
  id: 'brud',
  term: 'brud',
  inflection: 'sb. -det, -, -dene',
  also: ['fraktur', 'brudt', 'håndledsbrud', 'brud på hånden', { form: 'ankelbrud', unless: ['cykel-'] }],
  unless: ['aftale'],
  side: 'health',
  kind: 'diagnose',
  priority: 1,
  short: 'En knogle er brækket.',
  sources: ['H1'],
  checked: '2026-11-23',
  review: '2028-11-23',
  confidence: 'high',
};

test('what a headword may mean elsewhere is not said of forms that say more', () => {
  const forms = lexTerms([entry])[0]?.forms ?? [];
  expect(Object.fromEntries(forms.map(({ form, unless }) => [form, unless]))).toEqual({
    brud: ['aftale'],
    fraktur: ['aftale'],
    brudt: ['aftale'],
    håndledsbrud: undefined,
    'brud på hånden': undefined,
    ankelbrud: ['cykel-'],
  });
});
