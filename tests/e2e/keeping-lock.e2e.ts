/** The lock on the built extension: set, closed in every window, opened, changed, taken off; idle; old databases. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { DatabaseDump } from '../../lib/store/fixture.ts';
import { aContact, aNote } from '../../lib/store/testing.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { fill, press, seen, sees } from '../support/keeping.ts';
import type * as InPage from '../support/store-in-page.ts';
import { putStoreInto } from '../support/store-page.ts';
import { until } from '../support/wait.ts';
import { inEachBrowser } from './session.ts';

interface Scope {
  fagbroTest: typeof InPage;
}
const FIRST = 'fire tilfældige ord her';
const SECOND = 'fire helt andre ord';
const FIXTURES = new URL('../fixtures/db/', import.meta.url);

const raw = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as Scope).fagbroTest.raw());

inEachBrowser('the lock', (session) => {
  const pages: Page[] = [];
  const open = async (path: string): Promise<Page> => {
    const page = await session().openExtensionPage(path);
    pages.push(page);
    await putStoreInto(page);
    return page;
  };
  const put = (page: Page, contacts: ReturnType<typeof aContact>[], notes: ReturnType<typeof aNote>[] = []) =>
    page.evaluate(
      async (people, texts) => {
        const store = await (globalThis as unknown as Scope).fagbroTest.open();
        await store.importAll({ contacts: people, notes: texts });
        store.close();
      },
      contacts,
      notes,
    );
  afterEach(async () => {
    const page = await open('card.html');
    await page.evaluate(async () => {
      const store = await (globalThis as unknown as Scope).fagbroTest.open();
      await store.eraseAll();
      store.close();
    });
    await Promise.all(pages.splice(0).map((one) => one.close()));
  });

  const setLock = async (page: Page): Promise<void> => {
    await press(page, 'Lås');
    await fill(page, 'Ny adgangssætning', FIRST);
    await fill(page, 'Skriv den igen', FIRST);
    await press(page, 'Sæt låsen');
    await sees(page, 'Sæt kryds ved');
    await press(page, 'Jeg ved, at mine noter og kontakter er tabt, hvis jeg glemmer adgangssætningen.');
    await press(page, 'Sæt låsen');
    await sees(page, 'Lige nu er der låst op.');
  };

  it('is explained and set, closes every window, opens every window, changes and goes', async () => {
    const page = await open('records.html#kontakter');
    await put(page, [aContact({ name: 'Hemmelig Kontakt', tags: ['mærkeligt'] })], [aNote({ text: 'Hemmelig note' })]);
    const panel = await open('sidepanel.html#/kontakter');
    await sees(panel, 'Hemmelig Kontakt');
    await page.bringToFront();
    expect(await raw(page)).toContain('Hemmelig');
    await setLock(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await raw(page)).not.toMatch(/Hemmelig|mærkeligt/);

    await press(page, 'Lås nu');
    await sees(page, 'Skriv din adgangssætning');
    await sees(panel, 'Skriv din adgangssætning');
    expect(await seen(panel)).not.toContain('Hemmelig');
    expect(await accessibilityProblems(page)).toEqual([]);
    await panel.bringToFront();
    await fill(panel, 'Adgangssætning', 'noget helt andet');
    await press(panel, 'Lås op');
    await sees(panel, 'Adgangssætningen passer ikke');
    await fill(panel, 'Adgangssætning', FIRST);
    await press(panel, 'Lås op');
    await sees(panel, 'Hemmelig Kontakt');
    await page.bringToFront();
    await sees(page, 'Lige nu er der låst op.');

    await press(page, 'Skift adgangssætning');
    await fill(page, 'Nuværende adgangssætning', FIRST);
    await fill(page, 'Ny adgangssætning', SECOND);
    await fill(page, 'Skriv den igen', SECOND);
    await page.keyboard.press('Enter');
    await sees(page, 'Adgangssætningen er skiftet.');
    await press(page, 'Lås nu');
    await fill(page, 'Adgangssætning', FIRST);
    await press(page, 'Lås op');
    await sees(page, 'Adgangssætningen passer ikke');
    await fill(page, 'Adgangssætning', SECOND);
    await press(page, 'Lås op');
    await sees(page, 'Lige nu er der låst op.');

    await press(page, 'Fjern låsen');
    await fill(page, 'Nuværende adgangssætning', SECOND);
    await page.keyboard.press('Enter');
    await sees(page, 'Låsen er ikke sat.');
    expect(await raw(page)).toContain('Hemmelig note');
  }, 120_000);

  it('closes by itself when nobody was here for the set time', async () => {
    const page = await open('records.html#kontakter');
    await put(page, [aContact({ name: 'Hemmelig Kontakt' })]);
    await setLock(page);
    // As if it had lain open for an hour: the time of last use is set back, and another page opens.
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            session: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> };
          };
        };
      };
      const held = (await chrome.storage.session.get('fagbro:key'))['fagbro:key'];
      await chrome.storage.session.set({ 'fagbro:key': { ...held, usedAt: Date.now() - 3_600_000 } });
    });
    const panel = await open('sidepanel.html#/noter');
    await sees(panel, 'Skriv din adgangssætning');
    await sees(page, 'Skriv din adgangssætning');
  }, 90_000);

  it('can be given up with everything behind it when the passphrase is forgotten', async () => {
    const page = await open('records.html#kontakter');
    await put(page, [aContact({ name: 'Hemmelig Kontakt' })]);
    await setLock(page);
    await press(page, 'Lås nu');
    await press(page, 'Har du glemt den?');
    await press(page, 'Slet alt …');
    await sees(page, 'Sikkerhedskopier, du har gemt som filer');
    const dialog = async (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('[role="alertdialog"]') !== null);
    await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('#keep-erase button')];
      all.at(0)?.click();
    });
    await until('the question', dialog);
    await press(page, 'Slet alt for altid');
    await sees(page, 'Låsen er ikke sat.');
    await press(page, 'Kontakter');
    await sees(page, 'Du har ingen kontakter endnu.');
  }, 90_000);
});

inEachBrowser('two windows', (session) => {
  it('that change one note and one contact at once lose nothing', async () => {
    const [one, two] = await Promise.all([
      session().openExtensionPage('records.html'),
      session().openExtensionPage('records.html'),
    ]);
    await putStoreInto(one);
    const note = aNote({ text: 'første linje\nmidten\nsidste linje' });
    await one.evaluate(async (record) => {
      const store = await (globalThis as unknown as Scope).fagbroTest.open();
      await store.importAll({ contacts: [], notes: [record] });
      store.close();
    }, note);
    for (const page of [one, two]) {
      await page.evaluate((id) => {
        location.hash = `noter/${id}`;
      }, note.id);
      await until('the editor', () =>
        page.evaluate(() =>
          document.querySelector<HTMLTextAreaElement>('.records-right textarea')?.value.includes('midten'),
        ),
      );
    }
    /** Types where the caret is put, as a hand does: each key goes to the page. */
    const type = async (page: Page, at: 'start' | 'end', text: string): Promise<void> => {
      await page.evaluate((place) => {
        const area = document.querySelector<HTMLTextAreaElement>('.records-right textarea');
        area?.focus();
        const caret = place === 'start' ? 0 : (area?.value.length ?? 0);
        area?.setSelectionRange(caret, caret);
      }, at);
      await page.keyboard.type(text);
    };
    await one.bringToFront();
    await type(one, 'start', 'fra den ene: ');
    await two.bringToFront();
    await type(two, 'end', ' fra den anden');
    const texts = (): Promise<string[]> =>
      one.evaluate(async () => {
        const store = await (globalThis as unknown as Scope).fagbroTest.open();
        const { items } = await store.notes.all();
        store.close();
        return items.map(({ record }) => record.text);
      });
    await until('both changes', async () => {
      const [text = ''] = await texts();
      return text === 'fra den ene: første linje\nmidten\nsidste linje fra den anden';
    });
    const contact = aContact({ name: 'Anna Eksempel', phones: [] });
    await one.evaluate(async (record) => {
      const store = await (globalThis as unknown as Scope).fagbroTest.open();
      await store.importAll({ contacts: [record], notes: [] });
      store.close();
    }, contact);
    // Both forms are open before either is saved.
    for (const page of [one, two]) {
      await page.bringToFront();
      await page.evaluate((id) => {
        location.hash = `kontakter/${id}/ret`;
      }, contact.id);
      await until('the form', () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="name"]')?.value === 'Anna Eksempel'),
      );
    }
    await fill(two, 'Afdeling eller team', 'Ydelser');
    await one.bringToFront();
    await fill(one, 'Titel, som den skrives', 'Leder');
    await press(one, 'Gem');
    await sees(one, 'Leder');
    await two.bringToFront();
    await press(two, 'Gem');
    await until('both changes of the contact', () =>
      one.evaluate(async (id) => {
        const store = await (globalThis as unknown as Scope).fagbroTest.open();
        const found = await store.contacts.get(id);
        store.close();
        return found?.record.title === 'Leder' && found.record.unit === 'Ydelser';
      }, contact.id),
    );
    await one.evaluate(async () => {
      const store = await (globalThis as unknown as Scope).fagbroTest.open();
      await store.eraseAll();
      store.close();
    });
    await Promise.all([one.close(), two.close()]);
  }, 60_000);
});

inEachBrowser('databases of earlier versions', (session) => {
  describe.each(readdirSync(FIXTURES).filter((name) => /^v\d+\.json$/.test(name)))('%s', (name) => {
    it('is opened by today’s extension, and its contacts are seen', async () => {
      const dump = JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as DatabaseDump;
      const before = await session().openExtensionPage('card.html');
      await putStoreInto(before);
      await before.evaluate(async (text) => {
        const { fagbroTest } = globalThis as unknown as Scope;
        await fagbroTest.clear();
        await fagbroTest.fill(JSON.parse(text) as DatabaseDump);
      }, JSON.stringify(dump));
      const page = await session().openExtensionPage('records.html');
      const names = (dump.stores.contacts?.rows ?? [])
        .map((row) => row as { deletedAt: string; body: { name: string } })
        .filter(({ deletedAt }) => deletedAt === '')
        .map(({ body }) => body.name);
      expect(names.length).toBeGreaterThan(0);
      for (const shown of names) await sees(page, shown);
      await Promise.all([before.close(), page.close()]);
    }, 60_000);
  });
});
