import { aboutAddress, addressOf } from '../address/addresses.ts';
import { linksFor } from '../address/links.ts';
import { lookup } from './tables.ts';
import type { View } from '#lib/view/view.ts';
import names from '#lib/compiled/names.json';
import type { FindEntry } from '#lib/panels/find-entry.ts';

/** All that can be found by name from a view: countries by every name, regions, documents, categories, groups. */
export function findEntries(view: View): FindEntry[] {
	const { countries, regions, documents, categories, groups } = lookup.tables;
	const links = linksFor(view);
	const keywords = new Map(names.map(({ iso3, names }) => [iso3, names]));
	return [
		...countries.map(({ iso3, name }) => ({
			label: name,
			kind: 'country' as const,
			href: links.select(iso3),
			keywords: [...(keywords.get(iso3) ?? []), iso3],
		})),
		...regions.map(({ id, name }) => ({
			label: name,
			kind: 'region' as const,
			href: links.region(id),
			keywords: [],
		})),
		...documents.map(({ id, title, vantages, author, publisher, sourceNote }) => ({
			label: title,
			kind: 'document' as const,
			href: addressOf({ ...view, viewpoint: `${id}/${vantages[0]}` }),
			keywords: [author, publisher, sourceNote].filter((name) => name !== null),
		})),
		...categories.map(({ id, name }) => ({
			label: name,
			kind: 'category' as const,
			href: aboutAddress(`category-${id}`),
			keywords: [],
		})),
		...groups.map(({ id, name }) => ({
			label: name,
			kind: 'group' as const,
			href: aboutAddress(`group-${id}`),
			keywords: [],
		})),
	];
}
