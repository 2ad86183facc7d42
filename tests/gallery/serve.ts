/** Serves a built folder on a free loopback port, for as long as a run lasts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = join(folder, normalize(decodeURI(new URL(request.url ?? '/', 'http://x').pathname)));
    if (!existsSync(file) || !statSync(file).isFile()) {
      // Browsers ask for an icon by themselves; an error in the console would count against the page.
      response.writeHead(file.endsWith('favicon.ico') ? 204 : 404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('no port');
  return { address: `http://127.0.0.1:${at.port}`, close: () => server.close() };
}
