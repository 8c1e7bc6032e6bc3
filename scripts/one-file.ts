/**
 * Makes the whole site as one HTML file that works from a double-click, with maplibre and the world in
 * full detail, and without: `build/offline/vantage.html` and `vantage-light.html`. A step of the build.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { contact } from './contact.mjs';
import { withoutKit } from './one-file-modules.ts';
import { ROOT } from './run.mjs';

type Kind = 'full' | 'light';

const NAMES: Record<Kind, string> = { full: 'vantage.html', light: 'vantage-light.html' };

const read = (path: string) => readFile(join(ROOT, path), 'utf8');

/** Text for an inert script element: deflated, in base64. */
const packed = (text: string) => deflateRawSync(text, { level: 9 }).toString('base64');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script and styles of the file, and the JSON that they read. */
async function bundle(kind: Kind) {
	const files = new Map<string, unknown>();
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
				compilerOptions: {
					runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
				},
			}),
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
	const css = styles.map((part) => (part.type === 'asset' ? String(part.source) : '')).join('');
	// The faces stand in the file: none is late.
	const faces = css.replaceAll('font-display:optional', 'font-display:block');
	return { script: chunk.code, css: faces, files };
}

/** The geometry as the site serves it: the light world, the regions, and where it is wanted the full one. */
async function geometry(kind: Kind): Promise<[path: string, content: unknown][]> {
	const regions = (await readdir(join(ROOT, 'static/geo/regions'))).map(
		(name) => `regions/${name}`,
	);
	const names = ['world.json', ...regions, ...(kind === 'full' ? ['world.topo.json'] : [])];
	const sheets = names.map(async (name): Promise<[string, unknown]> => {
		const path = `static/geo/${name}`;
		return [path, JSON.parse(await read(path))];
	});
	return [
		['static/geo/locator.svg', await read('static/geo/locator.svg')],
		...(await Promise.all(sheets)),
	];
}

/** The documents, of which the script knows only by name. */
async function documents(): Promise<[path: string, content: unknown][]> {
	const folder = 'src/lib/compiled/documents';
	const names = await readdir(join(ROOT, folder));
	return Promise.all(
		names.map(
			async (name) =>
				[`${folder}/${name}`, JSON.parse(await read(`${folder}/${name}`))] as [string, unknown],
		),
	);
}

async function make(kind: Kind): Promise<string> {
	const { script, css, files } = await bundle(kind);
	for (const [path, content] of [...(await geometry(kind)), ...(await documents())])
		files.set(path, content);
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
${inert('files', packed(JSON.stringify(Object.fromEntries(files))))}${
		kind === 'full' ? inert('worker', packed(await readFile(worker, 'utf8'))) : ''
	}<script type="module">${code}</script>
</body>
</html>
`;
}

const folder = join(ROOT, process.argv[2] ?? 'build', 'offline');
await mkdir(folder, { recursive: true });
for (const kind of ['full', 'light'] as const) {
	const html = await make(kind);
	await writeFile(join(folder, NAMES[kind]), html);
	console.log(`  ${NAMES[kind]}: ${html.length} bytes`);
}
