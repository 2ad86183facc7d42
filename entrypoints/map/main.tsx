/** The full page with the guides: the benefit map, the attest guide, and who does what. */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/map/choice.css';
import '../../components/map/map-page.css';
import '../../components/map/map-drawing.css';
import '../../components/map/why.css';
import '../../components/map/path-list.css';
import '../../components/attests/attests.css';
import '../../components/search.css';
import '../../components/roles/roles.css';
import '../../components/guides/guides.css';
import './map-page.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
