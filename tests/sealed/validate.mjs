#!/usr/bin/env node
// Checks the sealed set: offsets, fields and words of sealed-NN.json, and everyday.json and forms.json.
// Usage: node validate.mjs [folder] [--unmarked]
//   --unmarked  also lists places where the letters of an annotated surface stand without a span
//               (everyday readings are left unmarked on purpose; the list is for human review)
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const listUnmarked = args.includes('--unmarked');
const dir = args.find((a) => !a.startsWith('--')) ?? path.dirname(fileURLToPath(import.meta.url));

const DOC_KEYS = ['id', 'title', 'genre', 'sector_of_author', 'date', 'text', 'spans'];
const SPAN_KEYS = ['start', 'end', 'surface', 'headword', 'sector', 'importance'];
const AUTHORS = ['health', 'employment', 'none'];
const SECTORS = ['employment', 'health'];
const isWordChar = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const splitsPair = (t, i) =>
  i > 0 && i < t.length && (t.charCodeAt(i) & 0xfc00) === 0xdc00 && (t.charCodeAt(i - 1) & 0xfc00) === 0xd800;
const wordCount = (t) => t.split(/\s+/).filter(Boolean).length;

const errors = [];
const fail = (where, what) => errors.push(`${where}: ${what}`);

const files = fs
  .readdirSync(dir)
  .filter((f) => /^sealed-\d+\.json$/.test(f))
  .sort();
if (!files.length) fail(dir, 'no documents found');
const docs = [];
const ids = new Set();
const headwordSector = new Map();

for (const file of files) {
  let doc;
  try {
    doc = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
  } catch (e) {
    fail(file, `not JSON: ${e.message}`);
    continue;
  }
  docs.push(doc);
  const t = doc.text;
  for (const k of DOC_KEYS) if (!(k in doc)) fail(file, `missing key ${k}`);
  for (const k of Object.keys(doc)) if (!DOC_KEYS.includes(k)) fail(file, `unknown key ${k}`);
  if (typeof t !== 'string' || !Array.isArray(doc.spans)) {
    fail(file, 'text or spans of the wrong type');
    continue;
  }
  if (file !== `${doc.id}.json`) fail(file, `id ${doc.id} differs from the file name`);
  if (ids.has(doc.id)) fail(file, 'id used twice');
  ids.add(doc.id);
  for (const k of ['title', 'genre']) if (typeof doc[k] !== 'string' || !doc[k].trim()) fail(file, `empty ${k}`);
  if (!AUTHORS.includes(doc.sector_of_author)) fail(file, `sector_of_author ${doc.sector_of_author}`);
  if (!/^20(19|2[0-6])-\d\d-\d\d$/.test(doc.date) || Number.isNaN(Date.parse(doc.date))) fail(file, `date ${doc.date}`);
  const w = wordCount(t);
  if (w < 200 || w > 380) fail(file, `${w} words (200–380 wanted)`);
  for (const m of t.matchAll(/\b\d{6}-\d{4}\b/g))
    if (m[0] !== '000000-0000') fail(file, `looks like a CPR number: ${m[0]}`);

  let prevEnd = 0;
  let prevStart = -1;
  doc.spans.forEach((s, i) => {
    const at = `${file} span ${i} »${s.surface}«`;
    for (const k of SPAN_KEYS) if (!(k in s)) fail(at, `missing key ${k}`);
    for (const k of Object.keys(s)) if (!SPAN_KEYS.includes(k)) fail(at, `unknown key ${k}`);
    if (!Number.isInteger(s.start) || !Number.isInteger(s.end) || s.start < 0 || s.end > t.length || s.start >= s.end) {
      fail(at, `bad offsets ${s.start}–${s.end}`);
      return;
    }
    if (t.slice(s.start, s.end) !== s.surface) fail(at, `text has »${t.slice(s.start, s.end)}« at ${s.start}–${s.end}`);
    if (s.start < prevStart) fail(at, 'spans not sorted by start');
    else if (s.start < prevEnd) fail(at, 'overlaps the span before it');
    prevStart = s.start;
    prevEnd = Math.max(prevEnd, s.end);
    if (s.surface !== s.surface.trim() || s.surface.includes('\n'))
      fail(at, 'white space at an edge, or a line break inside');
    if (splitsPair(t, s.start) || splitsPair(t, s.end)) fail(at, 'cuts a surrogate pair');
    if (isWordChar(t[s.start - 1]) && isWordChar(t[s.start])) fail(at, 'starts inside a word');
    if (isWordChar(t[s.end]) && isWordChar(t[s.end - 1])) fail(at, 'ends inside a word');
    if (typeof s.headword !== 'string' || !s.headword.trim()) fail(at, 'empty headword');
    if (!SECTORS.includes(s.sector)) fail(at, `sector ${s.sector}`);
    if (![1, 2, 3].includes(s.importance)) fail(at, `importance ${s.importance}`);
    const seen = headwordSector.get(s.headword);
    if (seen && seen !== s.sector) fail(at, `headword »${s.headword}« stands under both sectors`);
    headwordSector.set(s.headword, s.sector);
  });
}

