/** One contact in full: call, write, copy; what it handles, with words that open; the reader's notes on it. */
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { SURE } from '../../lib/contacts/duplicates.ts';
import { checkPhone, phoneLink, showPhone } from '../../lib/contacts/phone.ts';
import { type Contact, isConfirmed } from '../../lib/contacts/schema.ts';
import { showDate } from '../../lib/text/dates.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useRecords } from '../data/records.tsx';
import { usePlaces, useWords } from '../data/words.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { Icon } from '../icons.tsx';
import { NoteItem } from '../notes/NoteItem.tsx';
import { NoteText } from '../notes/NoteText.tsx';
import { useReading } from '../reading.tsx';
import { ChipList } from '../record-fields/Chips.tsx';
import { Head } from '../record-fields/Head.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { aboutLine, asText } from './describe.ts';
import { duplicatesOf } from './use-contact-form.ts';

interface ContactViewProps {
  contact: Contact;
  onBack: () => void;
  onEdit: () => void;
  onConfirm: () => void;
  onPin: () => void;
  onRemove: () => void;
  onVersions: () => void;
  onMerge: (id: string) => void;
  onRead: (ids: readonly string[]) => void;
  onNote: (id: string) => void;
  onAddNote: () => void;
}

export function ContactView(props: ContactViewProps) {
  const { contact } = props;
  const texts = useRecordTexts();
  const { today, language } = useReading();
  const words = useWords();
  const places = usePlaces();
  const { contacts, notes } = useRecords();
  const place = places?.finder.byCode(contact.municipality) ?? null;
  const confirmed = isConfirmed(contact, today);
  const mine = useMemo(
    () =>
      [...notes.values()]
        .map(({ record }) => record)
        .filter(({ about }) => about.some(({ kind, id }) => kind === 'contact' && id === contact.id))
        .sort((a, b) => Number(b.pinned) - Number(a.pinned) || (a.updatedAt < b.updatedAt ? 1 : -1)),
    [notes, contact.id],
  );
  const alike = useMemo(
    () =>
      duplicatesOf(contacts)
        .like(contact)
        .filter(({ id, score }) => score >= SURE && contacts.has(id))[0],
    [contacts, contact],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (typing || event.key.toLowerCase() !== 'b' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    props.onConfirm();
  };
  const { address } = contact;
  const street = [address.street, address.extra].filter(Boolean).join(', ');
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what the confirm button does; not a control
    <div
      className="record-view"
      onKeyDown={onKeyDown}
      data-side={contact.sector === 'health' ? 'health' : 'employment'}
    >
      <Head title={contact.name} back={texts.back.contacts} onBack={props.onBack}>
        {contact.pinned && <span className="chip chip-gone">{texts.list.pinnedChip}</span>}
      </Head>
      <p className="record-about">{[aboutLine(contact), place?.official ?? ''].filter(Boolean).join(' · ')}</p>
      <div className="confirm-line">
        <span className={`chip ${confirmed ? 'chip-ok' : 'chip-warn'}`}>
          {confirmed
            ? texts.contact.confirmed(
                contact.confirmedOn === today ? texts.today : showDate(contact.confirmedOn ?? '', language),
              )
            : texts.contact.unconfirmed}
        </span>
        {contact.confirmedOn !== today && (
          <button
            type="button"
            className={`button ${confirmed ? 'button-quiet' : ''}`}
            aria-keyshortcuts="b"
            title={texts.contact.confirmHelp}
            onClick={props.onConfirm}
          >
            <Icon name="check" />
            {texts.contact.confirm}
          </button>
        )}
      </div>

      <dl className="record-facts">
        <Phones contact={contact} />
        <Emails contact={contact} />
        <Safe contact={contact} />
        {(street || town) && (
          <Fact name={texts.contact.address} copy={[street, town, address.country].filter(Boolean).join('\n')}>
            {street && <div>{street}</div>}
            {town && <div>{town}</div>}
            {address.country && <div>{address.country}</div>}
          </Fact>
        )}
        {contact.url && (
          <Fact name={texts.contact.url}>
            <ExternalLink href={contact.url}>
              {contact.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
            </ExternalLink>
          </Fact>
        )}
        {place?.site && (
          <Fact name={texts.contact.municipality}>
            <ExternalLink href={place.site}>{place.official}</ExternalLink>
          </Fact>
        )}
        {(['ydernummer', 'cvr', 'sor'] as const).map(
          (field) =>
            contact[field] !== '' && (
              <Fact key={field} name={texts.contact[field]} copy={contact[field]}>
                <span translate="no">{contact[field]}</span>
              </Fact>
            ),
        )}
        {contact.terms.length > 0 && (
          <Fact name={texts.contact.handles}>
            <ChipList
              items={contact.terms.map((id) => ({ id, name: words?.name(id) ?? id }))}
              onOpen={(id) => props.onRead([id])}
            />
          </Fact>
        )}
        {contact.groups.length > 0 && (
          <Fact name={texts.contact.groups}>
            <ChipList items={contact.groups.map((id) => ({ id, name: id }))} />
          </Fact>
        )}
        {contact.tags.length > 0 && (
          <Fact name={texts.contact.tags}>
            <ChipList items={contact.tags.map((id) => ({ id, name: id }))} />
          </Fact>
        )}
      </dl>
      {contact.note && (
        <section className="box">
          <p className="section-title">{texts.contact.note}</p>
          <NoteText text={contact.note} />
        </section>
      )}
      <section className="record-notes">
        <p className="section-title">{texts.contact.notes}</p>
        {mine.map((note) => (
          <NoteItem key={note.id} note={note} onOpen={() => props.onNote(note.id)} />
        ))}
        <button type="button" className="button button-quiet" onClick={props.onAddNote}>
          <Icon name="plus" />
          {texts.contact.addNote}
        </button>
      </section>
      {alike && (
        <p className="alike">
          {texts.contact.alike(contacts.get(alike.id)?.record.name ?? '')} (
          {alike.reasons.map((reason) => texts.alike[reason]).join(', ')}).{' '}
          <button type="button" className="button button-copy" onClick={() => props.onMerge(alike.id)}>
            {texts.contact.compare}
          </button>
        </p>
      )}
      <div className="actions record-actions">
        <button type="button" className="button" onClick={props.onEdit}>
          {texts.edit}
        </button>
        <button type="button" className="button" aria-pressed={contact.pinned} onClick={props.onPin}>
          {contact.pinned ? texts.list.unpin : texts.list.pin}
        </button>
        <CopyButton text={asText(contact, place?.official ?? '')} />
        <button type="button" className="button" onClick={() => void saveCard(contact)}>
          {texts.contact.vcard}
        </button>
        <button type="button" className="button" onClick={props.onVersions}>
          {texts.contact.versions}
        </button>
        <button type="button" className="button button-danger" onClick={props.onRemove}>
          {texts.delete}
        </button>
      </div>
      <p className="help">
        {texts.contact.source}: {texts.kinds.source[contact.source.kind]}
        {contact.source.title && ` (${contact.source.title})`} ·{' '}
        {texts.contact.changed(showDate(contact.updatedAt.slice(0, 10), language))}. {texts.onlyHere}
      </p>
    </div>
  );
}

function Fact({ name, copy, children }: { name: string; copy?: string; children: ReactNode }) {
  return (
    <div className="record-fact">
      <dt>{name}</dt>
      <dd>
        <div className="record-value">{children}</div>
        {copy && <CopyButton text={copy} />}
      </dd>
    </div>
  );
}

function Phones({ contact }: { contact: Contact }) {
  const texts = useRecordTexts();
  return contact.phones.map((phone) => (
    <Fact key={`${phone.number} ${phone.kind}`} name={texts.kinds.phone[phone.kind]} copy={showPhone(phone.number)}>
      {checkPhone(phone.number).ok && phone.kind !== 'fax' ? (
        <a className="phone-link" href={phoneLink(phone.number)} translate="no">
          <Icon name="phone" />
          <span className="visually-hidden">{texts.contact.call} </span>
          {showPhone(phone.number)}
        </a>
      ) : (
        <span translate="no">{showPhone(phone.number)}</span>
      )}
      {(phone.hours || phone.note) && (
        <div className="record-hours">{[phone.hours, phone.note].filter(Boolean).join(' · ')}</div>
      )}
    </Fact>
  ));
}

function Emails({ contact }: { contact: Contact }) {
  const texts = useRecordTexts();
  return contact.emails.map((email, at) => (
    <Fact key={email.address} name={texts.contact.email} copy={email.address}>
      <a href={`mailto:${encodeURIComponent(email.address).replace('%40', '@')}`} translate="no">
        <span className="visually-hidden">{texts.contact.write} </span>
        {email.address}
      </a>
      {email.note && <div className="record-hours">{email.note}</div>}
      {at === 0 && <div className="help">{texts.contact.writeHelp}</div>}
    </Fact>
  ));
}

function Safe({ contact }: { contact: Contact }) {
  const texts = useRecordTexts();
  return (
    <>
      {contact.channels.map(({ kind, value, note }) => (
        <Fact key={`${kind} ${value}`} name={texts.kinds.channel[kind]} {...(value ? { copy: value } : {})}>
          {value === '' ? <span>{texts.contact.safe}</span> : <ExternalLink href={value}>{value}</ExternalLink>}
          {note && <div className="record-hours">{note}</div>}
        </Fact>
      ))}
      {contact.gln.map(({ number, use }) => (
        <Fact key={`${number} ${use}`} name={texts.contact.gln} copy={number}>
          <span translate="no">{number}</span>
          <div className="record-hours">{texts.kinds.gln[use]}</div>
        </Fact>
      ))}
    </>
  );
}

/** A vCard of this one, as a file. The library is read only now. */
async function saveCard(contact: Contact): Promise<void> {
  const { toVCard } = await import('../../lib/exchange/vcard-out.ts');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toVCard([contact])], { type: 'text/vcard' }));
  link.download = `${contact.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.vcf`;
  link.click();
  URL.revokeObjectURL(link.href);
}
