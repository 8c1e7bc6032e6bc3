/** What the server wrote into the page: what it shows, and its neighbours. `#known` in package.json. */
import type { PackedKnown } from '#lib/corpus/packed.ts';

const written = document.getElementById('known')?.textContent;

export const known: PackedKnown = written
	? (JSON.parse(written) as PackedKnown)
	: { total: 0, documents: [], viewpoints: [] };
