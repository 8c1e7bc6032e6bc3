import { asset } from '$app/paths';
import { oembedTag } from './oembed.ts';
import { addressOf } from '../address/addresses.ts';
import { published } from '../address/origin.ts';
import { HOME_VIEWPOINT, lookup } from '../data/tables.ts';
import { standfirst } from '#lib/atlas/standfirst.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { View } from '#lib/view/view.ts';
import { stillPath } from '#lib/picture/stills/path.ts';
import { HEIGHT, WIDTH } from '#lib/picture/stills/size.ts';
import { captionsOf } from '#lib/picture/captions.ts';

/**
 * What those find who read a page's file without running it: its description and, where the site's origin is
 * known, its canonical address and what other sites show of a link to it.
 *
 * @param path the page's own, the base included
 * @throws {Error} for an unknown viewpoint or region
 */
export function headTags(view: View, path: string): string {
	const viewpoint = lookup.viewpoint(view.viewpoint);
	if (!viewpoint) throw new Error(`No viewpoint "${view.viewpoint}" in viewpoints.json`);
	const title = lookup.document(viewpoint.document)?.title;
	const description = `${title}: ${standfirst(viewpoint.figures)}`;
	// A region's analysis is one text: its page under its own document stands for all.
	const { region = null } = view;
	const canonical = published(
		addressOf({ viewpoint: region ? HOME_VIEWPOINT : viewpoint.id, region }),
		path,
	);
	return (
		`<meta name="description" content="${escape(description)}">` +
		(canonical ? `<link rel="canonical" href="${escape(canonical)}">` : '') +
		previewTags(viewpoint, region, path)
	);
}

/**
 * Where a view's oEmbed answer is, and title, description and the view's still as Open Graph tags. Empty if
 * the site's origin is unknown, as their addresses have to be absolute.
 */
function previewTags(viewpoint: ViewpointEntry, region: string | null, path: string): string {
	const { id } = viewpoint;
	const image = published(asset(`/${stillPath(id, region)}.png`), path);
	const url = published(addressOf({ viewpoint: id, region }), path);
	if (!image || !url) return '';
	const captions = captionsOf(viewpoint, region, lookup);
	const tags: [property: string, content: string][] = [
		['og:type', 'website'],
		['og:site_name', 'Vantage'],
		['og:title', captions.title],
		['og:description', `${captions.document}: ${captions.standfirst}`],
		['og:url', url],
		['og:image', image],
		['og:image:type', 'image/png'],
		['og:image:width', String(WIDTH)],
		['og:image:height', String(HEIGHT)],
		['og:image:alt', captions.description],
	];
	return (
		oembedTag({ viewpoint: id, region }, path) +
		tags
			.map(([property, content]) => `<meta property="${property}" content="${escape(content)}">`)
			.join('') +
		'<meta name="twitter:card" content="summary_large_image">'
	);
}

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
