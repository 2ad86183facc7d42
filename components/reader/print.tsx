/**
 * Prints from a window of its own: a browser's side panel has no print preview (Chromium has even been seen to close
 * over it). The window is filled from here and stores nothing; closed, it is gone.
 */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A style sheet that does not come is not waited for longer than this. */
const MOST_WAIT_MS = 1500;

function styled(target: Document): Promise<unknown> {
  const loading: Promise<unknown>[] = [];
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = target.importNode(sheet, true);
    // A copy belongs to the new window, so its class is that window's; the original says what it is.
    if (sheet instanceof HTMLLinkElement) {
      copy.setAttribute('href', sheet.href);
      loading.push(
        new Promise((resolve) => {
          copy.addEventListener('load', resolve);
          copy.addEventListener('error', resolve);
        }),
      );
    }
    target.head.append(copy);
  }
  return Promise.race([Promise.all(loading), new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))]);
}

/** Opens the window and its print dialog; false where the browser opened none. Call it straight from a click. */
export async function print(title: string, language: string, content: ReactNode): Promise<boolean> {
  const paper = window.open('', '_blank');
  if (!paper) return false;
  const page = paper.document;
  page.title = title;
  page.documentElement.lang = language;
  page.documentElement.dataset.theme = 'light';
  page.documentElement.classList.add('on-paper');
  const root = page.createElement('div');
  page.body.append(root);
  const rendered = createRoot(root);
  paper.addEventListener('pagehide', () => rendered.unmount(), { once: true });
  // At once: the dialog shows what is there when it opens.
  flushSync(() => rendered.render(content));
  await styled(page);
  paper.focus();
  paper.print();
  return true;
}
