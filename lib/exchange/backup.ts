/**
 * Backup files out and in. Reading checks the whole before it looks at any part: shape of the envelope, checksum,
 * passphrase, shape of the payload, then each record by the schema of today. Nothing is written anywhere here.
 */
import { cprInRecord } from '../contacts/cpr-guard.ts';
import { Contact, Note } from '../contacts/schema.ts';
import {
  type BackupCrypto,
  type BackupKey,
  type Encryption,
  Envelope,
  FORMAT,
  KDF,
  Payload,
  Tombstone,
} from './backup-format.ts';
import { fromBase64, toBase64, toHex } from './bytes.ts';
import { ExchangeError, refuseSize } from './errors.ts';
import { type Incoming, unreadable } from './incoming.ts';
import { atPace, mapSteps, type Pace } from './pace.ts';

export interface BackupContent {
  /** Version of the database the records come from. */
  schema: number;
  contacts: readonly Contact[];
  notes: readonly Note[];
  tombstones: readonly Tombstone[];
  settings: Readonly<Record<string, unknown>>;
}

export interface BackupRead {
  made: string;
  by: string;
  encrypted: boolean;
  contacts: Incoming<Contact>[];
  notes: Incoming<Note>[];
  tombstones: Incoming<Tombstone>[];
  settings: Record<string, unknown>;
}

/** Brings a record of an older database version up to today's shape (lib/store/migrations.ts). */
export type MigrateRecord = (kind: 'contact' | 'note', record: unknown, from: number) => unknown;

const utf8 = new TextEncoder();
const checksumOf = async (payload: string, crypto: BackupCrypto): Promise<string> =>
  toHex(await crypto.sha256(utf8.encode(payload)));

/** What the ciphertext is bound to, so that no part of the envelope around it can be exchanged. */
const boundTo = (made: string, by: string, encryption: Encryption): Uint8Array =>
  utf8.encode(
    JSON.stringify([
      'fagbro',
      FORMAT,
      made,
      by,
      encryption.kdf.iterations,
      encryption.kdf.salt,
      ...(encryption.wrapped ? [encryption.wrapped.iv, encryption.wrapped.key] : []),
    ]),
  );

/**
 * `made` is an `Instant`, `by` Fagbro's version. Without a passphrase (null) the file is readable by anyone. A
 * `BackupKey` stands for a passphrase that is not at hand (automatic backups under the lock).
 */
