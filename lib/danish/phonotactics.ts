/** What a Danish word can look like: enough to tell the rest of a compound from a chance run of letters. */
import { isVowel } from './fold.ts';

/** Onsets of Danish syllables that have two or more consonants, folded (c and q are k, y is a vowel). */
const ONSETS = new Set(
  (
    'bj bl br dj dr dv fj fl fn fr gl gn gr hj hv kj kl kn kr kv lj mj nj pj pl pr ps pn rj sj sk skj skl skr skv sl sm sn sp spj ' +
    'spl spr st stj str sv tj tr tv vr ts sf sfr gj fjr hr mn ks'
  ).split(' '),
);

function cluster(codes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...Array.from(codes.subarray(from, to), (code) => code + 96));
}

/**
 * Whether letters could be a Danish word or the second part of one: at least four letters, a vowel, a syllable onset
 * that exists, never more than five consonants together. Codes are deep-folded.
 */
export function looksDanish(codes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 4) return false;
  let first = from;
  while (first < to && !isVowel(codes[first] as number)) first++;
  if (first === to) return false;
  if (first - from > 1 && !ONSETS.has(cluster(codes, from, first))) return false;
  let run = 0;
  let vowels = 0;
  for (let at = first; at < to; at++) {
    if (isVowel(codes[at] as number)) {
      run = 0;
      vowels++;
    } else if (++run > 5) return false;
  }
  return vowels > 1 || to - from <= 7;
}
