import { asset } from '$app/paths';
import { addressOf, countryAddress, countryFrameAddress } from '../address/addresses.ts';
import { published } from '../address/origin.ts';
import { lookup } from '../data/tables.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import { embedMarkup, stillOf } from '#lib/panels/embed-markup.ts';
import { HEIGHT, WIDTH } from '#lib/picture/stills/size.ts';
import { captionsOf } from '#lib/picture/captions.ts';

/** What has a frame of its own: a viewpoint, a region in it, or a country's card. */
export type Embeddable = { viewpoint: string; region?: string | null | undefined } | { card: Iso3 };

/** An answer of type "rich", as <https://oembed.com> has it. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	/** The markup that the share dialog gives. */
	html: string;
	/** In CSS pixels. The markup takes the width that it is given; this is where it looks best. */
	width: number;
	height: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

/** Default width and height of a frame, in CSS pixels. */
const FRAME = { width: 900, height: 600 };

/** Where the answer for a view stands below `/oembed/`. */
export const oembedFile = (view: Embeddable): string =>
	'card' in view
		? `country/${view.card}.json`
		: `${view.viewpoint}${view.region ? `/region/${view.region}` : ''}.json`;

/**
 * The answer for a view.
 *
 * @param path that of the page or file that asks, the base included
 * @throws {Error} if the site's origin is unknown, and for an unknown viewpoint or region
 */
export function oembedOf(view: Embeddable, path: string): OEmbed {
	const at = (address: string) => {
		const absolute = published(address, path);
		if (!absolute)
			throw new Error('oEmbed answers need SITE_ORIGIN: their addresses are absolute.');
		return absolute;
	};
	const card = 'card' in view;
	const address = at(card ? countryFrameAddress(view.card) : addressOf({ ...view, embed: true }));
	const full = at(card ? countryAddress(view.card) : addressOf(view));
	const still = card ? null : stillOf(address);
	const title = titleOf(view);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Vantage',
		provider_url: at(asset('/')),
		html: embedMarkup({ address, full, title, still }, FRAME.height),
		...FRAME,
		...(still && { thumbnail_url: still, thumbnail_width: WIDTH, thumbnail_height: HEIGHT }),
	};
}

function titleOf(view: Embeddable): string {
	if ('card' in view)
		return `${lookup.name(view.card)} in ${lookup.tables.documents.length} documents`;
	const viewpoint = lookup.viewpoint(view.viewpoint);
	if (!viewpoint) throw new Error(`No viewpoint "${view.viewpoint}" in viewpoints.json`);
	const { region, world } = captionsOf(viewpoint, view.region ?? null, lookup);
	return region ? `${region} · ${world}` : world;
}

/** The tag by which a reader of the page finds the answer; empty if the site's origin is unknown. */
export function oembedTag(view: Embeddable, path: string): string {
	const address = published(asset(`/oembed/${oembedFile(view)}` as '/'), path);
	return address ? `<link rel="alternate" type="application/json+oembed" href="${address}">` : '';
}
