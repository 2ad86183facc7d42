/**
 * Contacts and notes for open cards. A card names its word over a port and is told what the reader has on it, at once
 * and after every change of any window, until it closes the port. Only extension pages are answered.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { readHome } from '../contacts/home.ts';
import { checkPhone, phoneLink, showPhone } from '../contacts/phone.ts';
import { bestFirst, keysForTopic, type Relevant } from '../contacts/relevant.ts';
import { roleById } from '../contacts/roles.ts';
import type { Note } from '../contacts/schema.ts';
import {
  type CardContact,
  type CardNote,
  type CardRecords,
  RECORDS_PORT,
  type RecordAnswer,
  RecordRequest,
  WatchTopic,
} from '../record-messages.ts';
import { SETTINGS_KEY } from '../site/settings.ts';
import { type StoreError, toStoreError } from '../store/errors.ts';
import type { Stored } from '../store/records.ts';
import { dayOf } from '../text/dates.ts';
import { openPanel } from './panel.ts';
import { backgroundStore } from './store.ts';

/** More than these are not drawn in a card; the panel shows them all. */
const MOST_CONTACTS = 12;
const MOST_NOTES = 20;

/** A contact as the card draws it: everything shown is made here, so that the card carries no phone library. */
export function cardContact({ contact, because, confirmed }: Relevant): CardContact {
  const role = roleById(contact.role)?.name ?? '';
  return {
    id: contact.id,
    name: contact.name,
    unit: contact.kind === 'unit',
    about: [contact.title || role, contact.unit, contact.organisation]
      .filter((part, at, all) => part !== '' && part !== contact.name && all.indexOf(part) === at)
      .join(' · '),
    municipality: contact.municipality,
    because,
    confirmed,
    confirmedOn: contact.confirmedOn,
    pinned: contact.pinned,
    phones: contact.phones
      .filter(({ kind }) => kind !== 'fax')
      .map(({ number, kind, hours, note }) => ({
        shown: showPhone(number),
        href: checkPhone(number).ok ? phoneLink(number) : null,
        kind,
        hours,
        note,
      })),
    emails: contact.emails.map(({ address, note }) => ({ address, note })),
    channels: contact.channels.map(({ kind, value, note }) => ({ kind, value, note })),
    gln: contact.gln.filter(({ use }) => use !== 'payment').map(({ number }) => number),
  };
}

const cardNote = ({ record, rev }: Stored<Note>): CardNote => ({
  id: record.id,
  text: record.text,
  pinned: record.pinned,
  updatedAt: record.updatedAt,
  rev,
});

const pinnedThenNewest = (a: Stored<Note>, b: Stored<Note>): number =>
  Number(b.record.pinned) - Number(a.record.pinned) || (a.record.updatedAt < b.record.updatedAt ? 1 : -1);

async function ownMunicipality(): Promise<string> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readHome(stored[SETTINGS_KEY]);
}

