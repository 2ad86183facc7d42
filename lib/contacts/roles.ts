/**
 * Role words as they stand in signatures, and the role card each leads to (knowledge section 2). Local titles are
 * kept as they were written beside it: municipalities name their roles freely since 2026.
 */
export interface Role {
  /** Id of the role card; the letters of entry ids (`æøå` as `ae oe aa`). */
  id: string;
  name: string;
  sector: 'employment' | 'health' | 'social';
  /** Lower-case beginnings of words that name it, longest first; a plain word is matched as a whole or as a last part. */
  words: readonly string[];
}

const role = (id: string, name: string, sector: Role['sector'], ...words: string[]): Role => ({
  id,
  name,
  sector,
  words: words.length > 0 ? words : [name.toLocaleLowerCase('da')],
});

/** More exact roles first: `sygedagpengesagsbehandler` must not be found as `sagsbehandler`. */
export const ROLES: readonly Role[] = [
  role(
    'sygedagpengesagsbehandler',
    'Sygedagpengesagsbehandler',
    'employment',
    'sygedagpengesagsbehandler',
    'sygedagpengerådgiver',
    'sygedagpengekonsulent',
    'sagsbehandler, sygedagpenge',
    'sagsbehandler sygedagpenge',
  ),
  role('koordinerende-sagsbehandler', 'Koordinerende sagsbehandler', 'employment', 'koordinerende sagsbehandler'),
  role('personlig-jobformidler', 'Personlig jobformidler', 'employment', 'personlig jobformidler', 'jobformidler'),
  role('virksomhedskonsulent', 'Virksomhedskonsulent', 'employment', 'virksomhedskonsulent'),
  role('fastholdelseskonsulent', 'Fastholdelseskonsulent', 'employment', 'fastholdelseskonsulent'),
  role(
    'ydelseskontor',
    'Ydelsesmedarbejder',
    'employment',
    'ydelsesmedarbejder',
    'ydelseskonsulent',
    'ydelsesrådgiver',
    'ydelsessagsbehandler',
  ),
  role('laegekonsulent', 'Lægekonsulent', 'employment', 'lægekonsulent'),
  role('sundhedskoordinator', 'Sundhedskoordinator', 'health', 'sundhedskoordinator'),
  role('mestringsvejleder', 'Mestringsvejleder eller mentor', 'employment', 'mestringsvejleder', 'mentor'),
  role('ips-konsulent', 'IPS-konsulent', 'employment', 'ips-konsulent', 'ips konsulent', 'ips-jobkonsulent'),
  role('forloebskoordinator', 'Forløbskoordinator', 'social', 'forløbskoordinator'),
  role('sundhedskonsulent', 'Sundhedskonsulent', 'social', 'sundhedskonsulent'),
  role(
    'integrationskonsulent',
    'Integrations- eller flygtningekoordinator',
    'employment',
    'integrationskoordinator',
    'flygtningekoordinator',
    'integrationsrådgiver',
    'integrationskonsulent',
  ),
  role(
    'kommunal-ungeindsats',
    'Ungeindsats (KUI)',
    'employment',
    'ungevejleder',
    'ungekonsulent',
    'ungerådgiver',
    'uddannelsesvejleder',
    'kui-vejleder',
  ),
  role('hjerneskadekoordinator', 'Hjerneskadekoordinator', 'social', 'hjerneskadekoordinator'),
  role(
    'handicapraadgiver',
    'Handicaprådgiver',
    'social',
    'handicaprådgiver',
    'handicapkonsulent',
    'nøgleperson for handicap',
  ),
  role(
    'rusmiddelcenter',
    'Rusmiddelbehandling',
    'social',
    'rusmiddelkonsulent',
    'misbrugskonsulent',
    'misbrugsbehandler',
    'rusmiddelbehandler',
    'alkoholbehandler',
  ),
  role('borgerraadgiver', 'Borgerrådgiver', 'social', 'borgerrådgiver'),
  role(
    'familieafdeling',
    'Familieafdeling',
    'social',
    'familierådgiver',
    'familiekonsulent',
    'børnerådgiver',
    'børne- og ungerådgiver',
  ),
  role(
    'sygehussocialraadgiver',
    'Sygehussocialrådgiver',
    'health',
    'sygehussocialrådgiver',
    'hospitalssocialrådgiver',
    'sygehusets socialrådgiver',
  ),
  role('socialraadgiver', 'Socialrådgiver', 'social', 'socialrådgiver'),
  role('patientvejleder', 'Patientvejleder', 'health', 'patientvejleder'),
  role('praksiskonsulent', 'Praksiskonsulent', 'health', 'praksiskonsulent', 'praksiskoordinator'),
  role(
    'praktiserende-speciallaege',
    'Praktiserende speciallæge',
    'health',
    'praktiserende speciallæge',
    'speciallægepraksis',
  ),
  role(
    'praktiserende-laege',
    'Praktiserende læge',
    'health',
    'praktiserende læge',
    'praktiserende læger',
    'alm. praktiserende læge',
    'speciallæge i almen medicin',
    'familielæge',
    'uddannelseslæge i almen medicin',
  ),
  role(
    'praksispersonale',
    'Praksispersonale',
    'health',
    'lægesekretær',
    'praksissygeplejerske',
    'konsultationssygeplejerske',
    'praksisamanuensis',
    'klinikassistent',
    'praksispersonale',
    'kliniksekretær',
  ),
  role('psykolog', 'Psykolog', 'health', 'psykolog'),
  role('fysioterapeut', 'Fysioterapeut', 'health', 'fysioterapeut'),
  role('jordemoder-sundhedsplejerske', 'Sundhedsplejerske', 'social', 'sundhedsplejerske'),
  role('jordemoder', 'Jordemoder', 'health', 'jordemoder'),
  role(
    'hospitalslaege',
    'Læge på hospital',
    'health',
    'overlæge',
    'afdelingslæge',
    'reservelæge',
    'klinisk assistent',
    '1. reservelæge',
    'speciallæge',
  ),
  role(
    'sagsbehandler',
    'Sagsbehandler (beskæftigelse)',
    'employment',
    'sagsbehandler',
    'jobrådgiver',
    'jobkonsulent',
    'beskæftigelsesrådgiver',
    'beskæftigelseskonsulent',
    'beskæftigelsesmedarbejder',
    'jobcentermedarbejder',
    'arbejdsmarkedskonsulent',
    'rådgiver, jobcenter',
  ),
  role(
    'teamleder',
    'Leder af enhed',
    'employment',
    'teamleder',
    'afdelingsleder',
    'jobcenterchef',
    'teamkoordinator',
    'faglig koordinator',
    'arbejdsmarkedschef',
    'socialchef',
  ),
];

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Endings a title takes in running text: -en, -ens, -e, -s; and words joined in front (`ledende`, `job-`). */
const patternOf = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})${literally(word)}(?:e?ns?|s|e|rn?e?|ne)?(?!\\p{L})`, 'iu');
const PATTERNS = ROLES.flatMap((one) => one.words.map((word) => ({ role: one, word, pattern: patternOf(word) })));

export interface FoundRole {
  role: Role;
  start: number;
  end: number;
}

/** The role a line names, the most exact one; null if none. Offsets in the line. */
export function findRole(line: string): FoundRole | null {
  for (const { role: found, pattern } of PATTERNS) {
    const match = pattern.exec(line);
    if (match) return { role: found, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

export const roleById = (id: string): Role | null => ROLES.find((one) => one.id === id) ?? null;
