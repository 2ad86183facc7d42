// Static server for the demo portals: 127.0.0.1 only, strict CSP, nothing cached.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** The path parts asked for, or null when the request tries to leave the folder or is malformed. */
function safeParts(rawUrl: string): string[] | null {
  const rawPath = rawUrl.split(/[?#]/, 1)[0] ?? '/';
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || path.includes('\\') || path.includes('\0')) return null;
  const parts = path.slice(1).split('/');
  return parts.some((part) => part.startsWith('.') || part.includes(':')) ? null : parts;
}

function plain(response: ServerResponse, status: number, text: string, extra: Record<string, string> = {}): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...extra });
  response.end(text);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(response, 405, 'Kun GET og HEAD', { Allow: 'GET, HEAD' });
    return;
  }
  const parts = safeParts(request.url ?? '/');
  if (!parts) {
    plain(response, 400, 'Ugyldig sti');
    return;
  }
  const wanted = join(ROOT, ...parts);
  const found = await stat(wanted).catch(() => null);
  const isFolder = found?.isDirectory() ?? false;
  if (isFolder && parts.at(-1) !== '') {
    plain(response, 301, 'Se mappen', { Location: `/${parts.map(encodeURIComponent).join('/')}/` });
    return;
  }
  const file = await realpath(isFolder ? join(wanted, 'index.html') : wanted).catch(() => null);
  const type = file ? TYPES[extname(file)] : undefined;
  const info = file ? await stat(file) : null;
  if (!file?.startsWith(ROOT + sep) || !type || !info?.isFile()) {
    plain(response, 404, 'Findes ikke');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': String(info.size) });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

export async function startPortals({ port = 0 }: { port?: number } = {}): Promise<{
  origin: string;
  close(): Promise<void>;
}> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Fejl');
    });
  });
  const address = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await startPortals({ port: Number(process.argv[2] ?? 0) });
  console.log(`Fagbro demo-portaler: ${origin}/`);
}
