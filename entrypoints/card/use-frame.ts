/** Keys and pointer of the whole frame. Escape and the steps work wherever focus is inside; nothing else is taken. */
import { useEffect } from 'react';
import type { FromCard } from '../../lib/messages.ts';

export function useFrame(post: (message: FromCard) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (event.key === 'Escape' && plain) {
        event.preventDefault();
        if (!event.repeat) post({ type: 'card:close', refocus: true });
      } else if (event.altKey && !event.ctrlKey && !event.metaKey) {
        // With Shift as well: the page's own keys for stepping go on working where the browser has none for them.
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        post({ type: 'card:step', direction: event.key === 'ArrowDown' ? 'next' : 'previous' });
      }
    };
    const page = document.documentElement;
    const enter = () => post({ type: 'card:pointer', inside: true });
    const leave = () => post({ type: 'card:pointer', inside: false });
    addEventListener('keydown', onKey);
    page.addEventListener('pointerenter', enter);
    page.addEventListener('pointerleave', leave);
    return () => {
      removeEventListener('keydown', onKey);
      page.removeEventListener('pointerenter', enter);
      page.removeEventListener('pointerleave', leave);
    };
  }, [post]);
}
