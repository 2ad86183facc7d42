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
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
