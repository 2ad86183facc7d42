import { describe, expect, it } from 'vitest';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { jobafklaring, prolaps } from '../tests/gallery/fixtures.ts';
import { reviewFile, reviewPages } from './review-pages.ts';

const odd: PublishedEntry = {
  ...prolaps,
  id: 'skraa',
  term: 'a < b & "c"',
  topic: 'health/skilletegn',
  review: '2026-01-01',
  open: ['Er det <i>sådan</i>?'],
};
const pages = reviewPages([jobafklaring, prolaps, odd], '2026-11-23');
const of = (file: string): string => pages.find((one) => one.file === file)?.html ?? '';

describe('the pages for reading through', () => {
  it('are one for each topic, and one that lists them', () => {
    expect(pages.map(({ file }) => file).toSorted()).toEqual(
      [
        ...new Set(['index.html', reviewFile(jobafklaring.topic), reviewFile(prolaps.topic), 'health-skilletegn.html']),
      ].toSorted(),
    );
    for (const { file } of pages.slice(1)) expect(of('index.html')).toContain(`href="${file}"`);
  });

  it('hold everything of an entry, its sources, and room for a pen', () => {
    const html = of(reviewFile(jobafklaring.topic));
    for (const text of [jobafklaring.short, ...(jobafklaring.for?.gp ?? [])]) expect(html).toContain(text);
    for (const { title } of jobafklaring.sources) expect(html).toContain(title);
    expect(html).toContain('class="pen"');
    expect(html).toContain('Læst af');
  });

  it('show what is open and what is overdue', () => {
    expect(of('health-skilletegn.html')).toContain('Skulle være gennemset 1. jan. 2026');
    expect(of('health-skilletegn.html')).toContain('class="part open"');
  });

  it('take no text for markup', () => {
    const html = of('health-skilletegn.html');
    expect(html).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(html).not.toContain('<i>');
  });

  it('are made for paper', () => {
    for (const { html } of pages) expect(html).toMatch(/@page[\s\S]*break-inside: avoid/);
  });
});
