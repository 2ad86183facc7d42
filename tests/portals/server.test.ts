import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortals } from './server.ts';

let portals: Awaited<ReturnType<typeof startPortals>>;

beforeAll(async () => {
  portals = await startPortals();
});
afterAll(() => portals.close());

/** Sends the request line untouched: fetch() would tidy "../" away before the server saw it. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(portals.origin).port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

function canConnect(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(new URL(portals.origin).port), timeout: 1000 });
    const done = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', () => done(true));
    socket.on('error', () => done(false));
    socket.on('timeout', () => done(false));
  });
}

describe('portal server', () => {
  it.each([
    '/',
    '/laege/',
    '/laege/brev.html?id=3',
    '/kommune/',
    '/kommune/dokument.html?id=2',
    '/plain.html',
    '/frames.html',
  ])('serves %s as a page marked fictional, under a strict CSP', async (path) => {
    const response = await fetch(portals.origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const csp = response.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("frame-src 'self'");
    expect(csp).not.toContain('unsafe');
    const html = await response.text();
    expect(html).toContain('<html lang="da"');
    expect(html).toMatch(/fiktiv/i);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=/i);
    expect(html).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
  });

  it('serves scripts and styles with the right types', async () => {
    const type = async (path: string) => (await fetch(portals.origin + path)).headers.get('content-type');
    expect(await type('/laege/app.js')).toBe('text/javascript; charset=utf-8');
    expect(await type('/shared/base.css')).toBe('text/css; charset=utf-8');
    expect(await type('/shared/ikon.svg')).toBe('image/svg+xml');
  });

  it('sends a folder without its slash to the folder', async () => {
    const response = await fetch(`${portals.origin}/laege`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/laege/');
  });

  it.each([
    '/../../package.json',
    '/laege/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/laege/..%2f..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/%00',
    '/%zz',
    'http://127.0.0.1/package.json',
  ])('refuses %s', async (path) => {
    const text = await rawGet(path);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toContain('devDependencies');
  });

  it.each(['//package.json', '/server.ts', '/README.md', '/findes-ikke.html', '/shared/'])(
    'does not find %s',
    async (path) => {
      expect(await rawGet(path)).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  it('only reads', async () => {
    expect((await fetch(`${portals.origin}/`, { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(`${portals.origin}/plain.html`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  it('listens on loopback only', async () => {
    expect(new URL(portals.origin).hostname).toBe('127.0.0.1');
    expect(await canConnect('127.0.0.1')).toBe(true);
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((address) => !address.internal && address.family === 'IPv4');
    for (const { address } of outside) expect(await canConnect(address)).toBe(false);
    expect(await canConnect('::1')).toBe(false);
  });
});
