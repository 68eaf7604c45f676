import {configure, defineStationMap} from '@pls-kit/widgets';
import {createRoot} from 'react-dom/client';
import {App} from './app.tsx';
import {api, portal} from './client.ts';

configure({api, portal});
defineStationMap();
createRoot(document.querySelector('#app') as HTMLElement).render(<App />);
