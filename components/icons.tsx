/** Small drawn icons. Always beside a text or inside a named button, so always hidden from assistive technology. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  copy: 'M7 7h9v10H7zM13 7V3H4v10h3',
  check: 'M4 10.5l4 4 8-9',
  warn: 'M10 3l8 14H2zM10 8v4M10 14.5v.2',
  info: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9v5M10 6.2v.2',
  external: 'M8 5H4v11h11v-4M11 4h5v5M16 4l-7 7',
  search: 'M9 3a6 6 0 100 12A6 6 0 009 3zM13.5 13.5L17 17',
  panel: 'M3 4h14v12H3zM12 4v12',
  page: 'M4 4h12v12H4zM4 7.5h12M7 10.5h6M7 13h4',
  book: 'M10 5.5C8 4 5.5 3.8 3 4v11.5c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.5V4c-2.5-.2-5 0-7 1.5zM10 5.5V17',
  reader: 'M5 2.5h7L15.5 6v11.5H5zM8 9h4.5M8 12h4.5M8 15h2.5',
  person: 'M10 3.5a3 3 0 100 6 3 3 0 000-6zM4 17c.4-3.4 2.6-5 6-5s5.6 1.6 6 5',
  note: 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7h6M7 10h4',
  lock: 'M5 9h10v8H5zM7 9V6a3 3 0 016 0v3M10 12v2',
  time: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 6v4.2l2.8 2',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  plus: 'M10 4v12M4 10h12',
  phone: 'M6.5 3L8.5 7l-2 1.5c.8 2 2.5 3.8 4.8 5l1.7-2 4 2v2.5c0 .6-.5 1-1 1C9 17 3 11 3 4c0-.6.4-1 1-1z',
  mail: 'M3 5h14v10H3zM3 5.5l7 5.5 7-5.5',
  pin: 'M7 3h6l-1 5 3 3H5l3-3zM10 11v6',
  undo: 'M7 4L3 8l4 4M3 8h9a4.5 4.5 0 010 9H8',
  path: 'M5 3.5a2 2 0 100 4 2 2 0 000-4zM15 12.5a2 2 0 100 4 2 2 0 000-4zM7 5.5h4a2.5 2.5 0 010 5H9a2 2 0 000 4h4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
