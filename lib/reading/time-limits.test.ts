import { describe, expect, it } from 'vitest';
import { cprOf } from '../../tests/support/cpr.ts';
import { MOST_LIMITS, timeLimits } from './time-limits.ts';

const texts = (text: string): string[] => timeLimits(text).map((limit) => limit.text);

describe('timeLimits', () => {
  it.each([
    ['Du skal svare inden 4 uger efter modtagelsen af brevet.', ['inden 4 uger efter modtagelsen af brevet']],
    ['Attesten skal være afsendt senest den 12. marts 2026.', ['senest den 12. marts 2026']],
    ['Svarfrist: 01.03.2026', ['Svarfrist: 01.03.2026']],
    ['Fristen er 14 dage fra modtagelsen.', ['Fristen er 14 dage fra modtagelsen']],
    ['Sygedagpenge til og med 3. maj.', ['til og med 3. maj']],
    ['inden for de første 5 uger', ['inden for de første 5 uger']],
    ['Du har ret til op til to år ad gangen.', ['op til to år ad gangen']],
    ['med 14 dages frist', ['14 dages frist']],
    ['senest 7 dage før mødet og igen', ['senest 7 dage før mødet']],
    ['Samtalen er senest uge 15.', ['senest uge 15']],
    ['sygemeldt i mere end 22 uger', ['mere end 22 uger']],
  ])('%s', (text, found) => {
    expect(texts(text)).toEqual(found);
  });

  it.each([
    'Han er 46 år og har haft ondt i 3 uger.',
    'Gangtest 6 minutter.',
    'Undersøgt 26.10.22 i 90 min.',
    `CPR 000000-0000, senest ${cprOf('010190')}`,
    'senest kendt i klinikken',
    'frist',
  ])('finds none in »%s«', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('stops before a name, so that nobody is told of in a limit', () => {
    expect(texts('inden 14 dage efter Jensen har svaret')).toEqual(['inden 14 dage']);
  });

  it('tells a wording once, counted, in the order of the text', () => {
    const found = timeLimits('senest den 1. maj. Inden 4 uger. inden 4 uger.');
    expect(found.map(({ text, count, kind }) => [text, count, kind])).toEqual([
      ['senest den 1. maj', 1, 'date'],
      ['Inden 4 uger', 2, 'length'],
    ]);
  });

  it('keeps a bounded number', () => {
    const many = Array.from({ length: 90 }, (_, n) => `inden ${n + 1} dage`).join('. ');
    expect(timeLimits(many)).toHaveLength(MOST_LIMITS);
  });
});
