/** What `content/municipalities.yaml` may hold, and look-ups in it. Pure: the list itself comes in as data. */
import { z } from 'zod';
import { IsoDate } from '../knowledge/schema.ts';

const Text = z.string().trim().min(1);
const Https = z.url({ protocol: /^https$/ });
const RegionId = z.enum(['hovedstaden', 'sjaelland', 'oestdanmark', 'syddanmark', 'midtjylland', 'nordjylland']);

export const Region = z.strictObject({
  id: RegionId,
  name: Text,
  /** Left out where no source gives it yet. */
  code: z
    .string()
    .regex(/^108\d$/)
    .optional(),
  iso: z
    .string()
    .regex(/^DK-8\d$/)
    .optional(),
  from: IsoDate.optional(),
  /** The last day. */
  until: IsoDate.optional(),
  /** The region that takes over the day after `until`. */
  next: RegionId.optional(),
});

export const Municipality = z.strictObject({
  /** Kommunekode with four digits. */
  code: z.string().regex(/^0[1-9]\d{2}$/),
  name: Text,
  /** As the authority writes itself: `Københavns Kommune`, `Bornholms Regionskommune`. */
  official: Text,
  /** As of today; `regionOn` knows what follows. */
  region: RegionId,
  site: Https.optional(),
  /** A page on which the site was seen. */
  seen: z.url({ protocol: /^https?$/ }).optional(),
});

export const MunicipalityFile = z.strictObject({
  checked: IsoDate,
  review: IsoDate,
  sources: z.record(z.string(), z.strictObject({ title: Text, url: Https, dated: IsoDate.optional() })),
  regions: z.array(Region),
  municipalities: z.array(Municipality),
});

export type Region = z.infer<typeof Region>;
export type Municipality = z.infer<typeof Municipality>;
export type MunicipalityFile = z.infer<typeof MunicipalityFile>;

/** The region a municipality belongs to on a day (`YYYY-MM-DD`); null when the list does not know it. */
export function regionOn(municipality: Municipality, day: string, regions: readonly Region[]): Region | null {
  let region = regions.find(({ id }) => id === municipality.region) ?? null;
  while (region?.until !== undefined && region.next !== undefined && day > region.until) {
    const { next } = region;
    region = regions.find(({ id }) => id === next) ?? null;
  }
  return region;
}

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da').replace(/å/g, 'aa');
const letters = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface MunicipalityFinder {
  /** The municipality whose official name, name or site stands in the text; the longest name first. Null if none. */
  find(text: string): Municipality | null;
  byCode(code: string): Municipality | null;
  /** The municipality whose site a host name belongs to, sub-domains included. */
  byHost(host: string): Municipality | null;
}

export function municipalityFinder(list: readonly Municipality[]): MunicipalityFinder {
  const codes = new Map(list.map((one) => [one.code, one]));
  const hosts = new Map(
    list.flatMap((one): [string, Municipality][] => {
      const host = /^https:\/\/(?:www\.)?([^/]+)/.exec(one.site ?? '')?.[1];
      return host ? [[host, one]] : [];
    }),
  );
  const named = list
    .flatMap((one) => [
      {
        one,
        pattern: new RegExp(`(?<!\\p{L})${letters(fold(one.official))}(?!\\p{L})`, 'u'),
        length: one.official.length + 50,
      },
      // `Jobcenter X`, `X Kommune`, `Kommunen X`: the bare name of a town alone would be a guess.
      {
        one,
        pattern: new RegExp(
          `(?<!\\p{L})(?:${letters(fold(one.name))}s?[ -](?:regions)?kommunes?|(?:kommunen|jobcenter|jobcentret|ydelsescenter|arbejdsmarkedscenter|borgerservice) (?:i )?${letters(fold(one.name))})(?!\\p{L})`,
          'u',
        ),
        length: one.name.length,
      },
    ])
    .sort((a, b) => b.length - a.length);
  const byHost = (host: string): Municipality | null => {
    for (let rest = host.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const found = hosts.get(rest);
      if (found) return found;
    }
    return null;
  };
  return {
    find: (text) => {
      const folded = fold(text);
      return named.find(({ pattern }) => pattern.test(folded))?.one ?? null;
    },
    byCode: (code) => codes.get(code) ?? null,
    byHost,
  };
}
