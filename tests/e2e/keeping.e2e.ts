/** Backup, import and export on the built extension, by the hands of a reader. */
import type { Page } from 'puppeteer-core';
import VCF from 'vcf';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { toVCard } from '../../lib/exchange/vcard-out.ts';
import { aContact, aNote } from '../../lib/store/testing.ts';
import { accessibilityProblems } from '../support/axe.ts';
import {
  allowDownloads,
  downloaded,
  downloadFolder,
  fill,
  forgetDownloads,
  hand,
  press,
  seen,
  sees,
} from '../support/keeping.ts';
import { setSettings } from '../support/settings.ts';
import type * as InPage from '../support/store-in-page.ts';
import { putStoreInto } from '../support/store-page.ts';
import { until } from '../support/wait.ts';
import { inEachBrowser } from './session.ts';

interface Scope {
  fagbroTest: typeof InPage;
}
const PASSPHRASE = 'fire tilfældige ord her';
/** Built of parts, so that no such number stands anywhere. */
const CPR = ['12', '05', '61', '-', '9007'].join('');

const { folder, firefoxPrefs } = downloadFolder();

/** All that is in the store, as a backup holds it. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { fagbroTest } = globalThis as unknown as Scope;
    const store = await fagbroTest.open();
    const { contacts, notes } = await store.exportAll({});
    store.close();
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    return JSON.stringify([contacts.toSorted(byId), notes.toSorted(byId)]);
  });
const raw = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as Scope).fagbroTest.raw());

inEachBrowser(
  'keeping',
  (session) => {
    const pages: Page[] = [];
    const open = async (path = 'records.html#kopi'): Promise<Page> => {
      const page = await session().openExtensionPage(path);
      pages.push(page);
      await putStoreInto(page);
      return page;
    };
    /** Contacts and notes put in by the store's own code. */
    const put = (page: Page, contacts: ReturnType<typeof aContact>[], notes: ReturnType<typeof aNote>[] = []) =>
      page.evaluate(
        async (people, texts) => {
          const { fagbroTest } = globalThis as unknown as Scope;
          const store = await fagbroTest.open();
          await store.importAll({ contacts: people, notes: texts });
          store.close();
        },
        contacts,
        notes,
      );
    beforeAll(() => allowDownloads(session(), folder));
    beforeEach(() => forgetDownloads(folder));
    afterEach(async () => {
      const page = await open('card.html');
      await page.evaluate(async () => {
        const store = await (globalThis as unknown as Scope).fagbroTest.open();
        await store.eraseAll();
        store.close();
      });
      await Promise.all(pages.splice(0).map((one) => one.close()));
      await setSettings(session(), { language: 'da' });
    });

    it('a backup with a passphrase, everything deleted, everything back', async () => {
      const page = await open();
      const contacts = Array.from({ length: 12 }, (_, at) =>
        aContact({ name: `Navn Nummer ${at}`, tags: ['æøå'], terms: ['sygedagpenge'] }),
      );
      await put(page, contacts, [aNote({ text: 'Husk **dette**', about: [{ kind: 'term', id: 'fleksjob' }] })]);
      const before = await everything(page);
      await press(page, 'Lås filen med en adgangssætning');
      await fill(page, 'Adgangssætning til filen', PASSPHRASE);
      await fill(page, 'Skriv den igen', 'noget andet');
      await press(page, 'Gem sikkerhedskopi');
      await sees(page, 'De to er ikke ens.');
      await fill(page, 'Skriv den igen', PASSPHRASE);
      await press(page, 'Gem sikkerhedskopi');
      const file = await downloaded(folder, /^fagbro-\d{4}-\d\d-\d\d-laast(?: ?\(\d+\))?\.json$/);
      await sees(page, 'Seneste kopi:');
      expect(file.text).not.toContain('Navn Nummer');
      expect(JSON.parse(file.text)).toMatchObject({ fagbro: 'backup', encryption: { kdf: { iterations: 1_000_000 } } });

      await press(page, 'Lås');
      await press(page, 'Slet alt …');
      await sees(page, '12 kontakter og 1 note slettes for altid.');
      await press(page, 'Slet alt for altid');
      await sees(page, 'Alt er slettet.');
      expect(await raw(page)).not.toMatch(/Navn Nummer|Husk/);

      await press(page, 'Sikkerhedskopi og import');
      await hand(page, file.name, file.text);
      await sees(page, 'er låst med en adgangssætning');
      await fill(page, 'Adgangssætning', 'den forkerte sætning');
      await press(page, 'Åbn filen');
      await sees(page, 'Adgangssætningen passer ikke');
      await fill(page, 'Adgangssætning', PASSPHRASE);
      await press(page, 'Åbn filen');
      await press(page, 'Hent 13 poster ind');
      await sees(page, 'Gemt: 12 kontakter og 1 note.');
      expect(await everything(page)).toBe(before);
    }, 90_000);

    it('a damaged or foreign file changes nothing and says what is wrong', async () => {
      const page = await open();
      await put(page, [aContact({ name: 'Står fast' })]);
      const before = await everything(page);
      const whole = await page.evaluate(async () => {
        const store = await (globalThis as unknown as Scope).fagbroTest.open();
        const text = await (globalThis as unknown as Scope).fagbroTest.backupText(store);
        store.close();
        return text;
      });
      const files: [string, string | Uint8Array, RegExp][] = [
        ['fagbro.json', whole.slice(0, whole.length / 2), /er ikke en sikkerhedskopi/],
        ['fagbro.json', whole.replace('Står fast', 'Står løst'), /kontrolsummen passer ikke/],
        ['fagbro.json', whole.replace('"format": 1', '"format": 99'), /nyere Fagbro/],
        ['fagbro.json', '{"noget": "andet"}', /er ikke en sikkerhedskopi/],
        ['tom.vcf', '', /Filen er tom/],
        ['ikke.vcf', 'noget helt andet', /ikke et visitkort/],
        ['ark.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), /ikke en tabel/],
        ['ark.csv', 'Navn;Telefon\r\n"NN;1', /anførselstegn/],
        ['billede.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /ikke kan læse/],
      ];
      for (const [name, content, said] of files) {
        await hand(page, name, content);
        await sees(page, said);
        expect(await everything(page), `${name} ${said}`).toBe(before);
      }
    }, 90_000);

    it('a table: columns guessed and corrected, a CPR number kept out and explained', async () => {
      const page = await open();
      await hand(
        page,
        'ark.csv',
        `Navn;Hvor;Tlf.;Bemærkning\r\nAnna Eksempel;Jobcenter;99 99 99 11;Ring tidligt\r\nBo Eksempel;Ydelser;99 99 99 12;${CPR}\r\n`,
      );
      await sees(page, 'Hvad er i kolonnerne?');
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('select[aria-label="Felt for kolonnen Hvor"]');
        if (!select) throw new Error('no such column');
        select.value = 'unit';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(page, 'Videre');
      await sees(page, 'Fagbro gemmer ikke CPR-numre');
      expect(await seen(page)).not.toContain(CPR);
      await press(page, 'Hent 1 post ind');
      await sees(page, 'Gemt: 1 kontakt og 0 noter.');
      const all = await everything(page);
      expect(all).toContain('"unit":"Jobcenter"');
      expect(await raw(page)).not.toContain(CPR);
    }, 60_000);

    it('what is here already with other content is shown and decided one by one', async () => {
      const page = await open();
      const [one, two, three] = ['Én', 'To', 'Tre'].map((name) => aContact({ name, title: 'før' }));
      if (!one || !two || !three) throw new Error('three contacts');
      await put(page, [one, two, three]);
      const later = { title: 'efter', updatedAt: '2026-12-24T08:00:00.000Z' };
      await hand(
        page,
        'kort.vcf',
        toVCard([{ ...one, ...later }, { ...two, ...later }, three, aContact({ name: 'Fire' })]),
      );
      await sees(page, 'Findes med andet indhold');
      const choose = (name: string, choice: string) =>
        page.evaluate(
          (wanted, value) => {
            const group = [...document.querySelectorAll('fieldset')].find((field) =>
              field.querySelector('legend')?.textContent?.includes(wanted),
            );
            group?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
          },
          name,
          choice,
        );
      await choose('Én', 'take');
      await choose('To', 'skip');
      await press(page, 'Hent 2 poster ind');
      await sees(page, 'Gemt: 2 kontakter');
      const [contacts] = JSON.parse(await everything(page)) as [{ name: string; title: string }[]];
      expect(Object.fromEntries(contacts.map(({ name, title }) => [name, title]))).toEqual({
        Én: 'efter',
        To: 'før',
        Tre: 'før',
        Fire: '',
      });
    }, 60_000);

    it('contacts go out as vCard and a second program’s library reads them', async () => {
      const page = await open();
      await put(page, [
        aContact({
          name: 'Anna Eksempel',
          organisation: 'Eksempel Kommune',
          phones: [{ number: '+4599999911', kind: 'direct', hours: '8–9', note: '' }],
        }),
      ]);
      await sees(page, 'Alle 1 kontakt');
      for (const [button, version] of [
        ['Gem som vCard 3.0', '3.0'],
        ['Gem som vCard 4.0', '4.0'],
      ] as const) {
        await press(page, button);
        const { text } = await until('the card file', async () => {
          const file = await downloaded(folder, /^fagbro-kontakter-.*\.vcf$/);
          return file.text.includes(`VERSION:${version}`) && file;
        });
        const [card] = VCF.parse(text);
        expect(card?.get('fn').valueOf()).toBe('Anna Eksempel');
        forgetDownloads(folder);
      }
    }, 60_000);

    it('a database emptied by the browser is noticed, and the last backup brought in', async () => {
      const page = await open();
      await put(page, [aContact({ name: 'Kommer tilbage' })], [aNote({ text: 'også den' })]);
      await press(page, 'Gem sikkerhedskopi');
      const file = await downloaded(folder, /^fagbro-\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.json$/);
      await sees(page, 'Seneste kopi:');
      await page.evaluate(() => (globalThis as unknown as Scope).fagbroTest.clear());
      await sees(page, 'Databasen er lukket');
      const again = await open('records.html');
      await sees(again, 'Sidst var der 1 kontakt og 1 note');
      await press(again, 'Hent en sikkerhedskopi ind');
      await hand(again, file.name, file.text);
      await press(again, 'Hent 2 poster ind');
      await sees(again, 'Gemt: 1 kontakt og 1 note.');
      const third = await open('records.html');
      await sees(third, 'Kommer tilbage');
      expect(await seen(third)).not.toContain('Sidst var der');
    }, 90_000);

    it('axe finds nothing on any tab, in both languages', async () => {
      const page = await open('records.html');
      await put(page, [
        aContact({ name: 'Anna', phones: [{ number: '+4599999911', kind: 'direct', hours: '', note: '' }] }),
      ]);
      for (const language of ['da', 'en']) {
        await setSettings(session(), { language });
        await until('the language', () =>
          page.evaluate((wanted) => document.documentElement.lang === wanted, language),
        );
        for (const tab of ['kontakter', 'noter', 'kopi', 'laas', 'telefonliste']) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, tab);
          await until('the tab', () =>
            page.evaluate(() => document.querySelector('[role="tabpanel"]:not([inert])')?.textContent !== ''),
          );
          expect(await accessibilityProblems(page), `${language} ${tab}`).toEqual([]);
        }
      }
    }, 90_000);

    it('popup and panel lead to the full page', async () => {
      const popup = await open('popup.html');
      await sees(popup, 'Kontakter og noter på hele siden');
      const panel = await open('sidepanel.html#/kontakter');
      await sees(panel, 'Kontakter og noter på hele siden');
      await sees(panel, 'Sikkerhedskopi');
    });
  },
  { firefoxPrefs },
);
