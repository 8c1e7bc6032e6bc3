import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cached, keyOf, prune } from './cache.mjs';
import { readFaces } from './fonts.ts';
import { letteringTable } from './lettering.ts';
import { TYPE } from '#lib/picture/letters/type-styles.ts';

const CACHE = '.cache/lettering';

/** Bytes: the tables of a few sets of fonts. */
const CACHE_SIZE = 4e6;

const MEASURED_BY = fileURLToPath(new URL('lettering.ts', import.meta.url));

/** The table of letters as JSON. To measure it takes a second: kept until fonts or measuring change. */
export async function letteringJson(): Promise<string> {
	const faces = await readFaces();
	const further = await readFaces('latin-ext');
	const fonts = [...Object.values(faces), ...Object.values(further)];
	const key = keyOf(readFileSync(MEASURED_BY), JSON.stringify(TYPE), ...fonts);
	const json = await cached(CACHE, key, async () =>
		Buffer.from(JSON.stringify(letteringTable(faces, further))),
	);
	await prune(CACHE, CACHE_SIZE);
	return json.toString();
}
