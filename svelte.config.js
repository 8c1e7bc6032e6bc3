import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { hashInputs } from './scripts/inputs.mjs';
import { START_AGAIN_HASH } from './scripts/start-again.mjs';

/**
 * The site itself, in its pages' policy. By name as well where that is known: a frame with a sandbox has no
 * origin, and WebKit then takes 'self' for nothing.
 */
const site = /** @type {['self']} */ ([
	'self',
	...(process.env.SITE_ORIGIN ? [new URL(process.env.SITE_ORIGIN).origin] : []),
]);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Ours are written in runes; without this, one without any would bring the old mode along.
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		// Short, for each is in the first view several times, as markup, script and style.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
	},
	kit: {
		prerender: {
			// Each route says which pages it has: a region is linked under more viewpoints than it has pages for.
			crawl: false,
		},
		adapter: adapter({ fallback: '404.html' }),
		// Of the same inputs the same version, so that a build that changes nothing replaces nothing.
		version: { name: hashInputs(import.meta.dirname, process.env).slice(0, 12) },
		// By site/keep-offline.ts: frames and embeds have none, and the first view does not wait for it.
		serviceWorker: { register: false },
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': [...site, START_AGAIN_HASH],
				'style-src-elem': site,
				// `style:` directives and Kit's route announcer are inline style attributes; without this
				// they are dropped without a word. It lets no script in.
				'style-src-attr': ['unsafe-inline'],
				'worker-src': site,
				'connect-src': site,
				'img-src': [...site, 'data:'],
				'font-src': site,
				'base-uri': ['none'],
				'object-src': ['none'],
				'form-action': ['none'],
				// Text becomes markup or script by these policies alone: Svelte's templates, ui/trusted.ts,
				// site/start-again.js, and for maplibre's worker gl/worker-policy.ts.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'vantage', 'vantage-again', 'default'],
			},
		},
	},
};
