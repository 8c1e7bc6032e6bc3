import { showLeaflet } from './leaflet.ts';

await showLeaflet(true);
