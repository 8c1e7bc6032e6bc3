import { addressOf } from '../address/addresses.ts';
import { linksFor } from '../address/links.ts';
import { lookup } from './tables.ts';
import type { View } from '#lib/view/view.ts';
import names from '#lib/compiled/names.json';
import type { FindEntry } from '#lib/panels/find-entry.ts';

/** All that can be found by name from a view: countries by every name, regions, documents. */
export function findEntries(view: View): FindEntry[] {
	const { countries, regions, documents } = lookup.tables;
	const links = linksFor(view);
	const keywords = new Map(names.map(({ iso3, names }) => [iso3, names]));
	return [
		...countries.map(({ iso3, name }) => ({
			label: name,
			kind: 'Country' as const,
			href: links.select(iso3),
			keywords: [iso3, ...(keywords.get(iso3) ?? [])],
		})),
		...regions.map(({ id, name }) => ({
			label: name,
			kind: 'Region' as const,
			href: links.region(id),
			keywords: [],
		})),
		...documents.map(({ id, title, vantages, publisher, sourceNote }) => ({
			label: title,
			kind: 'Document' as const,
			href: addressOf({ ...view, viewpoint: `${id}/${vantages[0]}` }),
			keywords: [publisher, sourceNote].filter((name) => name !== null),
		})),
	];
}
