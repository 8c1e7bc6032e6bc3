import type { Country, Iso3, Relation } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** The polygons of a country in longitude and latitude, as RFC 7946 has those of a `MultiPolygon`. */
export type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

/** What of a country the files of a viewpoint are made of. */
export interface Mapped {
	countries: readonly Country[];
	shapes: Readonly<Record<Iso3, Polygons>>;
	relations: ReadonlyMap<string, Relation>;
}

/** Path of a viewpoint's file below `data/`. */
export const geojsonPath = ({ id }: Viewpoint): string => `geojson/${id}.geojson`;

/**
 * A viewpoint as GeoJSON (RFC 7946): a feature for each country of which the document speaks, by its code, with what puts it there and
 * the words behind it. One feature a line.
 */
export function geojson(viewpoint: Viewpoint, { countries, shapes, relations }: Mapped): string {
	const features = countries.flatMap(({ iso3, name }) => {
		const standing = viewpoint.countries[iso3];
		const coordinates = shapes[iso3];
		if (!standing || !coordinates) return [];
		const quote = relations.get(standing.relation ?? '')?.quotes[0];
		return JSON.stringify({
			type: 'Feature',
			id: iso3,
			properties: { iso3, name, ...standing, quote: quote?.exact ?? null },
			geometry: { type: 'MultiPolygon', coordinates },
		});
	});
	const head = JSON.stringify({
		type: 'FeatureCollection',
		name: viewpoint.id,
		document: viewpoint.document,
		subject: viewpoint.subject,
	});
	return `${head.slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}