const all = docs.flatMap((d) => d.spans ?? []);
const words = docs.reduce((n, d) => n + wordCount(d.text ?? ''), 0);
const count = (list, key) => {
  const o = {};
  for (const x of list) o[x[key]] = (o[x[key]] ?? 0) + 1;
  return o;
};
const distinct = (list) => new Set(list.map((s) => s.headword)).size;
const everyday = docs.filter((d) => d.sector_of_author === 'none');

console.log(
  `documents            ${docs.length} (${Object.entries(count(docs, 'sector_of_author'))
    .map(([k, v]) => `${k} ${v}`)
    .join(', ')})`,
);
console.log(`words                ${words}`);
console.log(`spans                ${all.length}`);
for (const sec of SECTORS) {
  const l = all.filter((s) => s.sector === sec);
  const imp = count(l, 'importance');
  console.log(
    `  ${sec.padEnd(18)} ${l.length} (importance 1: ${imp[1] ?? 0}, 2: ${imp[2] ?? 0}, 3: ${imp[3] ?? 0}), distinct headwords ${distinct(l)}`,
  );
}
console.log(`distinct headwords   ${distinct(all)}`);
console.log(
  `everyday documents   ${everyday.length}, spans in them ${everyday.reduce((n, d) => n + d.spans.length, 0)}`,
);

if (listUnmarked) {
  // Surfaces with a capital beyond the first letter (abbreviations) are looked up as written, others in any case.
  const plain = (s) => s.replace(/\u00a0/g, ' ');
  const cased = (s) => /^\P{L}*\p{Lu}?[^\p{Lu}]*$/u.test(s) && !/^\p{Lu}$/u.test(s);
  const surfaces = new Map();
  for (const s of all) {
    const f = plain(s.surface);
    if (cased(f)) surfaces.set(f.toLowerCase(), true);
    else surfaces.set(f, false);
  }
  const order = [...surfaces].sort((a, b) => b[0].length - a[0].length);
  for (const d of docs) {
    const t = plain(d.text);
    const low = t.toLowerCase();
    const taken = d.spans.map((s) => [s.start, s.end]);
    for (const [f, anyCase] of order) {
      const hay = anyCase ? low : t;
      for (let i = hay.indexOf(f); i !== -1; i = hay.indexOf(f, i + 1)) {
        const j = i + f.length;
        if (isWordChar(t[i - 1]) && isWordChar(t[i])) continue;
        if (isWordChar(t[j]) && isWordChar(t[j - 1])) continue;
        if (taken.some(([a, b]) => a < j && i < b)) continue;
        taken.push([i, j]);
        console.log(`unmarked ${d.id} ${i}: …${d.text.slice(Math.max(0, i - 30), j + 30).replace(/\s+/g, ' ')}…`);
      }
    }
  }
}

const list = (name) => {
  try {
    const l = JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8'));
    if (Array.isArray(l)) return l;
    fail(name, 'not an array');
  } catch (e) {
    fail(name, e.message);
  }
  return [];
};
const sameKeys = (o, keys) => Object.keys(o).sort().join() === [...keys].sort().join();
const everydayList = list('everyday.json');
const formsList = list('forms.json');
const dup = (l, f) => l.map(f).filter((x, i, all) => all.indexOf(x) !== i);
everydayList.forEach((e, i) => {
  if (!sameKeys(e, ['text', 'mark']) || !Array.isArray(e.mark) || e.mark.length)
    fail(`everyday.json ${i}`, 'keys text and an empty mark wanted');
});
formsList.forEach((f, i) => {
  const at = `forms.json ${i} »${f.surface}«`;
  if (!sameKeys(f, ['text', 'surface', 'headword', 'sector'])) fail(at, 'keys text, surface, headword, sector wanted');
  if (!SECTORS.includes(f.sector)) fail(at, `sector ${f.sector}`);
  if (f.surface === f.headword) fail(at, 'surface equals the headword');
  const s = f.text.indexOf(f.surface);
  const e = s + f.surface.length;
  if (s < 0 || f.text.indexOf(f.surface, s + 1) !== -1) fail(at, 'surface must stand exactly once');
  else if ((isWordChar(f.text[s - 1]) && isWordChar(f.text[s])) || (isWordChar(f.text[e]) && isWordChar(f.text[e - 1])))
    fail(at, 'cuts a word');
  const seen = headwordSector.get(f.headword);
  if (seen && seen !== f.sector) fail(at, 'headword stands under both sectors');
});
for (const d of dup(everydayList, (e) => e.text)) fail('everyday.json', `twice: ${d}`);
for (const d of dup(formsList, (f) => f.surface)) fail('forms.json', `twice: ${d}`);
console.log(`everyday phrases     ${everydayList.length}`);
console.log(
  `forms                ${formsList.length} (${Object.entries(count(formsList, 'sector'))
    .map(([k, v]) => `${k} ${v}`)
    .join(', ')})`,
);

if (errors.length) {
  for (const e of errors) console.error(e);
  console.error(`${errors.length} error(s)`);
  process.exit(1);
}
console.log('ok');
