/**
 * A page of the user's own for `npm start -- FILE-OR-URL`, served on loopback where Fagbro's demo build is active: an
 * HTML file with what lies beside it, or a text file as paragraphs. Nothing else of the disk is served.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const TEXT = ['.txt', '.md'];
const HTML = ['.html', '.htm'];

export const isOwnFile = (name: string): boolean => [...TEXT, ...HTML].includes(extname(name).toLowerCase());

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Plain text as a simple page: an empty line parts paragraphs, a single line break stays one. */
export function pageOfText(text: string, title: string): string {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>body{font:17px/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}</style></head>
<body>
${paragraphs.join('\n')}
</body>
</html>`;
}

export async function serveOwnPage(file: string): Promise<{ address: string; close(): void }> {
  const path = realpathSync(file);
  const folder = dirname(path);
  const isText = TEXT.includes(extname(path).toLowerCase());
  const server = createServer((request, response) => {
    const send = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
    try {
      const wanted = realpathSync(join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
      const type = TYPES[extname(wanted).toLowerCase()];
      if (wanted === path && isText) send(200, 'text/html', pageOfText(readFileSync(path, 'utf8'), basename(path)));
      else if (!isText && type && wanted.startsWith(folder + sep) && statSync(wanted).isFile())
        send(200, type, readFileSync(wanted));
      else send(404, 'text/plain', 'Findes ikke');
    } catch {
      send(404, 'text/plain', 'Findes ikke');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${encodeURIComponent(basename(path))}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
