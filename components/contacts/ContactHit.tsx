/** A contact among the results of a search over everything. */
import { showPhone } from '../../lib/contacts/phone.ts';
import type { Contact } from '../../lib/contacts/schema.ts';
import { aboutLine, bestPhone } from './describe.ts';

export function ContactHit({ contact, onOpen }: { contact: Contact; onOpen: () => void }) {
  const phone = bestPhone(contact);
  return (
    <li className="row" data-side={contact.sector === 'health' ? 'health' : 'employment'}>
      <span className="row-term">
        <button type="button" className="row-button" data-record={contact.id} onClick={onOpen}>
          {contact.name}
        </button>
      </span>
      <p className="row-count" translate="no">
        {phone ? showPhone(phone.number) : ''}
      </p>
      <p className="row-text">{aboutLine(contact)}</p>
    </li>
  );
}
