import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startRecordingProxy } from './proxy.ts';
import { until } from './wait.ts';

describe('a browser that is killed', () => {
  it.each(['CONNECT example.dk:443', 'CONNECT 127.0.0.1:1'])('resets %s, and nothing fails for it', async (line) => {
    const proxy = await startRecordingProxy();
    try {
      const [host = '', port] = proxy.address.split(':');
      const socket = connect(Number(port), host);
      socket.write(`${line} HTTP/1.1\r\nHost: example.dk\r\n\r\n`);
      await until('the request', async () => proxy.requests.includes(line));
      socket.resetAndDestroy();
      const next = connect(Number(port), host);
      // Whatever the reset did has been done once another connection is served.
      const answered = new Promise((resolve) => next.once('data', resolve));
      next.write('GET http://example.dk/ HTTP/1.1\r\nHost: example.dk\r\nConnection: close\r\n\r\n');
      expect(String(await answered)).toContain('403');
      next.destroy();
    } finally {
      await proxy.close();
    }
  });
});
