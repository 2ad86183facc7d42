/**
 * How record bodies are kept: plain, or sealed under the lock's key. One random data key seals all bodies; the
 * passphrase only wraps that key, so that a new passphrase rewrites nothing.
 */
import type { BackupKey } from '../exchange/backup-format.ts';
import { fromBase64, toBase64 } from '../exchange/bytes.ts';
import { StoreError } from './errors.ts';
import { isSealed, type Sealed } from './rows.ts';
import { keyFromPassphrase, own, random } from './web-crypto.ts';

export interface Vault {
  /** Which setting of the lock this belongs to; 0: no lock. Every write checks that it still holds. */
  readonly epoch: number;
  close(body: unknown): Promise<unknown>;
  /** Throws `StoreError` (locked) for a sealed body without the key, (damaged) for one that is not what was sealed. */
  open(body: unknown): Promise<unknown>;
  blind(keys: readonly string[]): Promise<string[]>;
}

export const plainVault: Vault = {
  epoch: 0,
  close: async (body) => body,
  open: async (body) => {
    if (isSealed(body)) throw new StoreError('locked');
    return body;
  },
  blind: async (keys) => [...keys],
};

/** What the database knows of the lock: nothing here opens anything without the passphrase. Kept in `meta`. */
export interface LockRow {
  epoch: number;
  iterations: number;
  salt: string;
  iv: string;
  /** The data key, sealed under the passphrase. */
  wrapped: string;
  /** A key of its own for automatic backups: sealed under the passphrase for the file, under the data key for us. */
  backup: { iv: string; wrapped: string; ownIv: string; own: string };
  /** Minutes without use after which it locks by itself. */
  idleMinutes: number;
}

const utf8 = new TextEncoder();

/** One key for each purpose out of the data key. */
async function derive(
  dataKey: Uint8Array,
  info: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', own(dataKey), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info) },
    material,
    algorithm,
    false,
    usages,
  );
}

export async function sealedVault(dataKey: Uint8Array, epoch: number): Promise<Vault> {
  const seal = await derive(dataKey, 'fagbro bodies', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const mac = await derive(dataKey, 'fagbro keys', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
  const known = new Map<string, string>();
  return {
    epoch,
    close: async (body): Promise<Sealed> => {
      const iv = random(12);
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, seal, utf8.encode(JSON.stringify(body)));
      return { iv, data: new Uint8Array(data) };
    },
    open: async (body) => {
      // Written before the lock was set, in the moment it was being set.
      if (!isSealed(body)) return body;
      try {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: own(body.iv) }, seal, own(body.data));
        return JSON.parse(new TextDecoder().decode(plain)) as unknown;
      } catch (cause) {
        throw new StoreError('damaged', { cause });
      }
    },
    blind: (keys) =>
      Promise.all(
        keys.map(async (key) => {
          const before = known.get(key);
          if (before !== undefined) return before;
          const signed = new Uint8Array(await crypto.subtle.sign('HMAC', mac, utf8.encode(key)));
          const blinded = toBase64(signed.slice(0, 15));
          known.set(key, blinded);
          return blinded;
        }),
      ),
  };
}

export async function wrapKey(
  dataKey: Uint8Array,
  passphrase: string,
  { epoch, iterations, idleMinutes }: Pick<LockRow, 'epoch' | 'iterations' | 'idleMinutes'>,
): Promise<LockRow> {
  const salt = random(16);
  const iv = random(12);
  const key = await keyFromPassphrase(passphrase.normalize('NFC'), salt, iterations, ['encrypt']);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, own(dataKey));
  // A new one for each passphrase: who finds an old file and knows its passphrase opens that file and nothing else.
  const backupKey = random(32);
  const [backupIv, ownIv] = [random(12), random(12)];
  const under = await derive(dataKey, 'fagbro backups', { name: 'AES-GCM', length: 256 }, ['encrypt']);
  const forFile = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: backupIv }, key, backupKey);
  const forUs = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: ownIv }, under, backupKey);
  return {
    backup: {
      iv: toBase64(backupIv),
      wrapped: toBase64(new Uint8Array(forFile)),
      ownIv: toBase64(ownIv),
      own: toBase64(new Uint8Array(forUs)),
    },
    epoch,
    iterations,
    idleMinutes,
    salt: toBase64(salt),
    iv: toBase64(iv),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

/** The data key. Throws `StoreError` (passphrase). */
export async function unwrapKey(lock: LockRow, passphrase: string): Promise<Uint8Array> {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array();
  const key = await keyFromPassphrase(passphrase.normalize('NFC'), bytes(lock.salt), lock.iterations, ['decrypt']);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(lock.iv) }, key, bytes(lock.wrapped)),
    );
  } catch {
    throw new StoreError('passphrase');
  }
}

/** The key for a backup file that opens with the lock's passphrase. Throws `StoreError` (damaged). */
export async function backupKeyOf(lock: LockRow, dataKey: Uint8Array): Promise<BackupKey> {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array();
  const { iv, wrapped, ownIv, own: sealed } = lock.backup;
  const under = await derive(dataKey, 'fagbro backups', { name: 'AES-GCM', length: 256 }, ['decrypt']);
  try {
    const key = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(ownIv) }, under, bytes(sealed));
    return {
      key: new Uint8Array(key),
      iterations: lock.iterations,
      salt: lock.salt,
      wrapped: { iv, key: wrapped },
    };
  } catch (cause) {
    throw new StoreError('damaged', { cause });
  }
}
