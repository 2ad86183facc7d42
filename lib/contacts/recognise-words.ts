/** What the words of a signature's lines are: a person's name, an organisation, a unit, an address. */
import { findRole } from './roles.ts';

/** Words in the name of an organisation, and in the name of a part of one. */
const ORGANISATION =
  /kommune(?:s|n)?(?!\p{L})|^region |lægehus|lægerne(?!\p{L})|lægepraksis|lægeklinik|læge(?:center|fællesskab)|klinik(?:ken)?(?!\p{L})|hospital|sygehus|sundhedshus|sundhedscenter|psykiatrien|styrelsen|a-kasse|fysioterapi(?:en)?(?!\p{L})|udbetaling danmark|ankestyrelsen|dignity|oasis|rehabiliteringscenter|(?<!\p{L})(?:a\/s|aps|i\/s|p\/s)(?!\p{L})/iu;
const UNIT =
  /jobcent(?:er|ret)|afdeling|(?<!\p{L})afd\.|(?<!\p{L})team(?!leder|koord)|center|centret|forvaltning|(?<!\p{L})enhed|sekretariat|ambulatori|distrikt|ungeindsats|ydelseskontor|ydelsesservice|sygedagpenge(?!\p{L})|borgerservice|myndighed|rådgivning(?:en)?(?!\p{L})|visitation|klinisk funktion|socialmedicin|f-act|opus|fleksjob(?!\p{L})|arbejdsmarked(?!s?chef)|beskæftigelse(?:sindsats)?(?!\p{L})|social og sundhed|familie(?:afdeling|hus)/iu;
const GREETING =
  /^(?:(?:med\s+)?(?:ven+lig|kærlig|bedste?|de bedste|mange)\s+hils(?:en|ner)|m\.?\s?v\.?\s?h\.?|vh\.?|mvh\.?|hilsen|bedste hilsner|venligst|kh\.?|best regards|kind regards|tak og hilsen|hej|kære .*|obs[.!:]?.*|denne (?:e-?)?mail .*|p.*fortrolig.*|tænk på miljøet.*)[\s,!.]*$/iu;
/** Words that begin with a capital and still are no names. */
const NO_NAME =
  /^(?:kontakt(?:person|oplysninger|info)?|telefon(?:tid)?|adresse|postadresse|direkte|mobil|personlig|digital|sikker|mandag|tirsdag|onsdag|torsdag|fredag|dagligt|hverdage|navn|vi|du|der|det|den|har|ring|send|skriv|henvendelse|sag|sagsnr|vedr|vedrørende|att|danmark|denmark|rådhuset|rådhus|åbningstider?|åbent|indgang|parkering|side|postboks|hovedindgang|ny|til|fra|for|se|læs|klik|tlf|e-mail|web)$/iu;
const PARTICLE = /^(?:af|de|van|von|der|den|el|al|da|di|bin|ibn|la|le)$/u;
const HONORIFIC =
  /^(?:dr\.?|læge|overlæge|cand\.\s?\S+|speciallæge|socialrådgiver|psykolog|fru|hr\.?|prof\.?)\s+(?=\p{Lu})/iu;
const WORD = /^(?:\p{Lu}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]+)*|\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}{2,3})$/u;

export const isGreeting = (line: string): boolean => GREETING.test(line);
export const isOrganisation = (line: string): boolean => ORGANISATION.test(line);
export const isUnit = (line: string): boolean => UNIT.test(line);

/** The text as a person's name, or null: two to five words with capitals, or initials; nothing else about it. */
export function personName(text: string, alone = true): string | null {
  const name = text
    .replace(HONORIFIC, '')
    .replace(/\s*\((?:[^)]*)\)\s*$/, '')
    .replace(/^[\s,:;–-]+|[\s,:;.–-]+$/g, (ends) => (/^\.$/.test(ends) && /\p{Lu}\.$/u.test(text) ? '.' : ''))
    .trim();
  if (/[\d@/]/.test(name) || name.length > 70) return null;
  if (ORGANISATION.test(name) || UNIT.test(name) || findRole(name)) return null;
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 6) return null;
  const first = words[0] ?? '';
  // One word is a name only as initials, or when it stands where a name must stand.
  if (words.length === 1 && alone && !/^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})$/u.test(first)) return null;
  if (!words.every((word, at) => WORD.test(word) || (at > 0 && PARTICLE.test(word)))) return null;
  if (words.some((word) => NO_NAME.test(word))) return null;
  return words.length > 1 && words.every((word) => word === word.toLocaleUpperCase('da') && word.length > 3)
    ? words.map((word) => word.slice(0, 1) + word.slice(1).toLocaleLowerCase('da')).join(' ')
    : words.join(' ');
}

export interface FoundAddress {
  street: string;
  extra: string;
  postalCode: string;
  city: string;
  /** The line without it. */
  rest: string;
}

const STREET =
  /(?<![\p{L}\d])(?:(?:\d{1,2}\.\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{L}[\p{L}.'’-]*)){0,4})\s\d{1,4}\s?(?:[A-Za-zÆØÅæøå](?![\p{L}]))?(?:\s?[-–]\s?\d{1,4}\s?[A-Z]?)?(?![\d.:])/u;
const FLOOR =
  /^\s*,?\s*((?:\d{1,2}\.?|st\.?|stuen|kl\.?|kælder)\s*(?:sal|etage)?\.?(?:\s*,?\s*(?:tv|th|mf|til venstre|til højre|dør \d+)\.?)?|opgang \S+|indgang \S+|bygning \S+|plan \d+)(?=\s*(?:,|$))/iu;
const POSTCODE =
  /(?<![\d\p{L}-])(?:DK[-\s]?)?(\d{4})\s+(\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{L}[\p{L}.'’-]*))*(?:\s[CNSVØKM]{1,2})?)(?=\s*(?:$|[,;|(]|DK|Danmark))/u;
const STREET_END =
  /(?:vej|gade|allé|alle|stræde|plads|torv|boulevard|vænge|have|park|bakke|parken|pladsen|gården|torvet|strand|vang|kaj|kajen|esplanade|brygge|ager|marken?|skov|toft|alléen|stien?|passage|engen?|dal|høj|bro|center|centret)\s+\d/iu;

/** A Danish street address and post code in a line; null when it holds neither. */
export function findAddress(line: string): FoundAddress | null {
  const found: FoundAddress = { street: '', extra: '', postalCode: '', city: '', rest: line };
  const post = POSTCODE.exec(line);
  if (post && Number(post[1]) >= 800) {
    found.postalCode = post[1] ?? '';
    found.city = (post[2] ?? '').replace(/\s+(?:Denmark|Danmark)$/i, '').trim();
    found.rest = line.slice(0, post.index) + line.slice(post.index + post[0].length);
  }
  const street = STREET.exec(found.rest);
  // Without a post code on the line the word has to look like a street: `Team 4` and `Stue 12` do not.
  if (street && (found.postalCode !== '' || STREET_END.test(street[0]))) {
    found.street = street[0].trim();
    const after = found.rest.slice(street.index + street[0].length);
    const floor = FLOOR.exec(after);
    found.extra = (floor?.[1] ?? '').trim();
    found.rest = found.rest.slice(0, street.index) + (floor ? after.slice(floor[0].length) : after);
  }
  if (found.street === '' && found.postalCode === '') return null;
  found.rest = found.rest
    .replace(/^[\s,;:|·•–-]+|[\s,;:|·•–-]+$/g, '')
    .replace(/^(?:adresse|postadresse|besøgsadresse)\s*:?$/i, '');
  return found;
}
