/**
 * The knowledge on paper: one page for each topic, with every entry in full, its sources and its open questions, and
 * room for the pen of the professional who reads it through. Plain HTML without scripts. Pure but for `writeReviewPages`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { Source } from '../lib/knowledge/schema.ts';
import { stateOn } from '../lib/knowledge/state.ts';
import { cardDa } from '../lib/text/card.da.ts';
import { da } from '../lib/text/da.ts';
import { showDate } from '../lib/text/dates.ts';
import { REVIEW_CSS } from './review-css.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);
const day = (date: string): string => showDate(date, 'da');

const list = (title: string, lines: readonly string[] | undefined, extra = ''): string =>
  lines?.length
    ? `<section class="part ${extra}"><h3>${esc(title)}</h3><ul>${lines.map((line) => `<li>${esc(line)}</li>`).join('')}</ul></section>`
    : '';

const fact = (name: string, value: string): string => `<div><dt>${esc(name)}</dt><dd>${esc(value)}</dd></div>`;

function facts(entry: PublishedEntry): string {
  const rows = Object.entries(entry.facts ?? {}).flatMap(([key, value]) =>
    // As in the card: an attest's deadline and payer come from the guide.
    value === undefined || (entry.attest && (key === 'deadline' || key === 'payer'))
      ? []
      : [fact(da.entry.fact[key as keyof typeof da.entry.fact] ?? key, value)],
  );
  if (entry.law)
    rows.push(
      fact(da.entry.law, entry.law.map(({ act, section }) => (section ? `${act}, ${section}` : act)).join('; ')),
    );
  const { attest, role } = entry;
  if (attest) {
    const { value } = cardDa.attest;
    rows.push(
      fact(cardDa.attest.attend, [value[attest.attend.value], attest.attend.text].filter(Boolean).join('. ')),
      fact(cardDa.attest.answer, [value[attest.answer.value], attest.answer.text].filter(Boolean).join('. ')),
      fact(
        cardDa.attest.deadline,
        attest.deadlines.map(({ text, open }) => (open ? `(${value.open}) ${text}` : text)).join(' ') ||
          (attest.deadlineNote ?? cardDa.attest.none),
      ),
      fact(cardDa.attest.payer, attest.payer),
    );
  }
  if (role)
    for (const key of ['does', 'can', 'cannot', 'when', 'how'] as const) {
      const said = role[key];
      if (said) rows.push(fact(cardDa.role[key], typeof said === 'string' ? said : said.join(' ')));
    }
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

function time(entry: PublishedEntry, today: string): string {
  const on = stateOn(entry.holds, today);
  if (!on || !entry.holds) return '';
  const rows = entry.holds.map(({ from, state, note }) => {
    const since = from === null ? da.state.always : da.state.from(day(from));
    return `${since}: ${da.state.period[state]}${note ? `. ${note}` : ''}`;
  });
  const former = (entry.former ?? []).map(({ until, text }) => `${cardDa.former.upTo(day(until))}: ${text}`);
  return list(da.entry.time, [...rows, ...former]);
}

const source = ({ id, title, url, dated, seen }: Source): string =>
  `<li><b>${id}</b> ${esc(title)} (${esc(dated ? da.sources.dated(day(dated)) : da.sources.undated)}, ${esc(da.sources.seen(day(seen)))})${url ? `<br><span class="url">${esc(url)}</span>` : ''}</li>`;

/** What the reader's pen fills in. */
const PEN = `<div class="pen">
  <p><span class="box"></span> Rigtigt <span class="box"></span> Skal rettes <span class="box"></span> Ved ikke</p>
  <p class="line">Hvad er galt, og hvor står det rigtige:</p><p class="line"></p><p class="line"></p>
</div>`;

