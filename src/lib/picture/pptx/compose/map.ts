import { countries, dashesOverPaper, dots, earlier, selected } from './countries.ts';
import { globeEdge, globeSea } from './globe.ts';
import { coast, disputes, regionOutline } from './map-lines.ts';
import { names } from './map-names.ts';
import type { MapSource } from './map-parts.ts';
import type { Group, Item } from '../write/description.ts';

/**
 * The map as one group of native shapes: sea, coast, countries, lines, names.
 *
 * @param description the map in words
 */
export function map(source: MapSource, description: string): Group {
	const group = (name: string, items: readonly Item[]): Item[] =>
		items.length > 0 ? [{ kind: 'group', name, items }] : [];
	return {
		kind: 'group',
		name: 'Map',
		description,
		items: [
			{
				kind: 'rectangle',
				name: source.mapWindow.globe ? 'Ground' : 'Sea',
				decorative: true,
				box: source.mapWindow.box,
				fill: { colour: source.colours.surface(source.mapWindow.globe ? 'space' : 'sea') },
			},
			...globeSea(source),
			coast(source),
			...group('Countries', countries(source)),
			...group('Inferred or reported', dashesOverPaper(source)),
			...group('Earlier relations', earlier(source)),
			...regionOutline(source),
			...group('What is disputed', disputes(source)),
			...group('Selected', selected(source, source.country)),
			...group('Named only', dots(source)),
			...globeEdge(source),
			...group('Names', names(source)),
		],
	};
}
