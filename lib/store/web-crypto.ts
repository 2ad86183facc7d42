/**
 * The browser's cryptography (WebCrypto), for backup files and for the lock. PBKDF2 with a million rounds instead of
 * argon2: it needs no WebAssembly, which an extension page may only run with a weaker content security policy.
 */
import type { BackupCrypto, Encryption } from '../exchange/backup-format.ts';
import { fromBase64 } from '../exchange/bytes.ts';

/** Bytes WebCrypto takes: not backed by shared memory. */
export const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** An AES-256 key from a passphrase. `salt` 16 bytes. Takes about half a second for a million rounds. */
export async function keyFromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    usages,
  );
}

/** An AES-256 key of 32 bytes. */
export const aesKey = (bytes: Uint8Array, usages: KeyUsage[]): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', own(bytes), 'AES-GCM', false, usages);

const parts = (how: Encryption): { salt: Uint8Array<ArrayBuffer>; iv: Uint8Array<ArrayBuffer> } => ({
  salt: fromBase64(how.kdf.salt) ?? new Uint8Array(),
  iv: fromBase64(how.cipher.iv) ?? new Uint8Array(),
});

export const webCrypto: BackupCrypto = {
  random,
  sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', own(data))),
  async encrypt(passphrase, how, bound, data) {
    const { salt, iv } = parts(how);
    const key = await keyFromPassphrase(passphrase, salt, how.kdf.iterations, ['encrypt']);
    return new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: own(bound) }, key, own(data)),
    );
  },
  async encryptWith(key, how, bound, data) {
    const { iv } = parts(how);
    return new Uint8Array(
      await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: own(bound) },
        await aesKey(key, ['encrypt']),
        own(data),
      ),
    );
  },
  async decrypt(passphrase, how, bound, data) {
    const { salt, iv } = parts(how);
    let key = await keyFromPassphrase(passphrase, salt, how.kdf.iterations, ['decrypt']);
    if (how.wrapped) {
      const bytes = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array();
      const sealed = { name: 'AES-GCM', iv: bytes(how.wrapped.iv) };
      key = await aesKey(new Uint8Array(await crypto.subtle.decrypt(sealed, key, bytes(how.wrapped.key))), ['decrypt']);
    }
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: own(bound) }, key, own(data)),
    );
  },
};
