// `npm test`: everything that a change has to pass; with names of parts after `--`, what concerns them.
// With `--engines`: whole uses in Firefox and WebKit alone. The last line is `N passed, N failed`.
import { requireNode } from './node-version.mjs';

requireNode();
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const full = process.argv.includes('--full');
const engines = process.argv.includes('--engines');
// Loaded after that check, for these could not even be parsed by the Node it turns away.
if (engines) import('./test/engines.mjs').then(({ testEngines }) => testEngines(names));
else if (names.length > 0)
	import('./test/part.mjs').then(({ testParts }) => testParts(names, full));
else import('./test/all.mjs').then(({ testAll }) => testAll(full));
