import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Lays a brotli copy beside every file of a folder, as small as it gets: what the site does. */
export function compressFolder(folder: string): void {
	for (const name of readdirSync(folder)) {
		const content = readFileSync(join(folder, name));
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		};
		writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
	}
}
