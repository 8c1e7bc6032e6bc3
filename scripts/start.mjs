// `npm start`: from a fresh clone to the site in the browser, and nothing done twice.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded after that check, for these could not even be parsed by the Node it turns away.
import('./start-site.mjs').then(({ startSite }) => startSite());
