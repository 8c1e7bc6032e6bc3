/**
 * Type, spacing and motion: `tokens.ts` hands them on with the colours. Apart from these, because the
 * map's script needs the sizes and not the colours, which it has as CSS.
 */

/** Newsreader for titles and quotes, Public Sans for labels and controls; until they have come, faces of the same measures. */
export const FACES = {
	serif: "'Newsreader', 'like Newsreader', Georgia, serif",
	sans: "'Public Sans', 'like Public Sans', Arial, sans-serif",
};

/** Steps of the type scale, in rem (14 px on a common screen, so that the finest has 11); `text` is what passages and quotes are read in. */
export const STEPS = {
	fine: 0.79,
	small: 0.84,
	base: 0.875,
	text: 1.0625,
	lead: 1.1875,
	title: 1.5,
	display: 1.875,
};

/** Spaces, in rem. */
export const GAPS = { 1: 0.25, 2: 0.5, 3: 0.75, 4: 1, 5: 1.5, 6: 2 };

/** The size of the type on a common screen, in pixels: `app.css` lets it grow with the screen. */
export const ROOT = 14;

/**
 * The lettering of the map, in pixels of a common screen; nothing is smaller than 11. `map.css`
 * repeats them, and `palette.spec.ts` holds it to that: variables would cost every first view.
 */
export const LETTERING = {
	name: 11,
	vantage: 13,
	region: 12.5,
	/** A name that stands with its category, and the category below it. */
	lettered: 12.5,
	category: 11.5,
	ocean: 12.5,
	sea: 11,
	capital: 11,
};

/** How long a transition of the camera takes, in milliseconds; under reduced motion there is none. */
export const TRANSITION_DURATION = 450;

/** On screens of this kind panels and legend have rows of their own; style sheets repeat it. */
export const FOLDED = '(width < 64em)';
