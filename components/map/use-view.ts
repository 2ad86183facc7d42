/** Zoom and pan by wheel, drag, buttons and keys. The frame's size is watched; the reader's own view is kept. */
import { type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MapLayout, Point } from './geometry.ts';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry.ts';
import { first, PAN_STEP, panned, type Size, showing, type View, whole, ZOOM_STEP, zoomed } from './view-box.ts';

/** Pixels from which on the map is what fills the page. */
const FULL = 600;
const WHEEL_SPEED = 0.0016;
/** Pixels a pointer may move and still be a click. */
const STILL = 4;

export interface MapView {
  frame: RefObject<HTMLDivElement | null>;
  view: View;
  size: Size;
  zoom: (factor: number) => void;
  showAll: () => void;
  reveal: (node: Point) => void;
  /** Handles a key on the map's ground; answers whether it did. */
  key: (key: string) => boolean;
  drag: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: (event: PointerEvent) => void;
  };
  /** True right after a drag, so that letting go on a box does not choose it. */
  dragged: RefObject<boolean>;
}

const boxOf = (node: Point): Point & Size => ({ x: node.x, y: node.y, width: NODE_WIDTH, height: NODE_HEIGHT });

/** `shown`: the boxes to be seen when the map appears. */
export function useView(layout: MapLayout, shown: readonly Point[]): MapView {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 1000, height: 660 });
  const [view, setView] = useState<View>(() => first(size, layout, shown.map(boxOf)));
  const touched = useRef(false);
  const dragged = useRef(false);
  const start = useRef<{ x: number; y: number; pointer: number; view: View } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame is measured when it appears and when it changes
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return;
      const next = { width: box.width, height: box.height };
      setSize(next);
      setView((old) => (touched.current ? panned(old, 0, 0, next, layout) : first(next, layout, shown.map(boxOf))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [layout]);

  const change = useCallback((next: (old: View) => View) => {
    touched.current = true;
    setView(next);
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // React listens passively to the wheel; the page would scroll along. Pinching arrives as wheel with ctrl.
    const wheel = (event: WheelEvent) => {
      // In a narrow column the wheel belongs to the page around the map, which would be a trap otherwise.
      if (size.width < FULL && !event.ctrlKey && !event.shiftKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const factor = Math.exp(-event.deltaY * unit * WHEEL_SPEED * (event.ctrlKey ? 4 : 1));
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      change((old) =>
        event.shiftKey ? panned(old, -event.deltaY * unit, 0, size, layout) : zoomed(old, factor, at, size, layout),
      );
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [change, layout, size]);

  const middle = { x: size.width / 2, y: size.height / 2 };
  const zoom = (factor: number) => change((old) => zoomed(old, factor, middle, size, layout));
  const showAll = () => change(() => whole(size, layout));
  const reveal = (node: Point) => change((old) => showing(old, boxOf(node), size, layout));

  const key = (name: string): boolean => {
    const pan: Record<string, [number, number]> = {
      ArrowLeft: [PAN_STEP, 0],
      ArrowRight: [-PAN_STEP, 0],
      ArrowUp: [0, PAN_STEP],
      ArrowDown: [0, -PAN_STEP],
    };
    const by = pan[name];
    if (by) change((old) => panned(old, by[0], by[1], size, layout));
    else if (name === '+' || name === '=') zoom(ZOOM_STEP);
    else if (name === '-' || name === '−') zoom(1 / ZOOM_STEP);
    else if (name === '0') showAll();
    else return false;
    return true;
  };

  const end = (event: PointerEvent) => {
    if (start.current?.pointer === event.pointerId) start.current = null;
  };
  return {
    frame,
    view,
    size,
    zoom,
    showAll,
    reveal,
    key,
    dragged,
    drag: {
      onPointerDown: (event) => {
        dragged.current = false;
        if (event.button === 0) start.current = { x: event.clientX, y: event.clientY, pointer: event.pointerId, view };
      },
      onPointerMove: (event) => {
        const from = start.current;
        if (!from || from.pointer !== event.pointerId) return;
        const dx = event.clientX - from.x;
        const dy = event.clientY - from.y;
        if (!dragged.current && Math.hypot(dx, dy) < STILL) return;
        if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        change(() => panned(from.view, dx, dy, size, layout));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
