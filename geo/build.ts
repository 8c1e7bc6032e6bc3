/**
 * `npm run geo`: from the npm packages to the geometry that the site serves. Needs no network; the
 * result is checked in, and `build.spec.ts` shows that it is what this command makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFiles } from './make.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [path, content] of makeFiles()) {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	console.log(`${path} ${Math.round(Buffer.byteLength(content) / 1024)} kB`);
}
