/**
 * The browser is killed (SIGKILL) while the store writes. What was said to be saved is there when it starts again, the
 * database opens, and an import is there in whole or not at all.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fill, press, sees } from '../support/keeping.ts';
import type * as InPage from '../support/store-in-page.ts';
import { putStoreInto } from '../support/store-page.ts';
import { until } from '../support/wait.ts';
import { browsersWanted, openSession, type Session } from './session.ts';

interface Scope {
  fagbroTest: typeof InPage;
}

const WRITES = 200;
/** A temporary add-on's data would go with the browser that forgets it. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** What the page has said it saved: the last thing it said. Console messages of add-on pages do not reach a test in Firefox. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { said?: string }).said ?? '');

async function kill(session: Session): Promise<void> {
  const child = session.browser.process();
  if (!child?.pid) throw new Error('no process to kill');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(child.pid, 'SIGKILL');
  await gone;
  // The connection is dead; what is left to close are the servers.
  await session.close().catch(() => undefined);
}

async function inBothLives(
  name: 'chromium' | 'firefox',
  first: (session: Session) => Promise<void>,
  second: (session: Session) => Promise<void>,
): Promise<void> {
  const options = { profile: mkdtempSync(join(tmpdir(), 'fagbro-kill-')), uuid: randomUUID(), firefoxPrefs: KEEP };
  try {
    const before = await openSession(name, options);
    try {
      await first(before);
    } finally {
      await kill(before);
    }
    const after = await openSession(name, options);
    try {
      await second(after);
    } finally {
      await after.close();
    }
  } finally {
    rmSync(options.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.each(browsersWanted)('killed (%s)', (name) => {
  it(`in the middle of ${WRITES} writes: nothing that was saved is lost, nothing is broken`, async () => {
    let last = 0;
    await inBothLives(
      name,
      async (session) => {
        const page = await session.openExtensionPage('records.html');
        await putStoreInto(page);
        await page.evaluate((count) => {
          const { fagbroTest } = globalThis as unknown as Scope;
          void (async () => {
            const store = await fagbroTest.open();
            let note = await store.notes.save(fagbroTest.aNote({ text: 'rettet 0' }), { base: null });
            for (let at = 1; at <= count; at++) {
              // New ones and changes of one, as a reader writes.
              if (at % 2) await store.contacts.save(fagbroTest.aContact({ name: `Kontakt ${at}` }), { base: null });
              else note = await store.notes.save({ ...note.record, text: `rettet ${at}` }, { base: note });
              Object.assign(globalThis, { said: String(at) });
            }
          })();
        }, WRITES);
        await until(
          'some writes',
          async () => {
            last = Number(await said(page));
            return last >= 60;
          },
          { timeout: 40_000, every: 1 },
        );
      },
      async (session) => {
        // Killed in the middle: some are saved, and there was more to do.
        expect(last).toBeGreaterThanOrEqual(60);
        expect(last).toBeLessThan(WRITES);
        const page = await session.openExtensionPage('records.html');
        await putStoreInto(page);
        const found = await page.evaluate(async () => {
          const { fagbroTest } = globalThis as unknown as Scope;
          const store = await fagbroTest.open();
          const [contacts, notes] = [await store.contacts.all(), await store.notes.all()];
          const again = await store.notes.save(fagbroTest.aNote({ text: 'efter' }), { base: null });
          return {
            emptied: store.emptied,
            unreadable: contacts.unreadable + notes.unreadable,
            names: contacts.items.map(({ record }) => record.name),
            text: notes.items[0]?.record.text ?? '',
            notes: notes.items.length,
            writes: again.rev,
          };
        });
        expect(found).toMatchObject({ emptied: null, unreadable: 0, notes: 1, writes: 1 });
        for (let at = 1; at <= last; at += 2) expect(found.names).toContain(`Kontakt ${at}`);
        // The newest change of the note: the last that was said, or one made between saying and dying.
        const changes = Number(/^rettet (\d+)$/.exec(found.text)?.[1]);
        expect(changes).toBeGreaterThanOrEqual(last - (last % 2));
        // One after the other, so there is no gap: what was written last is all that may be missing.
        expect(found.names.length).toBeGreaterThanOrEqual(Math.floor(changes / 2));
        expect(found.names.length).toBeLessThanOrEqual(changes / 2 + 1);
        expect(found.names.length).toBeLessThan(WRITES / 2);
        // And the reader sees them.
        await until('the table', () =>
          page.evaluate((count) => document.body.textContent.includes(`af ${count}`), found.names.length),
        );
      },
    );
  }, 120_000);

  it('in the middle of an import of 20,000: all of it or nothing', async () => {
    let written = false;
    await inBothLives(
      name,
      async (session) => {
        const page = await session.openExtensionPage('records.html');
        await putStoreInto(page);
        await page.evaluate(() => {
          const { fagbroTest } = globalThis as unknown as Scope;
          void (async () => {
            const store = await fagbroTest.open();
            await store.contacts.save(fagbroTest.aContact({ name: 'Før' }), { base: null });
            const contacts = Array.from({ length: 20_000 }, (_, at) => fagbroTest.aContact({ name: `Import ${at}` }));
            let told = 0;
            await store.importAll(
              { contacts, notes: [] },
              {
                put: (done) => {
                  if (done < 4000 || told++) return;
                  Object.assign(globalThis, { said: 'half' });
                },
              },
            );
            Object.assign(globalThis, { said: 'all' });
          })();
        });
        const now = await until('the import to be writing', () => said(page).then((word) => word || false), {
          timeout: 60_000,
          every: 1,
        });
        written = now === 'all';
      },
      async (session) => {
        expect(written).toBe(false);
        const page = await session.openExtensionPage('records.html');
        await putStoreInto(page);
        const names = await page.evaluate(async () => {
          const { fagbroTest } = globalThis as unknown as Scope;
          const store = await fagbroTest.open();
          return (await store.contacts.all()).items.map(({ record }) => record.name);
        });
        expect(names).toContain('Før');
        expect([1, 20_001]).toContain(names.length);
      },
    );
  }, 180_000);

  it('under the lock: closed when the browser starts again, and opened by the passphrase', async () => {
    const passphrase = 'fire tilfældige ord her';
    await inBothLives(
      name,
      async (session) => {
        const page = await session.openExtensionPage('records.html');
        await putStoreInto(page);
        await page.evaluate(async (secret) => {
          const { fagbroTest } = globalThis as unknown as Scope;
          const store = await fagbroTest.open();
          await store.contacts.save(fagbroTest.aContact({ name: 'Hemmelig Kontakt' }), { base: null });
          await store.lock.set(secret, { understood: true });
        }, passphrase);
        await sees(page, 'Hemmelig Kontakt');
      },
      async (session) => {
        const page = await session.openExtensionPage('records.html');
        await sees(page, 'Skriv din adgangssætning');
        await putStoreInto(page);
        expect(await page.evaluate(() => (globalThis as unknown as Scope).fagbroTest.raw())).not.toContain('Hemmelig');
        await fill(page, 'Adgangssætning', passphrase);
        await press(page, 'Lås op');
        await sees(page, 'Hemmelig Kontakt');
      },
    );
  }, 120_000);
});
