/** One contact in a card: who, when, the number to press, and the other ways to reach them. */
import { useState } from 'react';
import type { CardContact } from '../../lib/record-messages.ts';
import { CopyButton } from '../CopyButton.tsx';
import { initials } from '../contacts/initials.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { Icon } from '../icons.tsx';
import { useReading } from '../reading.tsx';
import { useRecordTexts } from '../record-fields/use-record-texts.ts';
import type { RecordSource } from './source.ts';

interface ContactInCardProps {
  contact: CardContact;
  source: RecordSource;
}

const BEST = ['direct', 'professional', 'hours', 'mobile', 'main', 'secretary', 'other', 'acute'];

export function ContactInCard({ contact, source }: ContactInCardProps) {
  const texts = useRecordTexts();
  const { today } = useReading();
  const [confirmed, setConfirmed] = useState(false);
  const [failed, setFailed] = useState(false);
  const phones = contact.phones.toSorted((a, b) => BEST.indexOf(a.kind) - BEST.indexOf(b.kind));
  const [first, ...others] = phones;
  const kindOf = (kind: string): string => texts.kinds.phone[kind as keyof typeof texts.kinds.phone] ?? '';
  const more = others.length + contact.emails.length + contact.channels.length + contact.gln.length;
  const confirm = async () => {
    const { ok } = await source.ask({ type: 'background:contact-confirm', id: contact.id, day: today });
    setConfirmed(ok);
    setFailed(!ok);
  };
  return (
    <article className="own-contact" aria-label={contact.name}>
      <span className="face" aria-hidden="true">
        {initials(contact.name)}
      </span>
      <div className="own-who">
        <button type="button" className="own-name" onClick={() => source.show(`#/kontakter/${contact.id}`)}>
          {contact.name}
        </button>
        <p className="own-about">
          {[contact.about, contact.because === 'term' ? '' : texts.card.because[contact.because]]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {first && (
          <p className="own-phone">
            {first.href ? (
              <a href={first.href} translate="no">
                <Icon name="phone" />
                {first.shown}
              </a>
            ) : (
              <span translate="no">{first.shown}</span>
            )}
            <small>{[kindOf(first.kind), first.hours, first.note].filter(Boolean).join(' · ')}</small>
          </p>
        )}
        {!first && contact.emails[0] && <Mail address={contact.emails[0].address} />}
        {!contact.confirmed && !confirmed && (
          <p className="own-unconfirmed">
            <span className="chip chip-warn">{texts.contact.unconfirmed}</span>
            <button type="button" className="button button-copy" onClick={() => void confirm()}>
              <Icon name="check" />
              {texts.contact.confirm}
              <span className="visually-hidden"> {contact.name}</span>
            </button>
          </p>
        )}
        <p className="own-said" role="status">
          {confirmed && texts.contact.confirmedNow}
          {failed && texts.card.failed}
        </p>
        {more > (first ? 0 : 1) && (
          <details className="own-ways">
            <summary>{texts.contact.write}</summary>
            <ul>
              {others.map((phone) => (
                <li key={phone.shown}>
                  {phone.href ? (
                    <a href={phone.href} translate="no">
                      {phone.shown}
                    </a>
                  ) : (
                    <span translate="no">{phone.shown}</span>
                  )}{' '}
                  <small>{[kindOf(phone.kind), phone.hours].filter(Boolean).join(' · ')}</small>
                  <CopyButton text={phone.shown} />
                </li>
              ))}
              {contact.channels.map(({ kind, value, note }) => (
                <li key={`${kind} ${value}`}>
                  <b>{texts.kinds.channel[kind as keyof typeof texts.kinds.channel] ?? kind}</b>
                  {value && (
                    <>
                      <ExternalLink href={value}>{value}</ExternalLink>
                      <CopyButton text={value} />
                    </>
                  )}
                  {note && <small>{note}</small>}
                </li>
              ))}
              {contact.gln.map((number) => (
                <li key={number}>
                  <small>{texts.contact.gln}</small> <span translate="no">{number}</span>
                  <CopyButton text={number} />
                </li>
              ))}
              {contact.emails.map(({ address }) => (
                <li key={address}>
                  <Mail address={address} />
                  <CopyButton text={address} />
                </li>
              ))}
            </ul>
            {contact.emails.length > 0 && <p className="help">{texts.contact.writeHelp}</p>}
          </details>
        )}
      </div>
      {first && <CopyButton text={first.shown} />}
    </article>
  );
}

function Mail({ address }: { address: string }) {
  return (
    <a className="own-mail" href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`} translate="no">
      <Icon name="mail" />
      {address}
    </a>
  );
}
