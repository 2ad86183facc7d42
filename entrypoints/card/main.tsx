/** The page in the frame. It listens before anything else is loaded or drawn: the hello comes right after `load`. */
import { port } from './channel.ts';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/meanings.css';
import '../../components/scale.css';
import '../../components/map/neighbourhood.css';
import './card.css';
import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../components/data/settings.ts';
import { readSettings } from '../../lib/site/settings.ts';
import { App } from './App.tsx';

// Read while the ticket is on its way; without storage the card still explains, with default settings.
const settings = loadSettings().catch(() => readSettings(undefined));
const root = document.getElementById('root');

Promise.all([port, settings]).then(([open, loaded]) => {
  if (root) createRoot(root).render(<App port={open} settings={loaded} />);
  // Ready before the first word is pointed at, so that a card does not grow while it is read.
  requestIdleCallback(() => void import('../../components/records-in-card/EntryRecords.tsx'), { timeout: 2000 });
});
