import { formatHex, interpolate } from 'culori';
import type { Colours } from '../colours.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import { INK, LINE, TEXTURES, TILE, tileOf, type Texture } from '#lib/theme/textures.ts';
import { dashOn } from '#lib/theme/tokens-css.ts';

/** Where a texture is: on the map its size is counted in the map's units. */
type Ground = 'map' | 'swatch';

const textureId = (category: CategoryId, ground: Ground) => `texture-${ground}-${category}`;

const TEXTURED = new Map<string, Texture>(
	Object.entries(TEXTURES).filter(([, texture]) => tileOf(texture) !== ''),
);

/** What a texture is drawn in on a category's colour. */
export const inkOn = (fill: string): string =>
	formatHex(interpolate([fill, dashOn(fill)], 'rgb')(INK)) ?? dashOn(fill);

/** What a category's textured areas are filled with; one goes without texture and has its colour. */
export const texturedFill = (category: CategoryId, ground: Ground, colours: Colours): string =>
	TEXTURED.has(category) ? `url(#${textureId(category, ground)})` : colours.category(category);

/**
 * The textures that a viewpoint's map and legend need.
 *
 * @param px units of the textured shapes in one pixel
 */
export function textures({ countries }: Viewpoint, px: number, colours: Colours): string {
	const used = new Set(Object.values(countries).map(({ category }) => category));
	return [...TEXTURED]
		.filter(([id]) => used.has(id as CategoryId))
		.map(([id, texture]) => {
			const fill = colours.category(id as CategoryId);
			const ink = inkOn(fill);
			const line = `stroke="${ink}" stroke-width="${LINE}" fill="none"`;
			const drawn =
				texture.round === 'dot'
					? tileOf(texture).replace('<circle', `<circle fill="${ink}"`)
					: tileOf(texture).replace(' fill="none"', '').replace('class="line"', line);
			const tile = `<rect width="${TILE}" height="${TILE}" fill="${fill}"/>${drawn}`;
			const pattern = (ground: Ground, scale: number) =>
				`<pattern id="${textureId(id as CategoryId, ground)}" width="${TILE}" height="${TILE}" ` +
				`patternUnits="userSpaceOnUse" patternTransform="scale(${Number(scale.toFixed(4))}) ` +
				`rotate(${texture.turned ?? 0})">${tile}</pattern>`;
			return pattern('map', px) + pattern('swatch', 1);
		})
		.join('');
}
