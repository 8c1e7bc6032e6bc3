import type { DeckStep } from './types.ts';
import type { Lookup } from '#lib/corpus/tables.ts';

const KNOWN = [
	'viewpoint',
	'region',
	'country',
	'byName',
	'history',
	'patterns',
	'projection',
	'look',
];

/**
 * What of a step this site cannot show, in sentences. The step is kept as it is: a later version, or a
 * site with other documents, may know it.
 */
export function remarksOf({ view }: DeckStep, lookup: Lookup): string[] {
	const { viewpoint, region, country } = view;
	const later = Object.keys(view).filter((field) => !KNOWN.includes(field));
	return [
		lookup.viewpoint(viewpoint) ? '' : `There is no viewpoint “${viewpoint}” here.`,
		region && !lookup.region(region) ? `There is no region “${region}” here.` : '',
		country && !lookup.isCountry(country) ? `There is no country “${country}” here.` : '',
		later.length > 0
			? `Made by a later version: ${later.map((field) => `“${field}”`).join(', ')} is kept and not shown.`
			: '',
	].filter(Boolean);
}
