import { hydrate } from 'svelte';
import { setBase } from './paths.ts';
import { lookup } from '../data/tables.ts';
import { taken } from '../taken.ts';
import EmbedScreen from './EmbedScreen.svelte';
import { readFrame } from '#lib/embed/options.ts';
import { lazyParts } from '#lib/ui/lazy.ts';

/*
 * The script of a frame with a map. It hydrates the prerendered page without Kit: a frame has no links to
 * other pages, so it needs no router.
 */
const target = document.getElementById('frame')!;
const { base = '', viewpoint = '', region } = target.dataset;
setBase(new URL(base, location.href).pathname.replace(/\/$/, ''));

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
taken();
