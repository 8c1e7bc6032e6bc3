import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, ROOT, run } from '../../scripts/run.mjs';

/** What a build reads, the compiled content in `src/lib` included. */
const SOURCES = [
	'geo',
	'scripts',
	'src',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
];

/**
 * Builds the site with other settings, in a folder of its own below `.cache`, with the packages that are
 * installed. Nothing is compressed or measured.
 *
 * @param settings `BASE_PATH`, `SITE_ORIGIN`
 * @param edit changes the content, in the folder that it is given, before it is compiled; without it,
 *   what is compiled already is built
 * @returns the built folder, and the removal of all of it
 * @throws where the build fails, with what it had to say
 */
export async function buildWith(
	settings: Record<string, string>,
	edit?: (content: string) => void,
): Promise<{ dir: string; remove: () => void }> {
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	const copy = mkdtempSync(join(ROOT, '.cache', 'build-'));
	const remove = () => rmSync(copy, { recursive: true, force: true });
	for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
	edit?.(join(copy, 'src/content'));
	const steps = [
		...(edit ? [[commandOf('tsx'), join(ROOT, 'scripts/compile.ts')]] : []),
		[commandOf('vite'), 'build', '--logLevel', 'warn'],
	];
	for (const step of steps) {
		const env = { ...process.env, ...settings };
		const { code, output } = await run(process.execPath, step, { cwd: copy, env });
		if (code === 0) continue;
		remove();
		throw new Error(`The build with ${JSON.stringify(settings)} failed:\n${output}`);
	}
	return { dir: join(copy, 'build'), remove };
}