/** Watches one word for one card. Returns how to stop. */
function watchTopic(topic: WatchTopic, tell: (records: CardRecords) => void): () => void {
  let stopped = false;
  const stops: (() => void)[] = [];
  let contacts: Relevant[] | null = null;
  let notes: Stored<Note>[] | null = null;
  const say = (): void => {
    if (stopped || contacts === null || notes === null) return;
    tell({
      kind: 'ready',
      contacts: contacts.slice(0, MOST_CONTACTS).map(cardContact),
      contactCount: contacts.length,
      notes: notes.slice(0, MOST_NOTES).map(cardNote),
      noteCount: notes.length,
    });
  };
  const fail = (error: unknown): void => {
    const { code } = toStoreError(error);
    if (!stopped) tell(code === 'locked' ? { kind: 'locked' } : { kind: 'failed', code });
  };
  const start = async (): Promise<void> => {
    const [store, municipality] = [await backgroundStore(), await ownMunicipality()];
    for (const stop of stops.splice(0)) stop();
    if (stopped) return;
    const onError = (error: StoreError): void => fail(error);
    stops.push(
      store.watchContacts(
        keysForTopic(topic),
        ({ items }) => {
          contacts = bestFirst(
            items.map(({ record }) => record),
            topic,
            { today: dayOf(new Date()), municipality },
          );
          say();
        },
        onError,
      ),
      store.watchNotes(
        [`term:${topic.id}`, `attest:${topic.id}`],
        ({ items }) => {
          notes = items.toSorted(pinnedThenNewest);
          say();
        },
        onError,
      ),
    );
  };
  start().catch(fail);
  // Locking and unlocking show in the key ring alone, which is no database.
  const keyChanged = (_changes: unknown, area: string): void => {
    if (area === 'session') again();
  };
  let state = '';
  const again = (): void => {
    void backgroundStore()
      .then((store) => store.lock.state())
      .then((now) => {
        if (now === state || stopped) return;
        state = now;
        contacts = null;
        notes = null;
        if (now === 'locked') tell({ kind: 'locked' });
        else return start();
      })
      .catch(fail);
  };
  void backgroundStore()
    .then((store) => store.lock.state())
    .then((now) => {
      state = now;
    })
    .catch(() => undefined);
  browser.storage.onChanged.addListener(keyChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(keyChanged);
    for (const stop of stops.splice(0)) stop();
  };
}

/** For `runtime.onConnect`: takes the ports of cards and leaves all others. */
export function connectRecords(
  port: Runtime.Port,
  fromExtensionPage: (sender: Runtime.MessageSender) => boolean,
): void {
  if (port.name !== RECORDS_PORT) return;
  if (!port.sender || !fromExtensionPage(port.sender)) {
    port.disconnect();
    return;
  }
  let stop: (() => void) | null = null;
  port.onMessage.addListener((raw: unknown) => {
    const topic = WatchTopic.safeParse(raw);
    if (!topic.success) return;
    stop?.();
    stop = watchTopic(topic.data, (records) => {
      try {
        port.postMessage(records);
      } catch {
        stop?.();
      }
    });
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    stop?.();
    stop = null;
  });
}

/** Writes a note as a card has it, on top of whatever other windows have written meanwhile. */
async function writeNote(asked: Extract<RecordRequest, { type: 'background:note-write' }>): Promise<RecordAnswer> {
  const store = await backgroundStore();
  const denied = new Map([['text', new Set(asked.denied)]]);
  const there = await store.notes.get(asked.id);
  const at = new Date().toISOString();
  const record: Note = there
    ? { ...there.record, text: asked.text }
    : { id: asked.id, about: asked.about, text: asked.text, tags: [], pinned: false, createdAt: at, updatedAt: at };
  const base =
    there && asked.base
      ? { record: { ...there.record, text: asked.base.text }, rev: asked.base.rev, deletedAt: '' }
      : null;
  const saved = await store.notes.save(record, { base, denied });
  return { ok: true, rev: saved.rev, text: saved.record.text, overlap: saved.overlap };
}

/** Answers an extension page's question; undefined for any other message. */
export function answerRecords(raw: unknown, sender: Runtime.MessageSender): Promise<RecordAnswer> | undefined {
  const request = RecordRequest.safeParse(raw);
  if (!request.success) return undefined;
  const failed = (error: unknown): RecordAnswer => ({ ok: false, code: toStoreError(error).code });
  switch (request.data.type) {
    case 'background:note-write':
      return writeNote(request.data).catch(failed);
    case 'background:contact-confirm': {
      const { id, day } = request.data;
      return backgroundStore()
        .then((store) => store.confirm(id, day))
        .then((changed): RecordAnswer => (changed ? { ok: true } : { ok: false, code: 'gone' }), failed);
    }
    case 'background:show-records':
      // Not awaited before: the browser counts it as the reader's own act only in this very moment.
      return openPanel(sender.tab?.id, request.data.hash).then(
        (): RecordAnswer => ({ ok: true }),
        (): RecordAnswer => ({ ok: false, code: 'unknown' }),
      );
  }
}
