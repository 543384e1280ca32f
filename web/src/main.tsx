import '@fontsource-variable/inter/index.css';
import './theme/base.css';
import './theme/density.css';
import './theme/mantine.css';
import './theme/tokens.css';
import './theme/tones.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { ready } from './i18n';

const root = document.getElementById('root');
if (root) ready.then(() => createRoot(root).render(<App />));
