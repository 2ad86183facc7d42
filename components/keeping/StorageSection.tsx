/** Where the data are, how much room they take, and whether the browser has promised to keep them. */
import { useEffect, useState } from 'react';
import { askToKeep, type Keeping, keepingNow } from '../../lib/store/safety.ts';
import { Notice } from '../Notice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { useKeepingTexts } from './use-keeping-texts.ts';

/** `1,4 MB`: what a reader can compare with a disk. */
function size(bytes: number, language: 'da' | 'en'): string {
  const mega = bytes / 1_000_000;
  return `${mega.toLocaleString(language, { maximumFractionDigits: mega < 10 ? 1 : 0, minimumFractionDigits: 0 })} MB`;
}

export function StorageSection() {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const Title = useHeading();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let current = true;
    keepingNow(navigator.storage).then((now) => {
      if (current) setKeeping(now);
    });
    return () => {
      current = false;
    };
  }, []);
  const ask = async () => {
    const now = await askToKeep(navigator.storage);
    setKeeping(now);
    setRefused(!now.persisted);
  };
  return (
    <section className="keep-part">
      <Title className="keep-title">{texts.storage.title}</Title>
      <p>
        {texts.storage.lead} {keeping?.usage != null && texts.storage.used(size(keeping.usage, language))}
      </p>
      {keeping && <p>{keeping.persisted ? texts.storage.persisted : texts.storage.notPersisted}</p>}
      {keeping && !keeping.persisted && (
        <div className="keep-actions">
          <button type="button" className="button" onClick={() => void ask()}>
            {texts.storage.ask}
          </button>
        </div>
      )}
      <div role="status">{refused && <Notice tone="warn" title={texts.storage.refused} />}</div>
    </section>
  );
}
