import type { RendererChoice } from '#lib/map/second/take-over.ts';

/** The renderer that an address asks for; `auto` for anything else. */
export function readRenderer(query: URLSearchParams): RendererChoice {
	const asked = query.get('renderer');
	return asked === 'svg' || asked === 'gl' ? asked : 'auto';
}
