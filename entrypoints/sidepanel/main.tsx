/** The side panel's page (Firefox: the sidebar's). */
import '../../components/data/no-eval.ts';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/meanings.css';
import '../../components/scale.css';
import '../../components/map/neighbourhood.css';
import '../../components/panel/panel.css';
import '../../components/guides/guide-hits.css';
import '../../components/keeping/keeping.css';
import './sidepanel.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
