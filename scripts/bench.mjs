import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { commandOf, ROOT, run } from './run.mjs';

// Installs and builds what is missing, and measures. What it measures with, and beside what, is in `bench/`,
// a package of its own.

const node = async (/** @type {string[]} */ ...args) =>
	(await run(process.execPath, args, { show: true })).code === 0;

async function bench() {
	if (!(await install()) || !(await install(join(ROOT, 'bench')))) return false;
	if (!existsSync(join(ROOT, 'build/index.html'))) {
		console.log('There is no site in build/ yet: building it …');
		if (!(await node('scripts/build.mjs'))) return false;
	}
	return node(commandOf('tsx'), 'bench/run.ts', ...process.argv.slice(2));
}

if (!(await bench())) process.exitCode = 1;
