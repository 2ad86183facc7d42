import { expect, it } from 'vitest';
import { readManifest } from '../support/launch.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser('the built extension', (session) => {
  it('loads and its background answers', async () => {
    const name = await session().inExtension(() => {
      const scope = globalThis as unknown as { chrome: { runtime: { getManifest(): { name: string } } } };
      return scope.chrome.runtime.getManifest().name;
    });
    expect(name).toMatch(/^Fagbro/);
  });

  it('has the keys it asks for', async () => {
    const keys = await session().inExtension(async () => {
      const scope = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } };
      };
      return (await scope.chrome.commands.getAll())
        .filter(({ name }) => !name?.startsWith('_'))
        .map((command) => ({
          name: command.name,
          given: command.shortcut !== '',
        }));
    });
    const wanted = Object.keys(readManifest(session().extension).commands ?? {});
    expect(keys).toHaveLength(wanted.length);
    expect(keys.filter(({ given }) => !given)).toEqual([]);
  });
});
