/**
 * Forms that were begun and not saved: kept in the browser's memory (`storage.session`), so that a closed panel loses
 * nothing that was typed, and nothing lies on disk outside the store and its lock. A text with a CPR number is kept
 * without the number.
 */
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { findCpr } from '../../lib/contacts/cpr.ts';
import { FormValues } from '../../lib/contacts/form.ts';
import { About, Contact } from '../../lib/contacts/schema.ts';
import { DRAFTS } from '../../lib/site/storage-keys.ts';
import { extension } from './extension.ts';

const Stored = z.object({ record: Contact, rev: z.number(), deletedAt: z.string() });

const ContactDraft = z.object({
  kind: z.literal('contact'),
  id: z.string().max(80),
  at: z.number(),
  values: FormValues,
  /** The contact it is an edit of; null for a new one. */
  base: Stored.nullable(),
  /** Filled from a selection on a page. */
  fromPage: z.boolean(),
  /** Lines of the selection that found no field. */
  left: z.array(z.string()),
  cprDropped: z.number(),
});
const NoteDraft = z.object({
  kind: z.literal('note'),
  id: z.string().max(80),
  at: z.number(),
  text: z.string().max(100_000),
  about: z.array(About),
});
const Draft = z.discriminatedUnion('kind', [ContactDraft, NoteDraft]);
export type ContactDraft = z.infer<typeof ContactDraft>;
export type NoteDraft = z.infer<typeof NoteDraft>;
export type Draft = z.infer<typeof Draft>;

/** What stands where a number was. */
export const CUT = '••••';

/** The text without CPR numbers, for keeping only; what the reader sees is never changed. */
export function withoutCpr(text: string): string {
  let kept = text;
  for (const { start, end } of findCpr(text).toReversed()) kept = kept.slice(0, start) + CUT + kept.slice(end);
  return kept;
}

function clean<T>(value: T): T {
  if (typeof value === 'string') return withoutCpr(value) as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)])) as T;
  return value;
}

/** Each draft under a key of its own: two windows that write at the same moment do not undo each other. */
const keyOf = (id: string): string => `${DRAFTS}:${id}`;
const isKey = (key: string): boolean => key.startsWith(`${DRAFTS}:`);

let known: readonly Draft[] | null = null;
const listeners = new Set<() => void>();
let watching = false;

function read(raw: Record<string, unknown>): Draft[] {
  return Object.entries(raw)
    .filter(([key]) => isKey(key))
    .flatMap(([, value]) => {
      const draft = Draft.safeParse(value);
      return draft.success ? [draft.data] : [];
    })
    .sort((a, b) => b.at - a.at);
}

async function load(): Promise<void> {
  known = read(await extension().storage.session.get(null)).map((draft) => unsaved.get(draft.id) ?? draft);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!watching) {
    watching = true;
    extension().storage.onChanged.addListener((changes, area) => {
      if (area === 'session' && Object.keys(changes).some(isKey)) void load().catch(() => undefined);
    });
    load().catch(() => {
      known = [];
      for (const one of listeners) one();
    });
  }
  return () => listeners.delete(listener);
}

/** All drafts, newest first; null until read. Those of other windows too. */
export const useDrafts = (): readonly Draft[] | null => useSyncExternalStore(subscribe, () => known);

/** Drafts on their way to storage, by id. */
const unsaved = new Map<string, Draft>();
let writing: Promise<void> | null = null;

async function writeWaiting(): Promise<void> {
  while (unsaved.size > 0) {
    const waiting = [...unsaved];
    await extension().storage.session.set(
      Object.fromEntries(
        waiting.map(([id, draft]) => [
          keyOf(id),
          draft.kind === 'contact'
            ? { ...draft, values: clean(draft.values), left: clean(draft.left) }
            : { ...draft, text: withoutCpr(draft.text) },
        ]),
      ),
    );
    for (const [id, draft] of waiting) if (unsaved.get(id) === draft) unsaved.delete(id);
  }
}

/** Waits until everything that was typed is kept. */
export function flushDrafts(): Promise<void> {
  writing ??= writeWaiting().finally(() => {
    writing = null;
  });
  return writing;
}

/**
 * Keeps a draft; called at every key. Sent off at once, not after a pause: a panel that is closed may not get to send
 * anything more. Failures are silent: the form itself still holds what was typed.
 */
export function keepDraft(draft: Draft): void {
  unsaved.set(draft.id, draft);
  void flushDrafts().catch(() => undefined);
}

export async function dropDraft(id: string): Promise<void> {
  unsaved.delete(id);
  await extension().storage.session.remove(keyOf(id));
}

/** For "Slet alt": nothing that was begun stays either. */
export async function dropAllDrafts(): Promise<void> {
  unsaved.clear();
  const { session } = extension().storage;
  await session.remove(Object.keys(await session.get(null)).filter(isKey));
}
