import type { Pattern } from './context.ts';
import type { Colours } from '../colours.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import { inkOn } from '#lib/theme/ink.ts';
import { LINE, TEXTURES, TILE, markOf, type Texture } from '#lib/theme/textures.ts';

/** Where a texture is: on the map its size is counted in the map's units. */
type Ground = 'map' | 'swatch';

const TEXTURED = new Map<string, Texture>(
	Object.entries(TEXTURES).filter(([, texture]) => markOf(texture) !== null),
);

/**
 * What a category's textured areas are filled with; one has no texture and is filled with its colour.
 *
 * @param px units of the textured areas in one pixel
 */
export function texturedFill(
	category: CategoryId,
	px: number,
	ground: Ground,
	colours: Colours,
): string | Pattern {
	const colour = colours.category(category);
	const texture = TEXTURED.get(category);
	const mark = texture ? markOf(texture) : null;
	if (!texture || !mark) return colour;
	const ink = inkOn(colour);
	const line = { stroke: ink, 'stroke-width': LINE, fill: 'none' };
	return {
		id: `texture-${ground}-${category}`,
		side: TILE,
		transform: { scale: Number(px.toFixed(4)), rotate: texture.turned ?? 0 },
		draw(tile) {
			tile.rect({ width: TILE, height: TILE, fill: colour });
			if ('d' in mark) tile.path({ ...line, ...mark });
			else {
				const { cx, cy, r, filled } = mark;
				tile.circle({ ...(filled ? { fill: ink } : line), cx, cy, r });
			}
		},
	};
}

/** The categories whose textures a viewpoint's map and legend need. */
export function texturedIn({ countries }: Viewpoint): CategoryId[] {
	const used = new Set(Object.values(countries).map(({ category }) => category));
	return ([...TEXTURED.keys()] as CategoryId[]).filter((id) => used.has(id));
}
