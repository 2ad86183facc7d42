/** The popup from plain data: who the reader is, how things stand on this page, and the way to the panel. */
import type { Density, ReaderSide, Settings } from '../../lib/site/settings.ts';
import type { PageState } from '../data/page-words.ts';
import { Icon } from '../icons.tsx';
import { useKeepingTexts } from '../keeping/use-keeping-texts.ts';
import { Notice } from '../Notice.tsx';
import { HeadingLevel, useReading } from '../reading.tsx';
import { type AccessActions, SiteAccess } from '../SiteAccess.tsx';
import { DensityChoice } from './DensityChoice.tsx';
import { SideChoice } from './SideChoice.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

interface PopupViewProps {
  settings: Settings;
  page: PageState;
  /** The lexicon could not be read: nothing is marked anywhere. */
  damaged: boolean;
  saveFailed?: boolean;
  actions: AccessActions;
  onSide: (side: ReaderSide) => void;
  onSite: (host: string, on: boolean) => void;
  onDensity: (density: Density) => void;
  onPanel: () => void;
  /** Opens the full page of contacts and notes; left out where there is none (gallery). */
  onRecords?: (tab: 'contacts' | 'keep') => void;
}

export function PopupView(props: PopupViewProps) {
  const { settings, page, damaged, saveFailed = false, actions, onSide, onSite, onDensity, onPanel, onRecords } = props;
  const { texts } = useReading();
  const keeping = useKeepingTexts();
  const access = page.kind === 'loading' ? null : page.access;
  const host = access && 'host' in access ? access.host : null;
  const site = host === null ? undefined : settings.sites[host];
  const mayRun = access?.kind === 'portal' || access?.kind === 'granted' || page.kind === 'words';
  const density = site?.density ?? settings.density;
  return (
    <HeadingLevel level={1}>
      <main className="popup">
        <h1>{texts.product}</h1>
        {damaged && <Notice tone="bad" title={texts.popup.damaged} help={texts.popup.damagedHelp} />}
        {saveFailed && <Notice tone="bad" title={texts.popup.saveFailed} />}
        <SideChoice side={settings.side} onSide={onSide} />
        <section className="popup-part">
          <h2>{texts.access.title}</h2>
          {access === null ? <p className="help">{texts.access.checking}</p> : null}
          {host !== null && mayRun && (
            <SiteSwitch host={host} on={site?.on ?? true} onChange={(on) => onSite(host, on)} />
          )}
          {access && <SiteAccess access={access} actions={actions} />}
          <PageLine page={page} />
        </section>
        {/* At first use there is one thing to choose. */}
        {settings.side && <DensityChoice density={density} onChange={onDensity} />}
        <button type="button" className="button button-primary button-wide" onClick={onPanel}>
          <Icon name="panel" /> {texts.popup.panel}
        </button>
        {onRecords && (
          <p className="popup-records">
            <button type="button" className="link-button" onClick={() => onRecords('contacts')}>
              {keeping.page.whole}
            </button>
            <button type="button" className="link-button" onClick={() => onRecords('keep')}>
              {keeping.page.backup}
            </button>
          </p>
        )}
      </main>
    </HeadingLevel>
  );
}

function PageLine({ page }: { page: PageState }) {
  const { texts } = useReading();
  if (page.kind === 'not-running') return <Notice title={texts.access.reload} />;
  if (page.kind !== 'words') return null;
  if (page.stopped) return <Notice tone="warn" title={texts.panel.stopped} help={texts.panel.stoppedHelp} />;
  if (!page.on) return null;
  return (
    <p className="popup-words" role="status">
      {texts.popup.words(page.words.length)}
    </p>
  );
}
