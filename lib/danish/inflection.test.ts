import { describe, expect, test } from 'vitest';
import { InflectionError, inflect } from './inflection.ts';

/** All forms of a one-word term. */
function forms(word: string, notation: string): string[] {
  return [...(inflect(word, notation)[0]?.forms ?? [])];
}

describe('substantiver', () => {
  test.each([
    [
      'fraktur',
      'sb. -en, -er, -erne',
      'fraktur frakturs frakturen frakturens frakturer frakturers frakturerne frakturernes',
    ],
    ['artrose', 'sb. -n', 'artrose artroses artrosen artrosens'],
    ['demens', 'sb. -en', 'demens demensen demensens'],
    ['forløb', 'sb. -et, -, -ene', 'forløb forløbs forløbet forløbets forløbene forløbenes'],
    [
      'ankelbrud',
      'sb. -det, ankelbrud, -dene',
      'ankelbrud ankelbruds ankelbruddet ankelbruddets ankelbruddene ankelbruddenes',
    ],
    [
      'dropfod',
      'sb. -en, dropfødder, dropfødderne',
      'dropfod dropfods dropfoden dropfodens dropfødder dropfødders dropfødderne dropføddernes',
    ],
    ['sygedagpenge', 'sb. pl., best. -ne', 'sygedagpenge sygedagpenges sygedagpengene sygedagpengenes'],
    ['sygedagpenge', 'sb., pl., best. -ne', 'sygedagpenge sygedagpenges sygedagpengene sygedagpengenes'],
    ['smerter', 'sb. pl.', 'smerter smerters'],
    ['job', 'sb. -bet, - el. -s, -bene', 'job jobs jobbet jobbets jobbene jobbenes'],
    ['test', 'sb. -en el. -et', 'test tests testen testens testet testets'],
    ['sats', 'sb., -en', 'sats satsen satsens'],
  ])('%s %s', (word, notation, expected) => {
    expect(forms(word, notation)).toEqual(expected.split(' '));
  });
});

describe('adjektiver', () => {
  test.each([
    ['suicidal', 'adj. -t, -e', 'suicidal suicidalt suicidale suicidales'],
    ['kronisk', 'adj. -, -e', 'kronisk kroniske kroniskes'],
    ['akut', 'adj. -, akutte', 'akut akutte akuttes'],
    ['stærk', 'adj. -t, -e, -ere, -est', 'stærk stærkt stærke stærkere stærkest stærkes stærkeste'],
    ['bipolar', 'adj. ubøj.', 'bipolar'],
  ])('%s %s', (word, notation, expected) => {
    expect(forms(word, notation)).toEqual(expected.split(' '));
  });
});

describe('verber', () => {
  test('regelmæssigt', () => {
    expect(forms('visitere', 'vb. -r, -de, -t').sort()).toEqual(
      'visiter visitere visiterede visiteredes visiterende visiterer visiteres visiteret'.split(' ').sort(),
    );
  });
  test('uregelmæssigt', () => {
    expect(forms('søge', 'vb. søger, søgte, søgt').sort()).toEqual(
      'søg søge søgende søger søges søgt søgte søgtes'.split(' ').sort(),
    );
  });
  test('dobbelt konsonant i bydeform', () => {
    expect(forms('indstille', 'vb. -r, -de, -t')).toContain('indstil');
  });
});

describe('navne, forkortelser og faste former', () => {
  test('navn i genitiv', () => {
    expect(forms('Parkinson', 'navn')).toEqual(['Parkinson', 'Parkinsons']);
    expect(forms('Asperger', 'egennavn')).toEqual(['Asperger', 'Aspergers']);
  });
  test('forkortelse og fast form står, som de er', () => {
    expect(inflect('LÆ 285', 'fork.').map(({ kind }) => kind)).toEqual(['abbreviation', 'abbreviation']);
    expect(forms('depressio', 'ubøj.')).toEqual(['depressio']);
    expect(inflect('i det foreliggende', 'frase').map(({ base }) => base)).toEqual(['i', 'det', 'foreliggende']);
  });
});

describe('flere ord', () => {
  test('én klasse for hvert ord', () => {
    const [adjective, noun] = inflect('dyb venetrombose', 'adj. -t, -e + sb. -n, -r, -rne');
    expect(adjective?.forms).toContain('dybe');
    expect(noun?.forms).toContain('venetromboser');
  });
  test('én klasse for det hele bøjer det sidste ord', () => {
    const [first, last] = inflect('rotator cuff', 'sb. -en');
    expect(first?.forms).toEqual(['rotator']);
    expect(last?.forms).toContain('cuffen');
  });
});

describe('fejl siger, hvad man skal skrive', () => {
  test.each([
    ['knæ', '', 'bøjningen er tom'],
    ['knæ', 'substantiv -et', 'kan ikke læse bøjningen'],
    ['knæ', 'sb. +et', 'skriv én klasse for hvert ord'],
    ['knæ', 'sb. -et, -, -ene, -enes', 'højst tre'],
    ['knæ', 'sb. *et', 'hverken en endelse'],
    ['god sag', 'adj. -t, -e + sb. -en + sb. -er', 'har 2 ord, men bøjningen'],
    ['gå', 'vb. -r, gik, gået, gående', 'har tre'],
  ])('%s »%s«', (word, notation, message) => {
    expect(() => inflect(word, notation)).toThrow(InflectionError);
    expect(() => inflect(word, notation)).toThrow(message);
  });
});
