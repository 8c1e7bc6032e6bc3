/*
 * What is used again on a map (`<use>`), clipped by or filled with has an id, and ids are one for the whole
 * page. Of several maps on a page all but one therefore have a name, which their ids end with:
 * `s-LBY` is `s-LBY_second` there.
 */

/** The id of a node on a map. */
export const idOn = (map: string | undefined, id: string): string => (map ? `${id}_${map}` : id);

/** What a node's id is on every map: `s-LBY`. */
export const idOf = ({ id }: Element): string => id.split('_', 1)[0]!;

/** Markup that is written the same for every map, with the ids of one; what has them already keeps them. */
export const markupOn = (map: string | undefined, markup: string): string =>
	map ? markup.replace(/( id="|href="#)([^"/_]+)"/g, `$1$2_${map}"`) : markup;

/**
 * Where the style sheet finds the patterns of a map that has a name, as custom properties; nothing for the
 * others, which it knows.
 *
 * @param categories those that have patterns
 */
export const patternsOn = (map: string | undefined, categories: readonly string[]): string =>
	map
		? categories
				.flatMap((id) =>
					['hatch', 'texture'].map(
						(pattern) => `--${pattern}-${id}:url(#${idOn(map, `${pattern}-${id}`)})`,
					),
				)
				.join(';')
		: '';
