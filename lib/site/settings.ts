/**
 * The reader's choices, kept in `storage.local` under one key. Only what the reader set is stored; the rest are
 * defaults. Hand-written guards instead of zod: the page script reads these too, and zod never enters it.
 */
export type ReaderSide = 'health' | 'employment';
export type Density = 'every' | 'first' | 'off';
export type UiLanguage = 'auto' | 'da' | 'en';

export interface Settings {
  /** Which profession the reader has; null until chosen: then the words of both sides are marked. */
  side: ReaderSide | null;
  /** Density for sites not named in `sites`. */
  density: Density;
  /** Per host name: density, or marking switched off. */
  sites: Record<string, { on?: boolean; density?: Density }>;
  language: UiLanguage;
  /** Words that are only built of known Greek and Latin parts are marked too. */
  built: boolean;
  /** Milliseconds of rest on a word before its card shows. */
  showDelay: number;
}

export const SETTINGS_KEY = 'settings';

export const DEFAULTS: Settings = {
  side: null,
  density: 'every',
  sites: {},
  language: 'da',
  built: true,
  showDelay: 180,
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isDensity = (value: unknown): value is Density => value === 'every' || value === 'first' || value === 'off';

/** Anything read from storage, turned into whole settings; what is not understood falls back to the default. */
export function readSettings(raw: unknown): Settings {
  if (!isRecord(raw)) return { ...DEFAULTS };
  const sites: Settings['sites'] = {};
  if (isRecord(raw.sites))
    for (const [host, value] of Object.entries(raw.sites))
      if (isRecord(value))
        sites[host] = {
          ...(typeof value.on === 'boolean' ? { on: value.on } : {}),
          ...(isDensity(value.density) ? { density: value.density } : {}),
        };
  return {
    side: raw.side === 'health' || raw.side === 'employment' ? raw.side : DEFAULTS.side,
    density: isDensity(raw.density) ? raw.density : DEFAULTS.density,
    sites,
    language: raw.language === 'da' || raw.language === 'en' ? raw.language : DEFAULTS.language,
    built: typeof raw.built === 'boolean' ? raw.built : DEFAULTS.built,
    showDelay:
      typeof raw.showDelay === 'number' && raw.showDelay >= 0 && raw.showDelay <= 3000
        ? raw.showDelay
        : DEFAULTS.showDelay,
  };
}

/** What holds on one site: whether to mark, how densely, and the words of which sides (bits of lib/match/types). */
export function forSite(settings: Settings, host: string): { on: boolean; density: Density; sides: number } {
  const site = settings.sites[host];
  const density = site?.density ?? settings.density;
  return {
    on: (site?.on ?? true) && density !== 'off',
    density,
    // The reader sees the *other* sector's words: health reads employment words (1), employment reads health words (2).
    sides: settings.side === 'health' ? 1 : settings.side === 'employment' ? 2 : 3,
  };
}
