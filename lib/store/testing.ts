/** Surroundings for tests of the store: a clock that is set by hand, flags and key ring in memory. */

import { type Contact, emptyContact, emptyNote, type Note } from '../contacts/schema.ts';
import type { Flags, Surroundings } from './core.ts';
import { memoryKeyRing } from './lock.ts';

export interface TestSurroundings extends Surroundings {
  flags: Flags & { held: Map<string, unknown> };
  /** Moves the clock on by so many milliseconds. */
  wait(ms: number): void;
}

export function surroundings(start = '2026-11-23T08:00:00.000Z'): TestSurroundings {
  let now = Date.parse(start);
  const held = new Map<string, unknown>();
  return {
    flags: {
      held,
      get: async (key) => held.get(key),
      set: async (key, value) => void held.set(key, structuredClone(value)),
      remove: async (key) => void held.delete(key),
    },
    keyRing: memoryKeyRing(),
    now: () => new Date(now),
    newId: () => crypto.randomUUID(),
    wait: (ms) => {
      now += ms;
    },
  };
}

const at = '2026-11-23T08:00:00.000Z';
export const aContact = (fields: Partial<Contact> = {}): Contact => ({
  ...emptyContact(),
  id: crypto.randomUUID(),
  name: 'NN',
  createdAt: at,
  updatedAt: at,
  ...fields,
});
export const aNote = (fields: Partial<Note> = {}): Note => ({
  ...emptyNote(),
  id: crypto.randomUUID(),
  createdAt: at,
  updatedAt: at,
  ...fields,
});
