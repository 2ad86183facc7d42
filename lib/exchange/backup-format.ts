/**
 * The shape of a backup file, described for people in docs/backup-format.md. A change here needs a new FORMAT, and
 * the old shape must still be read.
 */
import { z } from 'zod';
import { Instant } from '../contacts/schema.ts';

export const FORMAT = 1;

export const KDF = {
  name: 'PBKDF2',
  hash: 'SHA-256',
  /** What Fagbro writes: some half a second on an office machine of 2026. */
  iterations: 1_000_000,
  /** What Fagbro reads: fewer would be no lock, more would hang the page. */
  least: 600_000,
  most: 10_000_000,
} as const;

const Base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

export const Encryption = z.strictObject({
  kdf: z.strictObject({
    name: z.literal(KDF.name),
    hash: z.literal(KDF.hash),
    iterations: z.number().int(),
    /** 16 bytes. */
    salt: Base64.length(24),
  }),
  /** The payload's own key (32 bytes), sealed with AES-GCM under the passphrase's; without it that one is the payload's. */
  wrapped: z.strictObject({ iv: Base64.length(16), key: Base64.length(64) }).optional(),
  cipher: z.strictObject({
    name: z.literal('AES-GCM'),
    /** 12 bytes. */
    iv: Base64.length(16),
  }),
});

export const Envelope = z.strictObject({
  fagbro: z.literal('backup'),
  format: z.number().int().min(1),
  made: Instant,
  /** Version of Fagbro that made it. */
  by: z.string().max(40),
  encryption: Encryption.nullable(),
  /** SHA-256 of the payload string in UTF-8, hexadecimal. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  /** JSON text of `Payload`, or its ciphertext in base64. */
  payload: z.string(),
});

export const Tombstone = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['contact', 'note']),
  deletedAt: Instant,
});

export const Payload = z.strictObject({
  /** Version of the database the records come from. */
  schema: z.number().int().min(1),
  contacts: z.array(z.unknown()),
  notes: z.array(z.unknown()),
  tombstones: z.array(z.unknown()),
  /** The reader's settings as `storage.local` holds them; whoever takes them over checks them (readSettings). */
  settings: z.record(z.string(), z.unknown()),
});

export type Encryption = z.infer<typeof Encryption>;
export type Envelope = z.infer<typeof Envelope>;
export type Tombstone = z.infer<typeof Tombstone>;

/** A key for files that are written without asking for the passphrase: itself, and sealed under the passphrase. */
export interface BackupKey {
  /** 32 bytes. */
  key: Uint8Array;
  iterations: number;
  /** Base64. */
  salt: string;
  wrapped: { iv: string; key: string };
}

/** What the format needs of cryptography; lib/store/web-crypto.ts has it from the browser. */
export interface BackupCrypto {
  random(bytes: number): Uint8Array;
  sha256(data: Uint8Array): Promise<Uint8Array>;
  /** AES-GCM under a key derived from the passphrase; `bound` is authenticated with it and not encrypted. */
  encrypt(passphrase: string, how: Encryption, bound: Uint8Array, data: Uint8Array): Promise<Uint8Array>;
  /** AES-GCM under a key that is there already (32 bytes); for files that carry it wrapped. */
  encryptWith(key: Uint8Array, how: Encryption, bound: Uint8Array, data: Uint8Array): Promise<Uint8Array>;
  /** Rejects with any error when the passphrase or a byte is wrong. */
  decrypt(passphrase: string, how: Encryption, bound: Uint8Array, data: Uint8Array): Promise<Uint8Array>;
}
