/** Contacts out to other programs: vCard 4.0 or 3.0, or a table; all of them or those that were chosen. */
import { useState } from 'react';
import type { Contact } from '../../lib/contacts/schema.ts';
import { toCsv } from '../../lib/exchange/csv-out.ts';
import { toVCard } from '../../lib/exchange/vcard-out.ts';
import { offerFile } from '../data/download.ts';
import { useHeading, useReading } from '../reading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

const FORMATS = ['vcard3', 'vcard4', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export function writeContacts(
  contacts: readonly Contact[],
  format: Format,
  today: string,
): { name: string; text: string } {
  const name = `fagbro-kontakter-${today}`;
  if (format === 'csv') return { name: `${name}.csv`, text: toCsv(contacts) };
  return { name: `${name}.vcf`, text: toVCard(contacts, format === 'vcard4' ? '4.0' : '3.0') };
}

interface ExportSectionProps {
  contacts: readonly Contact[];
  /** They are a choice among more. */
  chosen?: boolean;
}

export function ExportSection({ contacts, chosen = false }: ExportSectionProps) {
  const { today } = useReading();
  const texts = useKeepingTexts();
  const Title = useHeading();
  const [done, setDone] = useState('');
  const help: Record<Format, string> = {
    vcard3: texts.export.vcard3Help,
    vcard4: texts.export.vcard4Help,
    csv: texts.export.csvHelp,
  };
  const save = (format: Format) => {
    const file = writeContacts(contacts, format, today);
    offerFile(file.name, file.text);
    setDone(file.name);
  };
  return (
    <section className="keep-part">
      <Title className="keep-title">{texts.export.title}</Title>
      <p>{texts.export.lead}</p>
      {contacts.length === 0 ? (
        <p className="help">{texts.export.none}</p>
      ) : (
        <>
          <p className="keep-fact">
            {chosen ? texts.export.chosen(contacts.length) : texts.export.all(contacts.length)}
          </p>
          <ul className="keep-formats">
            {FORMATS.map((format) => (
              <li key={format}>
                <button type="button" className="button" onClick={() => save(format)}>
                  {texts.export.save(texts.export[format])}
                </button>
                <span className="help">{help[format]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className="keep-said">
        {done !== '' && texts.export.done(done)}
      </p>
    </section>
  );
}
