/** Whether an element is narrower than so many pixels; known before the first drawing is seen. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export function useNarrow<E extends Element>(px: number): [RefObject<E | null>, boolean] {
  const frame = useRef<E>(null);
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      const { width } = element.getBoundingClientRect();
      // Unseen (another tab is chosen) it has no width, and nothing to say.
      if (width > 0) setNarrow(width < px);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [px]);
  return [frame, narrow];
}
