/**
 * What may come into the card, checked. The first message comes through the host page's window, so it is read as
 * something a stranger wrote; the rest over a port that only the page script holds.
 */
import * as z from 'zod/mini';
import type { CardHello, ToCard } from '../../lib/messages.ts';

// zod otherwise tries whether it may compile code, which an extension page's policy reports as a violation.
z.config({ jitless: true });

const index = z.int().check(z.nonnegative());

const Hello: z.ZodMiniType<CardHello> = z.object({
  type: z.literal('card:hello'),
  ticket: z.string().check(z.minLength(1), z.maxLength(200)),
});

const Incoming: z.ZodMiniType<ToCard> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('card:show'),
    token: z.number(),
    request: z.object({
      lexicon: z.string(),
      entries: z.array(index).check(z.minLength(1), z.maxLength(20)),
      surface: z.string().check(z.maxLength(500)),
      built: z.exactOptional(z.boolean()),
      focus: z.boolean(),
    }),
    dark: z.nullable(z.boolean()),
  }),
  z.object({ type: z.literal('card:hide') }),
  z.object({ type: z.literal('card:focus') }),
]);

export const readHello = (data: unknown): CardHello | undefined => Hello.safeParse(data).data;
export const readIncoming = (data: unknown): ToCard | undefined => Incoming.safeParse(data).data;
