import { lookup } from '../data/tables.ts';
import { HOME_VIEWPOINT } from '../data/tables.ts';
import type { DocumentId, Iso3 } from '#lib/corpus/types.ts';

/** What an address of the file leads to. */
export type Route =
	| { kind: 'map'; viewpoint: string; region: string | null }
	| { kind: 'country'; country: Iso3 }
	| { kind: 'read'; document: DocumentId }
	| { kind: 'about' }
	| { kind: 'search' }
	| { kind: 'present' }
	/** Published files, which the site has and this file has not. */
	| { kind: 'data'; file: string }
	/** Pages of the site that this file has not. */
	| { kind: 'elsewhere'; path: string }
	| { kind: 'unknown' };

/** Reads a path as the site's routes do; letters in the wrong case are tolerated. */
export function routeOf(path: string): Route {
	const [first = '', second = '', third = '', fourth = '', ...more] = decoded(path)
		.split('/')
		.slice(1);
	if (first === '') return { kind: 'map', viewpoint: HOME_VIEWPOINT, region: null };
	if (first === 'about') return { kind: 'about' };
	if (first === 'search' && second === '') return { kind: 'search' };
	if (first === 'present' && second === '') return { kind: 'present' };
	if (first === 'data') return { kind: 'data', file: [second, third].filter(Boolean).join('/') };
	if (first === 'read') {
		const document = lookup.document(second.toLowerCase())?.id;
		return document && third === '' ? { kind: 'read', document } : { kind: 'unknown' };
	}
	if (first === 'compare' || first === 'pair') return { kind: 'elsewhere', path: decoded(path) };
	if (first === 'country') {
		const country = second.toUpperCase();
		return lookup.isCountry(country) ? { kind: 'country', country } : { kind: 'unknown' };
	}
	const id = `${first}/${second}`.toLowerCase();
	const viewpoint = lookup.tables.viewpoints.find((each) => each.id.toLowerCase() === id)?.id;
	const region = third === 'region' ? lookup.region(fourth)?.id : third === '' ? null : undefined;
	if (!viewpoint || region === undefined || more.length > 0) return { kind: 'unknown' };
	return { kind: 'map', viewpoint, region };
}

/** A path as it reads; one that is no valid escape as it stands. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
