/**
 * Makes the whole site as one HTML file that works from a double-click, with maplibre and the world in
 * full detail, and without: `build/offline/vantage.html` and `vantage-light.html`. A step of the build.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { cached, keyOf, prune, writeWhole } from './cache.mjs';
import { contact } from './contact.mjs';
import { hashFiles } from './inputs.mjs';
import { keptComponents } from './kept-components.mjs';
import { withoutKit } from './one-file-modules.ts';
import { ROOT } from './run.mjs';

type Kind = 'full' | 'light';

const NAMES: Record<Kind, string> = { full: 'vantage.html', light: 'vantage-light.html' };

const CACHE = join(ROOT, '.cache/one-file');

/** Bytes: the code of some ten builds. */
const CACHE_SIZE = 30e6;

/** What the code is made of; the data stand apart from it. */
const CODE = {
	inputs: [
		'node_modules/.package-lock.json',
		'package.json',
		'package-lock.json',
		'scripts/contact.mjs',
		'scripts/one-file-modules.ts',
		'scripts/one-file.ts',
		'src/lib',
		'svelte.config.js',
		'tsconfig.json',
	],
	leftOut: [/^src\/lib\/compiled\/.*\.json$/, /\.spec\.ts$/, /\.md$/],
	settings: ['BASE_PATH', 'CONTACT', 'SITE_ORIGIN'],
};

/** Script and styles of the file, and the paths below the root of the JSON that the script reads. */
interface Code {
	script: string;
	css: string;
	files: string[];
}

const read = (path: string) => readFile(join(ROOT, path), 'utf8');

/** Text for an inert script element: deflated, in base64. */
const packed = (text: string) => deflateRawSync(text, { level: 9 }).toString('base64');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Bundles the code, unless nothing has changed in what it is made of. */
async function codeOf(kind: Kind): Promise<Code> {
	const key = keyOf(kind, hashFiles(ROOT, process.env, CODE));
	const code = await cached(CACHE, key, async () =>
		Buffer.from(JSON.stringify(await bundle(kind))),
	);
	return JSON.parse(code.toString()) as Code;
}

async function bundle(kind: Kind): Promise<Code> {
	// Loaded here, for they are needed only where something has changed.
	const [{ build }, { svelte, vitePreprocess }, { default: config }] = await Promise.all([
		import('vite'),
		import('@sveltejs/vite-plugin-svelte'),
		import('../svelte.config.js'),
	]);
	const files = new Set<string>();
	const built = (await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			withoutKit(files, kind === 'light'),
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: config.compilerOptions ?? {},
			}),
			keptComponents(),
		],
		define: {
			'import.meta.env.VITE_BASE_PATH': JSON.stringify(process.env['BASE_PATH'] ?? ''),
			'import.meta.env.VITE_CONTACT': JSON.stringify(contact(process.env['CONTACT'])),
			'import.meta.env.VITE_ONE_FILE': JSON.stringify(kind),
			'import.meta.env.VITE_SITE_ORIGIN': JSON.stringify(process.env['SITE_ORIGIN'] ?? ''),
		},
		build: {
			write: false,
			target: 'es2022',
			assetsInlineLimit: Infinity,
			cssCodeSplit: false,
			modulePreload: false,
			reportCompressedSize: false,
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: {
				input: join(ROOT, 'src/lib/site/one-file/main.ts'),
				output: { format: 'es', codeSplitting: false },
			},
		},
	})) as Rolldown.RolldownOutput;
	const chunks = built.output.filter((part) => part.type === 'chunk');
	const styles = built.output.filter(
		(part) => part.type === 'asset' && part.fileName.endsWith('.css'),
	);
	const [chunk] = chunks;
	if (!chunk || built.output.length !== 1 + styles.length) {
		throw new Error(`Not one script: ${built.output.map(({ fileName }) => fileName).join(', ')}`);
	}
	requireKnown(chunk.moduleIds);
	const css = styles.map((part) => (part.type === 'asset' ? String(part.source) : '')).join('');
	// The faces stand in the file: none is late.
	const faces = css.replaceAll('font-display:swap', 'font-display:block');
	return { script: chunk.code, css: faces, files: [...files] };
}

/** Of a module that the key does not know, a change would go unnoticed. */
function requireKnown(modules: readonly string[]): void {
	const known = ['src/lib', 'node_modules'].map((folder) => join(ROOT, folder) + sep);
	const unknown = modules.filter(
		(id) => isAbsolute(id) && !known.some((folder) => normalize(id).startsWith(folder)),
	);
	if (unknown.length > 0) {
		throw new Error(
			`Enter in CODE, in scripts/one-file.ts, what is bundled: ${unknown.join(', ')}`,
		);
	}
}

/** Of the data on file: the documents, and the geometry as the site serves it, in full where it is wanted. */
async function dataFiles(kind: Kind): Promise<string[]> {
	const below = async (folder: string) =>
		(await readdir(join(ROOT, folder))).map((name) => `${folder}/${name}`);
	return [
		'static/geo/locator.svg',
		'static/geo/world.json',
		...(kind === 'full' ? ['static/geo/world.topo.json'] : []),
		...(await below('static/geo/regions')),
		...(await below('src/lib/compiled/documents')),
	];
}

/** The files that stand in the page, by path, in an order that does not depend on when they were read. */
async function dataOf(paths: Iterable<string>): Promise<Record<string, unknown>> {
	const entries = [...new Set(paths)].sort().map(async (path): Promise<[string, unknown]> => {
		const text = await read(path);
		return [path, path.endsWith('.json') ? JSON.parse(text) : text];
	});
	return Object.fromEntries(await Promise.all(entries));
}

async function make(kind: Kind): Promise<string> {
	const { script, css, files } = await codeOf(kind);
	const data = await dataOf([...files, ...(await dataFiles(kind))]);
	const worker = createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl-worker.mjs');
	const code = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(code)}`,
		`style-src-elem ${hashOf(css)}`,
		"style-src-attr 'unsafe-inline'",
		// maplibre reads its worker's address before it starts it from there.
		...(kind === 'full' ? ['worker-src data:', 'connect-src data:'] : []),
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"object-src 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html vantage default',
	];
	const icon = Buffer.from(await read('static/favicon.svg')).toString('base64');
	const inert = (id: string, text: string) =>
		`<script type="text/plain" id="${id}">${text}</script>\n`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Vantage</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<style>${css}</style>
</head>
<body>
<noscript><p>This file holds an interactive map, which needs JavaScript.</p></noscript>
<script type="application/json" id="deck">null</script>
${inert('files', packed(JSON.stringify(data)))}${
		kind === 'full' ? inert('worker', packed(await readFile(worker, 'utf8'))) : ''
	}<script type="module">${code}</script>
</body>
</html>
`;
}

const folder = resolve(ROOT, process.argv[2] ?? 'build', 'offline');
for (const kind of ['full', 'light'] as const) {
	const html = await make(kind);
	await writeWhole(join(folder, NAMES[kind]), html);
	console.log(`  ${NAMES[kind]}: ${html.length} bytes`);
}
await prune(CACHE, CACHE_SIZE);
