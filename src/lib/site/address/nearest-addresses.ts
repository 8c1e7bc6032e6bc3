import { resolve } from '$app/paths';
import { aboutAddress, addressOf, countryAddress } from './addresses.ts';
import { searchAddress } from './search.ts';
import { HOME_VIEWPOINT, lookup } from '../data/tables.ts';
import { subjectInText } from '#lib/panels/names.ts';
import { distance } from '#lib/corpus/nearest.ts';

/** How many addresses are offered at most, and which share of the letters may differ. */
const OFFERED = 4;
const FARTHEST = 0.5;

/** The addresses nearest to one that does not exist, the nearest first. */
export function nearestAddresses(path: string): { href: string; label: string }[] {
	const { documents, countries, regions } = lookup.tables;
	const viewpoints = documents.flatMap(({ id, vantages }) =>
		vantages.map((subject) => ({ id: `${id}/${subject}`, document: id, subject })),
	);
	const titleOf = (id: string) => documents.find((d) => d.id === id)?.title ?? id;
	const candidates = [
		{ key: 'about', href: aboutAddress(), label: 'About Vantage' },
		{ key: 'data', href: resolve('/(pages)/data'), label: 'Data' },
		{ key: 'search', href: searchAddress(), label: 'Search the texts' },
		{ key: 'present', href: resolve('/present'), label: 'Present' },
		...viewpoints.map(({ id, document, subject }) => ({
			key: id,
			href: addressOf({ viewpoint: id }),
			label: `${titleOf(document)}, seen from ${subjectInText(subject, lookup)}`,
		})),
		...countries.map(({ iso3, name }) => ({
			key: `country/${iso3}`,
			href: countryAddress(iso3),
			label: `What the documents say of ${name}`,
		})),
		...countries.map(({ iso3, name }) => ({
			key: `country/${name}`,
			href: countryAddress(iso3),
			label: `What the documents say of ${name}`,
		})),
		...regions.map(({ id, name }) => ({
			key: `region/${id}`,
			href: addressOf({ viewpoint: HOME_VIEWPOINT, region: id }),
			label: name,
		})),
		...viewpoints.flatMap(({ id, document, subject }) =>
			regions.map((region) => ({
				key: `${id}/region/${region.id}`,
				href: addressOf({ viewpoint: id, region: region.id }),
				label: `${region.name} in ${titleOf(document)}, seen from ${subjectInText(subject, lookup)}`,
			})),
		),
	];
	const asked = decoded(path).replace(/^\/|\/$/g, '');
	// A share of the letters, not a count: otherwise short codes would be nearer than a misspelt name.
	const cost = (key: string) => distance(asked, key) / (asked.length + key.length);
	const ranked = candidates
		.map((candidate) => ({ ...candidate, cost: cost(candidate.key) }))
		.sort((a, b) => a.cost - b.cost);
	return ranked
		.filter(
			({ href, cost }, i) =>
				cost <= FARTHEST && ranked.findIndex((other) => other.href === href) === i,
		)
		.slice(0, OFFERED);
}

/** A path as it reads; one that is no valid escape (`/100%`) as it stands. */
function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
