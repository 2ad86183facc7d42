import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isOwnFile, pageOfText, serveOwnPage } from './own-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'fagbro-'));
const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

async function serve(name: string, text: string): Promise<string> {
  writeFileSync(join(folder, name), text);
  const { address, close } = await serveOwnPage(join(folder, name));
  closers.push(close);
  return address;
}

it('shows text as paragraphs, and as text', () => {
  const page = pageOfText('Én linje\nto linjer\r\n\r\n<script>x</script>\n', 'a & b');
  expect(page).toContain('<p>Én linje<br>to linjer</p>\n<p>&lt;script&gt;x&lt;/script&gt;</p>');
  expect(page).toContain('<title>a &amp; b</title>');
});

it('serves a text file as HTML under its own name', async () => {
  const address = await serve('mit brev.txt', 'Sygedagpenge.');
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toMatch('text/html');
  expect(await answer.text()).toContain('<p>Sygedagpenge.</p>');
});

it('serves an HTML file and what lies beside it, and nothing above or of another kind', async () => {
  const address = await serve('side.html', '<p>Hej</p>');
  writeFileSync(join(folder, 'stil.css'), 'p{}');
  writeFileSync(join(folder, 'hemmelig.key'), 'x');
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(new URL('stil.css', address))).status).toBe(200);
  expect((await fetch(new URL('hemmelig.key', address))).status).toBe(404);
  expect((await fetch(new URL('%2e%2e/%2e%2e/etc/hosts.css', address))).status).toBe(404);
});

it('knows the files it can show', () => {
  expect(['a.txt', 'b.HTML', 'c.pdf', 'd'].filter(isOwnFile)).toEqual(['a.txt', 'b.HTML']);
});
