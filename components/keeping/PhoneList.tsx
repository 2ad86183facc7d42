/** The phone list for paper: who, where, number and hours, in groups. On screen it is a preview of the print. */
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { showPhone } from '../../lib/contacts/phone.ts';
import { roleById } from '../../lib/contacts/roles.ts';
import { type Contact, isConfirmed } from '../../lib/contacts/schema.ts';
import { showDate } from '../../lib/text/dates.ts';
import { usePlaces } from '../data/words.ts';
import { useHeading, useReading } from '../reading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

const GROUPS = ['none', 'municipality', 'role', 'organisation'] as const;
type Group = (typeof GROUPS)[number];
/** Contacts drawn on screen; a window with ten thousand is slow, and nobody reads them there. */
const ON_SCREEN = 300;
const collator = new Intl.Collator('da', { numeric: true });

export function PhoneList({ contacts }: { contacts: readonly Contact[] }) {
  const { language, today } = useReading();
  const texts = useKeepingTexts();
  const Title = useHeading();
  const Below = useHeading(1);
  const places = usePlaces();
  const [group, setGroup] = useState<Group>('none');
  const [pinned, setPinned] = useState(false);
  const [whole, setWhole] = useState(false);
  // Whichever way printing is begun (the browser's own menu too), all of it must be there before the page is laid out.
  useEffect(() => {
    const before = () => flushSync(() => setWhole(true));
    const after = () => setWhole(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const groups = useMemo(() => {
    const nameOf = (contact: Contact): string => {
      if (group === 'municipality') return contact.municipality ? (places?.name(contact.municipality) ?? '') : '';
      if (group === 'role') return roleById(contact.role)?.name ?? contact.title;
      return group === 'organisation' ? contact.organisation : '';
    };
    const found = new Map<string, Contact[]>();
    for (const contact of contacts) {
      if (contact.phones.length === 0 || (pinned && !contact.pinned)) continue;
      const name = nameOf(contact);
      found.set(name, [...(found.get(name) ?? []), contact]);
    }
    for (const list of found.values()) list.sort((a, b) => collator.compare(a.name, b.name));
    // What belongs nowhere stands last.
    return [...found].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : collator.compare(a, b)));
  }, [contacts, group, pinned, places]);
  const total = groups.reduce((sum, [, list]) => sum + list.length, 0);
  let left = whole ? total : ON_SCREEN;
  const shown = groups.flatMap(([name, list]): typeof groups => {
    const part = list.slice(0, left);
    left -= part.length;
    return part.length > 0 ? [[name, part]] : [];
  });
  return (
    <section className="phones">
      <div className="phones-tools">
        <div>
          <Title className="keep-title">{texts.print.title}</Title>
          <p className="help">{texts.print.lead}</p>
        </div>
        <label className="keep-all">
          {texts.print.group}
          <select
            className="keep-input keep-input-short"
            value={group}
            onChange={({ target }) => setGroup(GROUPS.find((one) => one === target.value) ?? 'none')}
          >
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {texts.print.groups[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="keep-check">
          <input type="checkbox" checked={pinned} onChange={({ target }) => setPinned(target.checked)} />
          {texts.print.pinned}
        </label>
        <button
          type="button"
          className="button button-primary"
          disabled={groups.length === 0}
          onClick={() => window.print()}
        >
          {texts.print.print}
        </button>
      </div>
      {groups.length === 0 ? (
        <p>{texts.print.none}</p>
      ) : (
        <div className="phones-sheet">
          <p className="phones-date">{texts.print.date(showDate(today, language))}</p>
          {!whole && total > ON_SCREEN && <p className="help">{texts.print.onPaper(ON_SCREEN)}</p>}
          {shown.map(([name, list]) => (
            <section key={name} className="phones-group">
              {group !== 'none' && (
                <Below className="phones-title" lang="da">
                  {name || texts.print.other}
                </Below>
              )}
              <table className="phones-table">
                <thead>
                  <tr>
                    <th scope="col">{texts.print.person}</th>
                    <th scope="col">{texts.print.place}</th>
                    <th scope="col">{texts.print.phones}</th>
                  </tr>
                </thead>
                <tbody lang="da">
                  {list.map((contact) => (
                    <Line key={contact.id} contact={contact} today={today} />
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}

function Line({ contact, today }: { contact: Contact; today: string }) {
  const texts = useKeepingTexts();
  const role = contact.title || (roleById(contact.role)?.name ?? '');
  const place = [contact.organisation, contact.unit].filter((part) => part !== '' && part !== contact.name).join(', ');
  return (
    <tr>
      <th scope="row">
        {contact.name}
        {role && <span className="phones-role">{role}</span>}
      </th>
      <td>
        {place}
        {!isConfirmed(contact, today) && <span className="phones-old">{texts.print.unconfirmed}</span>}
      </td>
      <td>
        {contact.phones.map((phone) => (
          <span key={phone.number} className="phones-number">
            {showPhone(phone.number)}
            {(phone.hours || phone.note) && (
              <span className="phones-role">{[phone.hours, phone.note].filter(Boolean).join(', ')}</span>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}
