/** Where two records of one contact or note differ, as short texts for people. Pure. */
import { showPhone } from '../../lib/contacts/phone.ts';
import { roleById } from '../../lib/contacts/roles.ts';
import type { Contact, Note } from '../../lib/contacts/schema.ts';
import type { KeepingTexts } from '../../lib/text/keeping.da.ts';

export type DifferenceField = keyof KeepingTexts['import']['field'];

export interface Difference {
  field: DifferenceField;
  here: string;
  inFile: string;
}

/** Longest stretch of a text that is shown. */
const SHOWN = 400;

const CONTACT: { [field in DifferenceField]?: (contact: Contact) => string } = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  role: ({ role }) => roleById(role)?.name ?? role,
  title: ({ title }) => title,
  organisation: ({ organisation }) => organisation,
  unit: ({ unit }) => unit,
  sector: ({ sector }) => sector,
  municipality: ({ municipality }) => municipality,
  phones: ({ phones }) =>
    phones.map(({ number, hours, note }) => [showPhone(number), hours, note].filter(Boolean).join(' · ')).join('\n'),
  emails: ({ emails }) => emails.map(({ address, note }) => [address, note].filter(Boolean).join(' · ')).join('\n'),
  channels: ({ channels }) => channels.map(({ kind, value }) => [kind, value].filter(Boolean).join(' ')).join('\n'),
  gln: ({ gln }) => gln.map(({ number }) => number).join('\n'),
  address: ({ address }) => Object.values(address).filter(Boolean).join(', '),
  url: ({ url }) => url,
  ydernummer: ({ ydernummer }) => ydernummer,
  cvr: ({ cvr }) => cvr,
  sor: ({ sor }) => sor,
  terms: ({ terms }) => terms.join(', '),
  groups: ({ groups }) => groups.join(', '),
  tags: ({ tags }) => tags.join(', '),
  note: ({ note }) => note,
  pinned: ({ pinned }) => (pinned ? '✓' : ''),
  confirmedOn: ({ confirmedOn }) => confirmedOn ?? '',
};
const NOTE: { [field in DifferenceField]?: (note: Note) => string } = {
  text: ({ text }) => text,
  about: ({ about }) => about.map(({ kind, id }) => (kind === 'contact' ? kind : id)).join(', '),
  tags: ({ tags }) => tags.join(', '),
  pinned: ({ pinned }) => (pinned ? '✓' : ''),
};

/** Both texts from where they part, when they begin alike and are long. */
function fromTheParting(here: string, inFile: string): [string, string] {
  let at = 0;
  while (at < here.length && here[at] === inFile[at]) at++;
  const from = at > SHOWN / 2 ? Math.max(0, here.lastIndexOf('\n', at), at - 60) : 0;
  const cut = (text: string): string =>
    `${from > 0 ? '… ' : ''}${text.slice(from, from + SHOWN).trim()}${text.length > from + SHOWN ? ' …' : ''}`;
  return [cut(here), cut(inFile)];
}

/**
 * Fields that differ. `whole`: the file's record is one of Fagbro's own, so what it lacks counts; a card of another
 * program holds less, and only what it has is compared.
 */
export function differences<T extends Contact | Note>(ours: T, theirs: T, whole: boolean): Difference[] {
  const fields = ('text' in ours ? NOTE : CONTACT) as { [field in DifferenceField]?: (record: T) => string };
  return (Object.entries(fields) as [DifferenceField, (record: T) => string][]).flatMap(([field, show]) => {
    const [mine, other] = [show(ours), show(theirs)];
    if (mine === other || (!whole && other === '')) return [];
    const [here, inFile] = fromTheParting(mine, other);
    return [{ field, here, inFile }];
  });
}
