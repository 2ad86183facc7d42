/** The card in its frame: size, focus, keys and pointer reported over the port; what is shown is CardView's. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type CardHandle, CardView } from '../../components/CardView.tsx';
import { browserLanguage } from '../../components/data/extension.ts';
import { knowledgeFiles } from '../../components/data/knowledge.ts';
import { guidePages } from '../../components/data/open-map.ts';
import { onSettings } from '../../components/data/settings.ts';
import { useLetterDate } from '../../components/data/use-letter-date.ts';
import { dependsOnDay } from '../../components/ReadBy.tsx';
import { ReadingProvider } from '../../components/reading.tsx';
import { backgroundSource, RecordSourceProvider } from '../../components/records-in-card/source.ts';
import type { Settings } from '../../lib/site/settings.ts';
import { dayOf } from '../../lib/text/dates.ts';
import { languageOf } from '../../lib/text/index.ts';
import { Missing } from './Missing.tsx';
import { useCard } from './use-card.ts';
import { useFrame } from './use-frame.ts';

const TITLE = 'card-title';
/** No card is ever this narrow. */
const NARROWEST = 100;

export function App({ port, settings: first }: { port: MessagePort; settings: Settings }) {
  const [settings, setSettings] = useState(first);
  // Kept while the page is open: the words of one letter are read by one day, and each card says which.
  const [day, setDay] = useState<string | null>(null);
  const knowledge = useMemo(() => ({ ...knowledgeFiles(), ...guidePages }), []);
  const view = useRef<CardHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);

  const focusTitle = () => {
    window.focus();
    if (view.current) view.current.focus();
    else frame.current?.focus();
  };
  const { shown, post } = useCard(port, knowledge, focusTitle);
  useFrame(post);
  useEffect(() => onSettings(setSettings), []);

  const language = languageOf(settings.language, browserLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const token = shown?.token;
  // Only words with periods are read by a day; for the others nobody looks at the page.
  const timed = shown?.entries.some(dependsOnDay) ?? false;
  const letterDate = useLetterDate(timed ? (token ?? null) : null);
  // Every word shown is answered with its height, also when it happens to be that of the word before.
  useLayoutEffect(() => {
    const box = inner.current;
    if (token === undefined || !box) return;
    let told = 0;
    const report = () => {
      // A frame that was not displayed may get its width a moment later; lines broken at no width measure nothing.
      if (innerWidth < NARROWEST) return;
      const height = Math.ceil(box.getBoundingClientRect().height);
      if (height === 0 || height === told) return;
      told = height;
      post({ type: 'card:size', token, height });
    };
    if (frame.current) frame.current.scrollTop = 0;
    report();
    const observer = new ResizeObserver(report);
    observer.observe(box);
    return () => observer.disconnect();
  }, [token, post]);

  const focusWanted = shown?.request.focus ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per word shown, not when the function is made anew
  useLayoutEffect(() => {
    if (token !== undefined && focusWanted) focusTitle();
  }, [token, focusWanted]);

  if (!shown) return null;
  const close = () => post({ type: 'card:close', refocus: true });
  return (
    <ReadingProvider
      language={language}
      side={settings.side}
      today={dayOf(new Date())}
      knowledge={knowledge}
      letterDate={letterDate}
      chosen={day}
      onChosen={setDay}
    >
      <div className="card" role="dialog" aria-labelledby={TITLE} tabIndex={-1} ref={frame}>
        <div ref={inner}>
          {shown.entries.length === 0 ? (
            <Missing surface={shown.request.surface} titleId={TITLE} onClose={close} />
          ) : (
            <RecordSourceProvider value={backgroundSource}>
              <CardView
                key={shown.token}
                entries={shown.entries}
                surface={shown.request.surface}
                built={shown.request.built}
                onClose={close}
                keys
                titleId={TITLE}
                handle={view}
              />
            </RecordSourceProvider>
          )}
        </div>
      </div>
    </ReadingProvider>
  );
}
