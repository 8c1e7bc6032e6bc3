import { asset } from '$app/paths';
import type { Loaded } from '../prerender/render-frame.ts';

/**
 * What the page of a frame loads, as the tags of its head: a script before the first paint, styles, and its
 * own script.
 */
export function frameHead(early: string, { scripts, styles }: Loaded): string {
	/** `asset` is typed for what stands in `static/`. */
	const at = (file: string) => asset(file as Parameters<typeof asset>[0]);
	const [entry = '', ...imported] = scripts;
	return [
		early && `<script src="${at(early)}"></script>`,
		...styles.map((style) => `<link rel="stylesheet" href="${at(style)}">`),
		...imported.map((script) => `<link rel="modulepreload" href="${at(script)}">`),
		`<script type="module" src="${at(entry)}"></script>`,
	].join('');
}
