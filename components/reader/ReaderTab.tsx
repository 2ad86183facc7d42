/**
 * "Læs tekst": the words of a page or of a pasted text, put together for somebody who has to act on it. It summarises
 * words, never the person, and keeps nothing: a pasted text is gone with the panel.
 */
import { useEffect, useId, useRef, useState } from 'react';
import type { Side } from '../../lib/knowledge/schema.ts';
import { MOST_TEXT } from '../../lib/reading/limits.ts';
import { isOf } from '../../lib/reading/words.ts';
import { showDate } from '../../lib/text/dates.ts';
import { pageText } from '../data/page-text.ts';
import type { PageState } from '../data/page-words.ts';
import { Icon } from '../icons.tsx';
import { Notice } from '../Notice.tsx';
import type { TabProps } from '../panel/tab-props.ts';
import { ReadBy } from '../ReadBy.tsx';
import { HeadingLevel, ReadingProvider, useHeading, useKnowledge, useReading } from '../reading.tsx';
import { type AccessActions, SiteAccess } from '../SiteAccess.tsx';
import { OpenProvider } from './open.tsx';
import { PasteBox } from './PasteBox.tsx';
import { print } from './print.tsx';
import { Result } from './Result.tsx';
import { readMarked, readText } from './read-text.ts';
import { type ReadState, useRead } from './use-read.ts';
import { useReaderTexts } from './use-reader-texts.ts';
import './reader.css';

interface ReaderTabProps extends TabProps {
  page: { state: PageState; actions: AccessActions };
}

type Source = 'page' | 'paste';

/** Kept while the panel is open, so that a look into another tab loses nothing; never written anywhere. */
const held: { source: Source; text: string; masked: number; kind: Side | null; left: ReadonlySet<string> } = {
  source: 'page',
  text: '',
  masked: 0,
  kind: null,
  left: new Set(),
};

export default function ReaderTab({ page, onRead }: ReaderTabProps) {
  const texts = useReaderTexts();
  const Title = useHeading();
  const [source, setSource] = useState<Source>(held.source);
  const choose = (next: Source) => {
    held.source = next;
    setSource(next);
  };
  return (
    <OpenProvider onRead={onRead}>
      <div className="reader">
        <Title className="visually-hidden">{texts.title}</Title>
        <Segments
          legend={texts.source.legend}
          options={[
            ['page', texts.source.page],
            ['paste', texts.source.paste],
          ]}
          chosen={source}
          onChoose={choose}
        />
        {source === 'page' ? <FromPage page={page} /> : <FromPaste />}
      </div>
    </OpenProvider>
  );
}

interface SegmentsProps<T extends string> {
  legend: string;
  options: readonly (readonly [T, string])[];
  chosen: T;
  onChoose: (one: T) => void;
}

function Segments<T extends string>({ legend, options, chosen, onChoose }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} className="segment">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            className="visually-hidden"
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

// ── the active page ─────────────────────────────────────────────────────────────────────────────────────────────────

function FromPage({ page: { state, actions } }: { page: ReaderTabProps['page'] }) {
  const texts = useReaderTexts();
  const { texts: common } = useReading();
  const knowledge = useKnowledge();
  const marked = useRead();
  const whole = useRead();

  const words = state.kind === 'words' ? state : null;
  const key = words ? words.words.map((word) => `${word.key}${word.count}`).join('|') : '';
  const shown = useRef(false);
  // The words of the page come and go with it; what is shown stays until the new reading is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the words change, not with each state
  useEffect(() => {
    if (!words) return;
    const found = words.words.map((word, at) => ({ ...word, built: word.built ?? false, at }));
    marked.start((doing) => readMarked(found, words.lexicon, knowledge, doing), shown.current);
    shown.current = true;
  }, [key, words?.tabId, words?.lexicon, knowledge]);
  // Another page, or the same one loaded again: what was read of the one before is dropped.
  const tabId = 'tabId' in state ? state.tabId : -1;
  const gone = state.kind !== 'words';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what counts
  useEffect(() => {
    if (gone) shown.current = false;
    whole.clear();
  }, [tabId, gone]);

  if (state.kind === 'no-access') return <SiteAccess access={state.access} actions={actions} />;
  if (state.kind === 'not-running') return <Notice title={common.access.reload} />;
  if (state.kind === 'loading') return <p className="panel-wait">{common.panel.loading}</p>;

  const readWhole = () => whole.start(async (doing) => readText(await pageText(state.tabId), knowledge, doing));
  const wholeRead = whole.state.kind === 'read';
  return (
    <>
      <div className="reader-source">
        <p className="help">{wholeRead ? texts.page.wholeDone : `${texts.page.marked} ${texts.page.wholeHelp}`}</p>
        {whole.state.kind !== 'reading' && (
          <button type="button" className="button" onClick={readWhole}>
            {wholeRead ? texts.page.again : texts.page.whole}
          </button>
        )}
      </div>
      {whole.state.kind === 'failed' && <Notice tone="warn" title={texts.page.failed} />}
      {whole.state.kind === 'none' || whole.state.kind === 'failed' || whole.state.kind === 'stopped' ? (
        <Shown state={marked.state} onStop={marked.stop} markedOnly />
      ) : (
        <Shown state={whole.state} onStop={whole.stop} />
      )}
    </>
  );
}

