import { aboutAddress, addressOf, countryAddress } from './addresses.ts';
import { lookup } from './tables.ts';
import { distance } from '#lib/content/nearest.ts';

/** How many addresses are offered. */
const OFFERED = 4;

/** The addresses nearest to one that does not exist, the nearest first. */
export function nearestAddresses(path: string): { href: string; label: string }[] {
	const { documents, countries, viewpoints, regions } = lookup.tables;
	const titleOf = (id: string) => documents.find((d) => d.id === id)?.title ?? id;
	const candidates = [
		{ key: 'about', href: aboutAddress(), label: 'About Vantage' },
		...viewpoints.map(({ id, document, subject }) => ({
			key: id,
			href: addressOf({ viewpoint: id }),
			label: `${titleOf(document)}, seen from ${lookup.name(subject)}`,
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
		...viewpoints.flatMap(({ id, subject }) =>
			regions.map((region) => ({
				key: `${id}/region/${region.id}`,
				href: addressOf({ viewpoint: id, region: region.id }),
				label: `${region.name}, seen from ${lookup.name(subject)}`,
			})),
		),
	];
	const asked = decodeURI(path).replace(/^\/|\/$/g, '');
	const ranked = candidates
		.map((candidate) => ({ ...candidate, cost: distance(asked, candidate.key) }))
		.sort((a, b) => a.cost - b.cost);
	return ranked
		.filter(({ href }, i) => ranked.findIndex((other) => other.href === href) === i)
		.slice(0, OFFERED);
}
