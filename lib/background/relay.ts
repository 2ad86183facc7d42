/** Passing words between the frames of one tab. Keeps no state: a background that was stopped loses nothing. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { StepDirection, ToBackground, ToPage } from '../messages.ts';
import { framesOf } from './frames.ts';

const toTab = (tab: number, message: ToPage, frameId?: number): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId }).catch(() => undefined);

/** Hands a frame's message to the frames of the same tab; answers what the receiving frame answered. */
export function relay(
  message: Extract<ToBackground, { type: 'background:card-up' | 'background:card-leave' | 'background:card-shown' }>,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const tab = sender.tab?.id;
  if (tab === undefined) return Promise.resolve(undefined);
  switch (message.type) {
    case 'background:card-up':
      return toTab(tab, { ...message, type: 'page:card-up' });
    case 'background:card-leave':
      return toTab(tab, { ...message, type: 'page:card-leave' });
    case 'background:card-shown':
      return toTab(tab, { ...message, type: 'page:card-shown' });
  }
}

/** Goes to the next or previous word of the tab: within the frame that has the current word, then the next frame. */
export async function step(tab: number, direction: StepDirection): Promise<boolean> {
  const frames = (await framesOf(tab)).filter((frame) => frame.on && frame.words > 0);
  if (frames.length === 0) return false;
  const at = frames.findIndex((frame) => frame.hasCurrent);
  const turn = direction === 'next' ? 1 : -1;
  const begin = at >= 0 ? at : direction === 'next' ? 0 : frames.length - 1;
  for (let k = 0; k <= frames.length; k++) {
    const frame = frames[(begin + turn * k + frames.length * (k + 1)) % frames.length];
    if (!frame) continue;
    const answer = await toTab(
      tab,
      { type: 'page:step', direction, from: k === 0 ? 'current' : 'edge' },
      frame.frameId,
    );
    if (!(typeof answer === 'object' && answer !== null && 'moved' in answer && answer.moved === true)) continue;
    for (const other of frames)
      if (other !== frame && other.hasCurrent) void toTab(tab, { type: 'page:unstep' }, other.frameId);
    return true;
  }
  return false;
}

/** Closes the open card, or opens the one for the word pointed at or last stepped to, or steps to the first. */
export async function toggle(tab: number): Promise<void> {
  const frames = await framesOf(tab);
  const order = [...frames].sort((a, b) => Number(b.hasCurrent) - Number(a.hasCurrent));
  for (const frame of order) {
    const answer = await toTab(tab, { type: 'page:toggle-card' }, frame.frameId);
    if (typeof answer === 'object' && answer !== null && 'done' in answer && answer.done === true) return;
  }
  await step(tab, 'next');
}
