import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { contact } from './scripts/contact.mjs';
import { FIRST_VIEW } from './scripts/first-view-files.mjs';
import { frameScripts } from './scripts/frame-scripts.mjs';
import { keptComponents } from './scripts/kept-components.mjs';
import { heavyFiles } from './scripts/kept-files.mjs';
import { START_AGAIN } from './scripts/start-again.mjs';

/**
 * Many small files cost more than they weigh: what every page with a map runs is two scripts. What
 * shows a selection stays apart, and a chunk of its own: Kit finds its styles for region pages by it.
 */
const GROUPS = [
	{
		name: 'framework',
		priority: 2,
		test: /node_modules[\\/](?:svelte|@sveltejs|esm-env|clsx)[\\/]|rolldown[\\/]runtime/,
	},
	{
		name: 'screen',
		priority: 1,
		test: FIRST_VIEW,
	},
];

/**
 * What is imported late does not name, beside its styles, what it imports in turn: the names alone would be
 * a third of the list of all pages, which every page loads. The browser asks for it a moment later.
 */
const stylesAlone = () => [];

const define = {
	'import.meta.env.VITE_CONTACT': JSON.stringify(contact(process.env['CONTACT'])),
	'import.meta.env.VITE_ONE_FILE': JSON.stringify(''),
	'import.meta.env.VITE_START_AGAIN': JSON.stringify(START_AGAIN),
	'import.meta.env.VITE_SITE_ORIGIN': JSON.stringify(process.env['SITE_ORIGIN'] ?? ''),
};

export default defineConfig({
	plugins: [sveltekit(), keptComponents(), heavyFiles(), frameScripts(define)],
	define,
	build: {
		// In kB. maplibre-gl, the heaviest, comes later and has to be one.
		chunkSizeWarningLimit: 1100,
		// How long each plugin took is for those who write plugins.
		rolldownOptions: { checks: { bundlerTimings: false } },
	},
	// The client alone: on the server each component keeps the styles that its page links.
	environments: {
		client: {
			build: {
				modulePreload: { resolveDependencies: stylesAlone },
				rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
			},
		},
	},
});
