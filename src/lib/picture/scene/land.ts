import type { Context, Paint } from './context.ts';
import { hatching, isHatched } from './hatching.ts';
import { shapeOf } from './shape-of.ts';
import { texturedFill } from './textures.ts';
import { transformOf } from './transform-of.ts';
import { weightOf } from './weight-of.ts';
import type { Colours } from '../colours.ts';
import { whereDrawn, type MapWindow } from '../map-window.ts';
import { MARKED } from '#lib/map/flat/marked.ts';
import { shapesByState } from '#lib/map/flat/render-shapes.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** Full widths of the lines in pixels, as `map.css` has them. */
const COAST = 2.4;
const BORDER = 0.7;
const DEPENDENT = 0.4;
const DOT = 6;
const RING = 7.6;

/** How the countries are drawn. */
export interface LandLook {
	/** What a state's group is titled; without it groups have no titles. */
	titleOf?: ((state: string) => string) | undefined;
	/** Textures of the categories in the place of hatching. */
	patterns: boolean;
}

/**
 * Draws the countries of a drawing with their fills, in the order of the site's own renderer. Shapes have no
 * line of their own, so that outlines can use them again.
 */
export function land(
	context: Context,
	drawing: Drawing,
	{ countries }: Viewpoint,
	mapWindow: MapWindow,
	colours: Colours,
	{ titleOf, patterns }: LandLook,
): void {
	const { surface } = colours;
	const px = 1 / (mapWindow.scale * drawing.unit);
	const weight = weightOf(mapWindow);
	const coast = {
		fill: 'none',
		stroke: surface('coast'),
		'stroke-width': width(COAST * weight * px),
	};
	const borders = {
		fill: surface('paper'),
		stroke: surface('border'),
		'stroke-width': width(BORDER * weight * px),
	};
	const fillOf = (standing: Standing): Paint['fill'] => {
		const { category } = standing;
		if (patterns) return texturedFill(category, px, 'map', colours);
		return isHatched(standing)
			? hatching(category, px, weight, colours)
			: colours.category(category);
	};

	const stateOf = (state: string, shapes: Drawing['shapes']) => {
		const standing = countries[state];
		const fill = standing && fillOf(standing);
		context.group({ 'data-state': state, fill }, () => {
			for (const shape of shapes) {
				const draw = () => context.path(shapeOf(shape));
				if (shape.id === state) draw();
				else context.group({ 'stroke-width': width(DEPENDENT * weight * px) }, draw);
			}
		});
		// As on the screen, small states without a colour have their dot when one is near.
		const dot = standing || weight === 1 ? dotOf(state, drawing, mapWindow) : null;
		if (dot) marker(dot, standing);
	};
	const marker = (d: string, standing: Standing | undefined) =>
		context.group({ fill: 'none', 'stroke-linecap': 'round' }, () => {
			const colour = standing ? colours.category(standing.category) : surface('paper');
			context.path({ d, stroke: surface('border'), 'stroke-width': width(RING * px) });
			context.path({ d, stroke: colour, 'stroke-width': width(DOT * px) });
		});

	context.group(
		{ transform: transformOf(mapWindow, drawing.unit), 'stroke-linejoin': 'round' },
		() => {
			context.group({ id: 'coast', ...coast }, () => {
				for (const shape of drawing.shapes) context.use(shapeOf(shape), {});
			});
			context.group({ id: 'countries', ...borders }, () => {
				for (const { state, shapes } of shapesByState(drawing)) {
					if (state === null)
						context.group({}, () => shapes.forEach((shape) => context.path(shapeOf(shape))));
					else if (titleOf)
						context.group({ id: `country-${state}`, title: titleOf(state) }, () =>
							stateOf(state, shapes),
						);
					else stateOf(state, shapes);
				}
			});
		},
	);
}

/** The dot of a state that is too small to be seen, as a line of no length; `null` for others. */
function dotOf(state: string, { unit }: Drawing, mapWindow: MapWindow): string | null {
	const small = MARKED.find(({ place, below }) => place.id === state && mapWindow.scale < below);
	const at = small && whereDrawn(mapWindow, small.place.label);
	return at ? `m${at.map((n) => Math.round(n / unit)).join(' ')}h0` : null;
}

const width = (n: number) => Number(n.toPrecision(3));
