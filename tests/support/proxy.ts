/**
 * A loopback proxy that writes down every request a browser makes (pages, extension, the browser itself) and lets
 * only those to loopback through. Nothing a test starts can reach the network, and what tried to is on the list.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface RecordingProxy {
  /** `127.0.0.1:port`, for the browser's proxy settings. */
  address: string;
  /** Everything asked for since the start, oldest first: addresses, or `CONNECT host:port` for TLS. */
  requests: string[];
  close(): Promise<void>;
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

function forward(request: IncomingMessage, response: ServerResponse, target: URL): void {
  const upstream = httpRequest(
    target,
    { method: request.method ?? 'GET', headers: { ...request.headers, connection: 'close' } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  upstream.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  request.pipe(upstream);
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (target?.protocol === 'http:' && LOOPBACK.test(target.hostname)) forward(request, response, target);
    else response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    const [host = '', port] = (request.url ?? '').split(/:(?=\d+$)/);
    // From here on nobody else listens: a browser that is killed resets its connections, the refused ones too.
    socket.on('error', () => socket.destroy());
    if (!LOOPBACK.test(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
