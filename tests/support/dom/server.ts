/** Serves one bundled test file, passes on what it asks the pointer to do, and takes its results. Loopback only. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CaseResult } from './harness.ts';
import type { Action } from './pointer.ts';

interface Served {
  address: string;
  results: Promise<CaseResult[]>;
  close(): Promise<void>;
}

interface ServeOptions {
  title: string;
  code: string;
  act(action: Action): Promise<void>;
}

const page = (title: string): string => `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body>
<script type="module">
  const report = (results) => fetch('/results', { method: 'POST', body: JSON.stringify(results) });
  try {
    const { default: run } = await import('/test.js');
    await report(await run());
  } catch (error) {
    await report([{ name: '(the file itself)', error: String(error?.stack ?? error), ms: 0 }]);
  }
</script>
</body>
</html>`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

export async function serve({ title, code, act }: ServeOptions): Promise<Served> {
  let done: (results: CaseResult[]) => void = () => {};
  const results = new Promise<CaseResult[]>((resolve) => {
    done = resolve;
  });
  const server = createServer(async (request, response) => {
    const send = (status: number, type: string, text: string) =>
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
    try {
      switch (`${request.method} ${request.url}`) {
        case 'GET /':
          return send(200, 'text/html', page(title));
        case 'GET /test.js':
          return send(200, 'text/javascript', code);
        case 'POST /do':
          await act(JSON.parse(await bodyOf(request)) as Action);
          return send(200, 'text/plain', 'ok');
        case 'POST /results':
          done(JSON.parse(await bodyOf(request)) as CaseResult[]);
          return send(200, 'text/plain', 'ok');
        default:
          return send(404, 'text/plain', 'not found');
      }
    } catch (error) {
      return send(500, 'text/plain', String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    results,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
