import fc from 'fast-check';
import { createScanner } from '../../lib/match/index.ts';
import { LEXICON, TERMS } from './terms.ts';
const scan = createScanner(LEXICON);
const PIECES = TERMS.flatMap(({ forms }) => forms.map(({ form }) => form));
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '-', '.', '\n', '\u00ad', '\u00a0', '/', "'", 'en', 's', '§ 7', ', stk. 1', ' og ', '- og '), fc.constantFrom('👩‍⚕️', 'å', 'a\u030a', 'ﬁ', '2', '285', '@', 'Æ', 'é', '\u200b', '\ud800'), fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 }).map((p) => p.join(''));
const r = fc.check(fc.property(texts, (text) => { for (const { start, end } of scan(text)) if (/[a-zæøå0-9]$/i.test(text.slice(0, start)) || /^[a-zæøå0-9]/i.test(text.slice(end))) return false; return true; }), { numRuns: 30000 });
console.log(r.failed, JSON.stringify(r.counterexample), r.counterexample && scan(r.counterexample[0]));
