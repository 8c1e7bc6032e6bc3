import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFaces } from './fonts.ts';
import { letteringTable } from './lettering.ts';
import { TYPE } from '#lib/picture/letters/type-styles.ts';

const CACHE = '.cache';
const MEASURED_BY = fileURLToPath(new URL('lettering.ts', import.meta.url));

/** The table of letters as JSON. To measure it takes a second: kept until fonts or measuring change. */
export async function letteringJson(): Promise<string> {
	const faces = await readFaces();
	const further = await readFaces('latin-ext');
	const hash = createHash('sha256').update(readFileSync(MEASURED_BY)).update(JSON.stringify(TYPE));
	for (const file of [...Object.values(faces), ...Object.values(further)]) hash.update(file);
	const kept = `${CACHE}/lettering-${hash.digest('hex').slice(0, 16)}.json`;
	if (existsSync(kept)) return readFileSync(kept, 'utf8');
	const json = JSON.stringify(letteringTable(faces, further));
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(kept, json);
	return json;
}
