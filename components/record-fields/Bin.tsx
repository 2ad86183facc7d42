/** What was deleted in the last 30 days: brought back, or gone for good. */
import { useState } from 'react';
import { showDate } from '../../lib/text/dates.ts';
import { useReading } from '../reading.tsx';
import { Head } from './Head.tsx';
import { useRecordTexts } from './use-record-texts.ts';

interface BinProps {
  items: readonly { id: string; name: string; deletedAt: string }[];
  back: string;
  onBack: () => void;
  onRestore: (id: string) => void;
  onErase: (id: string) => void;
}

export function Bin({ items, back, onBack, onRestore, onErase }: BinProps) {
  const texts = useRecordTexts();
  const { language } = useReading();
  const [sure, setSure] = useState<string | null>(null);
  return (
    <div className="record-view">
      <Head title={texts.bin.title} back={back} onBack={onBack} />
      <p className="help">{texts.bin.lead}</p>
      {items.length === 0 && <p className="panel-wait">{texts.bin.empty}</p>}
      <ul className="bin">
        {items.map(({ id, name, deletedAt }) => (
          <li key={id}>
            <span>
              {name} <small>{texts.bin.deleted(showDate(deletedAt.slice(0, 10), language))}</small>
            </span>
            <span className="actions">
              <button type="button" className="button" onClick={() => onRestore(id)}>
                {texts.bin.restore}
                <span className="visually-hidden"> {name}</span>
              </button>
              <button
                type="button"
                className={`button ${sure === id ? 'button-danger' : 'button-quiet'}`}
                onClick={() => (sure === id ? onErase(id) : setSure(id))}
              >
                {sure === id ? texts.bin.eraseSure : texts.bin.erase}
                <span className="visually-hidden"> {name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
