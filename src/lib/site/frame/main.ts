import { hydrate } from 'svelte';
import { standAt } from './paths.ts';
import { lookup } from '../data/tables.ts';
import EmbedScreen from './EmbedScreen.svelte';
import { readFrame } from '#lib/embed/options.ts';
import { lazyParts } from '#lib/ui/lazy.ts';

/*
 * The script of a frame with a map. The page is rendered like every other; this takes it over without
 * Kit, whose client is for pages that lead to others.
 */
const target = document.getElementById('frame')!;
const { base = '', viewpoint = '', region } = target.dataset;
standAt(new URL(base, location.href).pathname.replace(/\/$/, ''));

hydrate(EmbedScreen, {
	target,
	props: {
		viewpoint,
		region: region ?? null,
		drawing: null,
		address: readFrame(new URLSearchParams(location.search), lookup),
		later: lazyParts(() => import('./later.ts')),
	},
});