function entryHtml(entry: PublishedEntry, today: string): string {
  const also = (entry.also ?? []).map((form) => (typeof form === 'string' ? form : form.form));
  const overdue =
    entry.review < today ? ` <strong class="due">${esc(da.sources.reviewPassed(day(entry.review)))}</strong>` : '';
  return `<article id="${entry.id}">
<h2>${esc(entry.term)} <small>${esc(entry.kind)} · ${entry.id}</small></h2>
${also.length ? `<p class="also">${esc(da.entry.also)}: ${esc(also.join(', '))}</p>` : ''}
<p class="short">${esc(entry.short)}</p>
${list(da.reader.health.other, entry.for?.gp)}${list(da.reader.employment.other, entry.for?.caseworker)}
${entry.for?.citizen ? list(da.entry.citizen, [entry.for.citizen]) : ''}
${facts(entry)}
${time(entry, today)}
${list(da.entry.caution, entry.caution)}${list(da.entry.misunderstandings, entry.misunderstandings)}${list(da.entry.ask[entry.side], entry.ask)}
${list(da.entry.open, entry.open, 'open')}
<section class="part sources"><h3>Kilder</h3><ul>${entry.sources.map(source).join('')}</ul>
<p>${esc(da.sources.checked(day(entry.checked)))} · ${esc(da.sources.review(day(entry.review)))} · sikkerhed: ${entry.confidence}${overdue}</p></section>
${PEN}
</article>`;
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(title)}</title>
<style>${REVIEW_CSS}</style></head><body><main>${body}</main></body></html>
`;

/** The file a topic is written to: `employment/sygedagpenge` → `employment-sygedagpenge.html`. */
export const reviewFile = (topic: string): string => `${topic.replaceAll('/', '-')}.html`;

/** All topics in order, and how much is in each. */
function topics(entries: readonly PublishedEntry[]): [string, PublishedEntry[]][] {
  return [...Map.groupBy(entries, ({ topic }) => topic)].toSorted(([a], [b]) => a.localeCompare(b, 'da'));
}

export interface ReviewPage {
  file: string;
  html: string;
}

export function reviewPages(entries: readonly PublishedEntry[], today: string): ReviewPage[] {
  const all = topics(entries);
  const rows = all.map(([topic, own]) => {
    const open = own.filter((entry) => entry.open?.length).length;
    const due = own.filter((entry) => entry.review < today).length;
    return `<tr><td><a href="${reviewFile(topic)}">${esc(topic)}</a></td><td>${own.length}</td><td>${open}</td><td>${due}</td><td><span class="box"></span></td></tr>`;
  });
  const index = page(
    'Gennemsyn',
    `<header><h1>Gennemsyn af Fagbros viden</h1><p>Én side for hvert emne, til at læse igennem med en pen. Skrevet ud ${esc(day(today))}.</p></header>
<table><thead><tr><th>Emne</th><th>Opslag</th><th>Med åbne spørgsmål</th><th>Skulle være gennemset</th><th>Læst</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
  return [
    { file: 'index.html', html: index },
    ...all.map(([topic, own]) => ({
      file: reviewFile(topic),
      html: page(
        `Gennemsyn: ${topic}`,
        `<header><p class="screen"><a href="index.html">Alle emner</a></p><h1>${esc(topic)}</h1>
<p>${own.length} opslag. Skrevet ud ${esc(day(today))}.</p>
<p class="line">Læst af (navn, fag, dato):</p></header>
<nav class="contents"><ol>${own.map(({ id, term }) => `<li><a href="#${id}">${esc(term)}</a></li>`).join('')}</ol></nav>
${own
  .toSorted((a, b) => a.term.localeCompare(b.term, 'da'))
  .map((entry) => entryHtml(entry, today))
  .join('\n')}`,
      ),
    })),
  ];
}

export function writeReviewPages(folder: string, entries: readonly PublishedEntry[], today: string): number {
  mkdirSync(folder, { recursive: true });
  const pages = reviewPages(entries, today);
  for (const { file, html } of pages) writeFileSync(join(folder, file), html);
  return pages.length - 1;
}
