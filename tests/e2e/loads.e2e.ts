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
    // Chromium takes at most four suggested keys; a command without one is there and waits for the user's own.
    const wanted = Object.entries(readManifest(session().extension).commands ?? {}).map(([name, command]) => ({
      name,
      given: command.suggested_key !== undefined,
    }));
    const byName = (a: { name: string | undefined }, b: { name: string | undefined }): number =>
      (a.name ?? '').localeCompare(b.name ?? '');
    expect(keys.sort(byName)).toEqual(wanted.sort(byName));
    expect(wanted.filter(({ given }) => given).length).toBeGreaterThanOrEqual(4);
  });
});
