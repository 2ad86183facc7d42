/** Contacts: saved from a page by mouse and by key, corrected, found at their word, merged, never lost. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { cprOf } from '../support/cpr.ts';
import {
  addContact,
  everythingKept,
  fill,
  goTo,
  openPanelAt,
  panelInTabAlone,
  press,
  select,
  shows,
  typedIn,
} from '../support/records.ts';
import { until } from '../support/wait.ts';
import { cardIsOpen, hover, markedWord } from '../support/words.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser('contacts', (session) => {
  const pages: Page[] = [];
  const keep = (page: Page): Page => {
    pages.push(page);
    return page;
  };
  const open = async (path: string) => keep(await session().open(path));
  const panelAt = async (hash: string) => keep(await openPanelAt(session(), hash));
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close().catch(() => undefined)));
  });
  beforeAll(() => panelInTabAlone(session()));

  const nameInForm = (panel: Page): Promise<string> =>
    until('a form with a name', async () => (await typedIn(panel, 'input[name="name"]')) || null);

  describe('saved from a page', () => {
    it('by key: the form is filled, Enter saves', async () => {
      const panel = await panelAt('#/side');
      const page = await open('kontakter.html');
      await select(page, '#underskrift');
      await session().command('save-contact');
      expect(await nameInForm(panel)).toBe('Fornavn Efternavn');
      expect(await typedIn(panel, 'input[name="title"]')).toBe('Sygedagpengesagsbehandler');
      expect(await typedIn(panel, 'input[name="phones.0.number"]')).toBe('99 99 99 01');
      expect(await typedIn(panel, 'input[name="phones.0.hours"]')).toBe('bedst 8.30–10');
      expect(await typedIn(panel, 'input[name="emails.0.address"]')).toBe('fe@egeby.example');
      expect(await typedIn(panel, 'input[name="address.postalCode"]')).toBe('9999');
      await panel.bringToFront();
      expect(await panel.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
      await panel.keyboard.press('Enter');
      await shows(panel, /Fornavn Efternavn er gemt/);
      expect(await panel.evaluate(() => document.querySelector<HTMLAnchorElement>('.phone-link')?.href)).toBe(
        'tel:+4599999901',
      );
    });

    it('by the context menu, with what the page states in an hCard', async () => {
      const panel = await panelAt('#/side');
      const page = await open('kontakter.html');
      await session().chooseMenuItem(page, 'save-contact', await select(page, '#hcard'));
      expect(await nameInForm(panel)).toBe('Lægehuset Egeby');
      expect(await typedIn(panel, 'input[name="emails.0.address"]')).toBe('post@laegehus-egeby.example');
      expect(await typedIn(panel, 'input[name="address.street"]')).toBe('Torvet 2');
      await press(panel, /^Gem$/);
      await shows(panel, /Lægehuset Egeby er gemt/);
    });

    it('from the page’s own data, and from a field', async () => {
      const panel = await panelAt('#/side');
      const page = await open('kontakter.html');
      await select(page, '#jsonld');
      await session().command('save-contact');
      expect(await nameInForm(panel)).toBe('Navn Navnesen');
      expect(await typedIn(panel, 'input[name="phones.0.number"]')).toBe('99 99 99 41');
      await press(panel, /^Annullér$/);
      await page.bringToFront();
      await select(page, '#felt');
      await session().command('save-contact');
      await until('the other name', async () => (await typedIn(panel, 'input[name="name"]')) === 'Lone Lind');
    });

    it('without any CPR number that was selected with it', async () => {
      const panel = await panelAt('#/side');
      const page = await open('kontakter.html');
      expect(await select(page, '#med-cpr')).toContain(cprOf('010100'));
      await session().command('save-contact');
      expect(await nameInForm(panel)).toBe('Ande Rand');
      await shows(panel, /CPR-nummer i det markerede er ikke taget med/);
      expect(await everythingKept(session())).not.toMatch(/010100/);
    });

    it('says so when nothing is selected, and a contact can be written by hand', async () => {
      const panel = await panelAt('#/side');
      const page = await open('kontakter.html');
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await session().command('save-contact');
      await shows(panel, /Der var ikke noget markeret at læse/);
      expect(await typedIn(panel, 'input[name="name"]')).toBe('');
    });
  });

  describe('found where they are needed', () => {
    it('on the card of the word its role handles, live, with number and hours', async () => {
      const panel = await panelAt('#/kontakter');
      await shows(panel, /Fornavn Efternavn/);
      const page = await open('kontakter.html');
      await hover(page, await markedWord(page, /^sygedagpenge$/i));
      await until('the card', () => cardIsOpen(page));
      const card = await session().cardFrame(page);
      const own = (): Promise<string> =>
        // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what is in the tree
        card.evaluate(() => document.querySelector<HTMLElement>('.own')?.innerText ?? '');
      await until('the contact in the card', async () => /Fornavn Efternavn/.test(await own()));
      expect(await own()).toMatch(/99 99 99 01/);
      expect(await own()).toMatch(/8\.30–10/);
      expect(await accessibilityProblems(card)).toEqual([]);
      // Changed in the panel, seen in the open card.
      await panel.evaluate(() => document.querySelector<HTMLElement>('.contact-row .row-button')?.click());
      await shows(panel, /Alle kontakter/);
      await press(panel, /^Ret$/);
      await fill(panel, 'input[name="phones.0.hours"]', 'bedst 12–13');
      await press(panel, /^Gem$/);
      await until('the new hours in the card', async () => /12–13/.test(await own()));
    });

    it('in the list by what was typed, by filter, and in the panel’s own search', async () => {
      const panel = await panelAt('#/kontakter');
      await shows(panel, /\d kontakter/);
      await fill(panel, '.record-list-top input', 'sygedagpengesagsbehandleren');
      await shows(panel, /1 af \d+ kontakt/);
      await fill(panel, '.record-list-top input', '99999903');
      await shows(panel, /Lægehuset Egeby/);
      await goTo(panel, '#/ordbog?q=efternavn');
      await until('the contact above the words', () =>
        panel.evaluate(() => /Fornavn Efternavn/.test(document.querySelector('.record-hits')?.textContent ?? '')),
      );
    });
  });

  describe('the form', () => {
    it('says what is wrong with a number by which rule, and saves nothing wrong', async () => {
      const panel = await panelAt('#/kontakter/ny');
      await fill(panel, 'input[name="name"]', 'Regel Rytter');
      await press(panel, /^Sikker kontakt og numre$/);
      await fill(panel, 'input[name="cvr"]', '12345678');
      await press(panel, /^Gem$/);
      await shows(panel, /Det er ikke et gyldigt CVR-nummer: kontroltallet passer ikke/);
      expect(await panel.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('cvr');
      expect(await everythingKept(session())).not.toMatch(/"name":"Regel Rytter".{0,900}"updatedAt"/);
      expect(await accessibilityProblems(panel)).toEqual([]);
      await fill(panel, 'input[name="cvr"]', '64 94 22 12');
      await panel.keyboard.press('Enter');
      await shows(panel, /Regel Rytter er gemt/);
    });

    it('keeps no CPR number, and says why', async () => {
      const panel = await panelAt('#/kontakter/ny');
      await fill(panel, 'input[name="name"]', 'Note Nielsen');
      await fill(panel, 'textarea[name="note"]', `borger ${cprOf('010100')} ringer`);
      await shows(panel, /Det ligner et CPR-nummer/);
      await press(panel, /^Gem$/);
      expect(await panel.evaluate(() => document.querySelector('form.record-form') !== null)).toBe(true);
      expect(await everythingKept(session())).not.toMatch(/010100/);
      await fill(panel, 'textarea[name="note"]', 'ringer om formiddagen');
      await press(panel, /^Gem$/);
      await shows(panel, /Note Nielsen er gemt/);
    });

    it('outlives a closed panel', async () => {
      const panel = await panelAt('#/kontakter/ny');
      await fill(panel, 'input[name="name"]', 'Halvfærdig Hansen');
      await fill(panel, 'input[name="title"]', 'ungekonsulent');
      await panel.close();
      const again = await panelAt('#/kontakter');
      await shows(again, /Ikke gemt endnu[\s\S]*Halvfærdig Hansen/);
      await press(again, /^Fortsæt/);
      expect(await nameInForm(again)).toBe('Halvfærdig Hansen');
      expect(await typedIn(again, 'input[name="title"]')).toBe('ungekonsulent');
      await press(again, /^Gem$/);
      await shows(again, /Halvfærdig Hansen er gemt/);
      await goTo(again, '#/kontakter');
      await shows(again, /Halvfærdig Hansen/);
      expect(await again.evaluate(() => document.querySelector('.drafts')?.textContent ?? '')).not.toMatch(
        /Halvfærdig/,
      );
    });

    it('notices a contact one has, and merges on request', async () => {
      const panel = await panelAt('#/kontakter');
      await addContact(panel, { name: 'Dobbelt Dahl', 'emails.0.address': 'dd@egeby.example', title: 'jobkonsulent' });
      await goTo(panel, '#/kontakter/ny');
      await until('an empty form', async () => (await typedIn(panel, 'input[name="name"]')) === '');
      await fill(panel, 'input[name="name"]', 'D. Dahl');
      await press(panel, /^Tilføj e-mail$/);
      await fill(panel, 'input[name="emails.0.address"]', 'DD@egeby.example');
      await press(panel, /^Tilføj telefon$/);
      await fill(panel, 'input[name="phones.0.number"]', '99999915');
      await shows(panel, /Du har måske kontakten: Dobbelt Dahl[\s\S]*samme e-mail/);
      await press(panel, /^Flet de to$/);
      await shows(panel, /Navn: hvilken\?/);
      expect(await accessibilityProblems(panel)).toEqual([]);
      await press(panel, /^Flet$/);
      await shows(panel, /er flettet/);
      expect(await shows(panel, /99 99 99 15/)).toMatch(/Dobbelt Dahl[\s\S]*D\. Dahl/);
    });
  });

  it('is confirmed by one key, put in the bin, brought back, and set back to an earlier version', async () => {
    const panel = await panelAt('#/kontakter');
    const id = await addContact(panel, { name: 'Vera Version', title: 'mentor' });
    await press(panel, /^Ret$/);
    await fill(panel, 'input[name="title"]', 'ungekonsulent');
    await press(panel, /^Oplysningerne passer i dag$/);
    await press(panel, /^Gem$/);
    await shows(panel, /ikke bekræftet i 12 mdr/);
    await panel.bringToFront();
    await panel.focus('.record-title');
    await panel.keyboard.press('b');
    await shows(panel, /Bekræftet i dag/);
    await press(panel, /^Slet$/);
    await shows(panel, /ligger i papirkurven/);
    await until('the contact gone from the list', () =>
      panel.evaluate((one) => document.querySelector(`[data-record="${one}"]`) === null, id),
    );
    await press(panel, /^Fortryd$/);
    await until('the contact back', () =>
      panel.evaluate((one) => document.querySelector(`[data-record="${one}"]`) !== null, id),
    );
    await goTo(panel, `#/kontakter/${id}/versioner`);
    await shows(panel, /Forskel fra nu: [^\n]*Titel/);
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.evaluate(() => {
      const rows = [...document.querySelectorAll('.versions li')].filter((row) => /Titel/.test(row.textContent ?? ''));
      rows.at(-1)?.querySelector<HTMLElement>('button')?.click();
    });
    await shows(panel, /Versionen er gendannet/);
    await goTo(panel, `#/kontakter/${id}`);
    await shows(panel, /mentor/);
  });

  it('edited in two windows at once keeps what both wrote', async () => {
    const first = await panelAt('#/kontakter');
    const id = await addContact(first, { name: 'To Vinduer', title: 'rådgiver', organisation: 'Egeby' });
    await goTo(first, `#/kontakter/${id}/ret`);
    const second = await panelAt(`#/kontakter/${id}/ret`);
    await nameInForm(second);
    await fill(first, 'input[name="title"]', 'jobrådgiver');
    await fill(second, 'input[name="unit"]', 'Team Vest');
    await press(second, /^Gem$/);
    await shows(second, /To Vinduer er gemt/);
    await first.bringToFront();
    await press(first, /^Gem$/);
    const text = await shows(first, /Begge ændringer er gemt/);
    expect(text).toMatch(/jobrådgiver · Team Vest · Egeby/);
    await shows(second, /jobrådgiver · Team Vest · Egeby/);
  });

  it('has the 98 municipalities to begin from, by keyboard too, and axe finds nothing wrong', async () => {
    const panel = await panelAt('#/kontakter/kommuner');
    await shows(panel, /Københavns Kommune/);
    expect(await panel.evaluate(() => document.querySelectorAll('.rows > .row').length)).toBe(98);
    await fill(panel, '.record-list .search input', 'aarhus');
    await until('one municipality', () => panel.evaluate(() => document.querySelectorAll('.rows > .row').length === 1));
    await panel.evaluate(() => document.querySelector<HTMLElement>('.rows .row-button')?.click());
    await shows(panel, /Hvem spørger man efter\?/);
    expect(await accessibilityProblems(panel)).toEqual([]);
    await press(panel, /^Tilføj Fastholdelseskonsulent$/);
    await until('the form with the municipality', () =>
      panel.evaluate(() => [...document.querySelectorAll('input')].some((one) => one.value === 'Aarhus')),
    );
    await goTo(panel, '#/kontakter');
    await shows(panel, /\d+ kontakt/);
    expect(await accessibilityProblems(panel)).toEqual([]);
  });
});
