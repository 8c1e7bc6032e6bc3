// `npm test`: everything that a change has to pass. The last line is `N passed, N failed`.
import { requireNode } from './node-version.mjs';

requireNode();
// Loaded after that check, for these could not even be parsed by the Node it turns away.
import('./test-all.mjs').then(({ testAll }) => testAll(process.argv.includes('--full')));
