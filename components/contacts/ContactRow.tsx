/** One contact in a list: who it is, the number to call, and whether it was confirmed within the year. */
import { checkPhone, phoneLink, showPhone } from '../../lib/contacts/phone.ts';
import { type Contact, isConfirmed } from '../../lib/contacts/schema.ts';
import { Icon } from '../icons.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import { aboutLine, bestPhone } from './describe.ts';
import { initials } from './initials.ts';

interface ContactRowProps {
  contact: Contact;
  place: string;
  onOpen: () => void;
  onConfirm: () => void;
}

export function ContactRow({ contact, place, onOpen, onConfirm }: ContactRowProps) {
  const texts = useRecordTexts();
  const { today } = useReading();
  const Heading = useHeading();
  const phone = bestPhone(contact);
  const confirmed = isConfirmed(contact, today);
  const about = aboutLine(contact);
  const dialled = phone && checkPhone(phone.number).ok;
  return (
    <li className="row contact-row" data-side={contact.sector === 'health' ? 'health' : 'employment'}>
      <span className="face" aria-hidden="true">
        {initials(contact.name)}
      </span>
      <div className="contact-row-text">
        <Heading className="row-term">
          <button
            type="button"
            className="row-button"
            data-record={contact.id}
            aria-keyshortcuts="b"
            onClick={onOpen}
            onKeyDown={(event) => {
              if (event.key.toLowerCase() !== 'b' || event.ctrlKey || event.altKey || event.metaKey) return;
              event.preventDefault();
              onConfirm();
            }}
          >
            {contact.name}
          </button>
        </Heading>
        <p className="row-text">{[about, place].filter(Boolean).join(' · ')}</p>
        {phone && (
          <p className="contact-row-phone">
            {[texts.kinds.phone[phone.kind], phone.hours].filter(Boolean).join(' · ')}
          </p>
        )}
        {(!confirmed || contact.pinned) && (
          <p className="row-foot">
            {contact.pinned && <span className="chip chip-gone">{texts.list.pinnedChip}</span>}
            {!confirmed && (
              <>
                <span className="chip chip-warn">{texts.contact.unconfirmed}</span>
                <button type="button" className="button button-copy row-over" onClick={onConfirm}>
                  <Icon name="check" />
                  {texts.contact.confirm}
                  <span className="visually-hidden"> {contact.name}</span>
                </button>
              </>
            )}
          </p>
        )}
      </div>
      {phone &&
        (dialled ? (
          <a className="button button-copy row-over call" href={phoneLink(phone.number)}>
            <Icon name="phone" />
            <span translate="no">{showPhone(phone.number)}</span>
            <span className="visually-hidden"> {texts.list.call('', contact.name)}</span>
          </a>
        ) : (
          <span className="row-over call-text">{phone.number}</span>
        ))}
    </li>
  );
}
