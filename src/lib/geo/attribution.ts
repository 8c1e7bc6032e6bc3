/** Whose boundaries the map draws, for the line below every map. */
export const ATTRIBUTION =
	'Boundaries: Natural Earth, generalised; disputed areas without a boundary in the source are marked by a ring';
