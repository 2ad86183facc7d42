/** The popup's page. */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/panel/panel.css';
import '../../components/popup/popup.css';
import './popup-page.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
