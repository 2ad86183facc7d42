/** The full page of contacts and notes. */
import '../../components/data/no-eval.ts';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/attests/attests.css';
import '../../components/panel/panel.css';
import '../../components/search.css';
import '../../components/keeping/keeping.css';
import '../../components/keeping/import.css';
import '../../components/records/records.css';
import '../../components/keeping/phones.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
