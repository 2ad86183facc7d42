/** The full page with the benefit map and the attest guide. */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/map/map.css';
import '../../components/attests/attests.css';
import './map-page.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