// ── a pasted text ───────────────────────────────────────────────────────────────────────────────────────────────────

function FromPaste() {
  const knowledge = useKnowledge();
  const [text, setText] = useState(held.text);
  const [masked, setMasked] = useState(held.masked);
  const reader = useRead();
  const { start } = reader;

  const put = (next: string, found: number) => {
    held.text = next;
    // Typing on after a paste must not take the notice away.
    held.masked = next === '' ? 0 : held.masked + found;
    setText(next);
    setMasked(held.masked);
    if (reader.state.kind !== 'none') reader.clear();
  };
  const read = () => start((doing) => readText(held.text, knowledge, doing));
  // Back from another tab the text is still there: so is what was read of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the tab is shown
  useEffect(() => {
    if (held.text.trim() !== '') read();
  }, []);
  return (
    <>
      <PasteBox
        text={text}
        masked={masked}
        onText={put}
        onRead={read}
        onClear={() => {
          held.left = new Set();
          put('', 0);
        }}
      />
      <Shown state={reader.state} onStop={reader.stop} />
    </>
  );
}

// ── what was read ───────────────────────────────────────────────────────────────────────────────────────────────────

interface ShownProps {
  state: ReadState;
  onStop: () => void;
  /** Only the marked words of a page are known: usually those of one side. */
  markedOnly?: boolean;
}

function Shown({ state, onStop, markedOnly = false }: ShownProps) {
  const texts = useReaderTexts();
  const reading = useReading();
  const knowledge = useKnowledge();
  const { language, side, today } = reading;
  const [kind, setKind] = useState<Side | null>(held.kind);
  const [left, setLeft] = useState(held.left);
  const [said, setSaid] = useState('');
  const progressId = useId();

  if (state.kind === 'none') return null;
  if (state.kind === 'failed') return <Notice tone="bad" title={texts.progress.failed} />;
  if (state.kind === 'stopped')
    return (
      <p className="panel-wait" role="status">
        {texts.progress.cancelled}
      </p>
    );
  if (state.kind === 'reading')
    return (
      <div className="reader-progress">
        <p id={progressId} role="status">
          {state.progress.step === 'text' ? texts.progress.label : texts.progress.words}
        </p>
        <progress value={state.progress.done} max={1} aria-labelledby={progressId} />
        <button type="button" className="button" onClick={onStop}>
          {texts.progress.cancel}
        </button>
      </div>
    );

  const result = state.reading;
  const count = (one: Side): number => result.words.filter((word) => isOf(one, word)).length;
  // A caseworker reads medical texts and a doctor municipal ones; without a side the text itself says which it is.
  const usual: Side =
    side === 'employment' || (side === null && count('health') >= count('employment')) ? 'health' : 'employment';
  const as = kind ?? usual;
  const words = count(as);
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
  const leave = (next: ReadonlySet<string>) => {
    held.left = next;
    setLeft(next);
  };
  const onPaper = async () => {
    const title = `${texts.title}: ${texts.kind[as]}`;
    const opened = await print(
      title,
      language,
      <ReadingProvider
        language={language}
        side={side}
        today={today}
        knowledge={knowledge}
        chosen={reading.date}
        onChosen={reading.setDate}
      >
        <main className="paper">
          <h1>{texts.kind[as]}</h1>
          <p className="reader-standing">{texts.standing}</p>
          <HeadingLevel level={2}>
            <Result reading={result} side={as} left={left} onLeft={leave} printing />
          </HeadingLevel>
          <p className="help">{texts.print.made(showDate(today, language))}</p>
        </main>
      </ReadingProvider>,
    );
    setSaid(opened ? '' : texts.print.failed);
  };
  return (
    <>
      <div className="reader-head">
        <Segments
          legend={texts.kind.legend}
          options={[
            ['health', texts.kind.health],
            ['employment', texts.kind.employment],
          ]}
          chosen={as}
          onChoose={(next) => {
            held.kind = next;
            setKind(next);
          }}
        />
        <p className="reader-standing">{texts.standing}</p>
        {as === 'employment' && words > 0 && <ReadBy />}
        {result.whole !== null && (
          <Notice tone="warn" title={texts.tooLong(number.format(MOST_TEXT), number.format(result.whole))} />
        )}
        <p className="reader-count-line">
          <span role="status">{texts.found(words)}</span>
          {words > 0 && (
            <button type="button" className="button button-copy" onClick={onPaper}>
              <Icon name="print" /> {texts.print.button}
            </button>
          )}
        </p>
        {said !== '' && <Notice tone="warn" title={said} />}
      </div>
      {words === 0 ? (
        <Notice
          title={texts.nothing[as]}
          help={
            markedOnly && count(as === 'health' ? 'employment' : 'health') > 0
              ? texts.page.otherSide
              : texts.nothingHelp
          }
        />
      ) : (
        <Result reading={result} side={as} left={left} onLeft={leave} />
      )}
    </>
  );
}