export async function writeBackup(
  content: BackupContent,
  { made, by, passphrase }: { made: string; by: string; passphrase: string | BackupKey | null },
  crypto: BackupCrypto,
): Promise<string> {
  const text = JSON.stringify(content);
  let payload = text;
  let encryption: Encryption | null = null;
  if (passphrase !== null) {
    const ready = typeof passphrase === 'string' ? null : passphrase;
    encryption = {
      kdf: {
        name: KDF.name,
        hash: KDF.hash,
        iterations: ready?.iterations ?? KDF.iterations,
        salt: ready?.salt ?? toBase64(crypto.random(16)),
      },
      ...(ready ? { wrapped: ready.wrapped } : {}),
      cipher: { name: 'AES-GCM', iv: toBase64(crypto.random(12)) },
    };
    const [bound, data] = [boundTo(made, by, encryption), utf8.encode(text)];
    payload = toBase64(
      typeof passphrase === 'string'
        ? await crypto.encrypt(passphrase.normalize('NFC'), encryption, bound, data)
        : await crypto.encryptWith(passphrase.key, encryption, bound, data),
    );
  }
  const envelope: Envelope = {
    fagbro: 'backup',
    format: FORMAT,
    made,
    by,
    encryption,
    checksum: await checksumOf(payload, crypto),
    payload,
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

function parseJson(text: string, code: 'not-backup' | 'backup-shape'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExchangeError(code);
  }
}

/** The envelope alone: enough to say when the file was made and whether it asks for a passphrase. */
export async function openEnvelope(text: string, crypto: BackupCrypto): Promise<Envelope> {
  refuseSize(text);
  if (text.trim() === '') throw new ExchangeError('empty');
  const begun = /^\s*\{\s*"fagbro"\s*:\s*"backup"/.test(text.replace(/^\uFEFF/, ''));
  const raw = parseJson(text.replace(/^\uFEFF/, ''), 'not-backup') as { fagbro?: unknown; format?: unknown } | null;
  if (typeof raw !== 'object' || raw === null || raw.fagbro !== 'backup') throw new ExchangeError('not-backup');
  if (typeof raw.format === 'number' && raw.format > FORMAT) throw new ExchangeError('backup-newer');
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) throw new ExchangeError(begun ? 'backup-shape' : 'not-backup');
  const { encryption, payload, checksum } = envelope.data;
  const iterations = encryption?.kdf.iterations ?? KDF.iterations;
  if (iterations < KDF.least || iterations > KDF.most) throw new ExchangeError('backup-kdf');
  if ((await checksumOf(payload, crypto)) !== checksum) throw new ExchangeError('backup-cut');
  return envelope.data;
}

async function payloadText(envelope: Envelope, passphrase: string | null, crypto: BackupCrypto): Promise<string> {
  const { encryption, payload, made, by } = envelope;
  if (encryption === null) return payload;
  if (passphrase === null) throw new ExchangeError('backup-locked');
  const bytes = fromBase64(payload);
  if (bytes === null) throw new ExchangeError('backup-shape');
  try {
    const plain = await crypto.decrypt(passphrase.normalize('NFC'), encryption, boundTo(made, by, encryption), bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new ExchangeError('backup-passphrase');
  }
}

/**
 * Everything in a backup. Throws `ExchangeError` (empty, too-big, not-backup, backup-…), and nothing else; single
 * records that cannot be read come back as such. `schema` is the database version of today.
 */
export async function readBackup(
  text: string,
  passphrase: string | null,
  crypto: BackupCrypto,
  { schema, migrate, pace = () => undefined }: { schema: number; migrate: MigrateRecord; pace?: Pace },
): Promise<BackupRead> {
  const envelope = await openEnvelope(text, crypto);
  const plain = await payloadText(envelope, passphrase, crypto);
  const payload = Payload.safeParse(parseJson(plain, 'backup-shape'));
  if (!payload.success) throw new ExchangeError('backup-shape');
  const { contacts, notes, tombstones, settings, schema: from } = payload.data;
  if (from > schema) throw new ExchangeError('backup-newer');
  const up = (kind: 'contact' | 'note', record: unknown): unknown => {
    try {
      return from === schema ? record : migrate(kind, record, from);
    } catch {
      // An old record that a migration cannot take is one unreadable record, not an unreadable file.
      return null;
    }
  };
  const total = contacts.length + notes.length;
  const after =
    (first: number): Pace =>
    (done) =>
      pace(first + done, total);
  return {
    made: envelope.made,
    by: envelope.by,
    encrypted: envelope.encryption !== null,
    contacts: await atPace(
      mapSteps(contacts, (raw, at): Incoming<Contact> => {
        const result = Contact.safeParse(up('contact', raw));
        if (!result.success) return unreadable(at + 1, 'item', result.error.issues[0]?.path.join('.') ?? '');
        return searched(at + 1, result.data);
      }),
      after(0),
    ),
    notes: await atPace(
      mapSteps(notes, (raw, at): Incoming<Note> => {
        const result = Note.safeParse(up('note', raw));
        if (!result.success) return unreadable(at + 1, 'item', result.error.issues[0]?.path.join('.') ?? '');
        return searched(at + 1, result.data);
      }),
      after(contacts.length),
    ),
    tombstones: tombstones.map((raw, at): Incoming<Tombstone> => {
      const result = Tombstone.safeParse(raw);
      return result.success
        ? { state: 'read', at: at + 1, item: result.data, known: true, left: [] }
        : unreadable(at + 1, 'item', result.error.issues[0]?.path.join('.') ?? '');
    }),
    settings,
  };
}

/** A file that was written to by hand may hold what Fagbro would not have saved. */
function searched<T extends object>(at: number, item: T): Incoming<T> {
  const cpr = cprInRecord(item)[0];
  return cpr && cpr.certainty !== 'possible'
    ? unreadable(at, 'cpr', cpr.field)
    : { state: 'read', at, item, known: true, left: [] };
}

/** `fagbro-2026-11-23.json`; `locked` says so in the name, since the reader must know which passphrase to keep. */
export const backupFileName = (made: string, locked: boolean): string =>
  `fagbro-${made.slice(0, 10)}${locked ? '-laast' : ''}.json`;
