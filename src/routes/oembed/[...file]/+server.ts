import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { oembedFile, oembedOf, type Embeddable } from '#lib/site/prerender/oembed.ts';
import { regionEntries, viewpointEntries } from '#lib/site/address/entries.ts';
import { SITE_ORIGIN } from '#lib/site/address/origin.ts';
import { lookup } from '#lib/site/data/tables.ts';

/** Without the site's origin there is nothing to answer: the addresses in an answer are absolute. */
export const prerender = Boolean(SITE_ORIGIN);

const views: ReadonlyMap<string, Embeddable> = new Map(
	[
		...[...viewpointEntries(), ...regionEntries()].map(({ document, vantage, ...rest }) => ({
			viewpoint: `${document}/${vantage}`,
			...rest,
		})),
		...lookup.tables.countries.map(({ iso3 }) => ({ card: iso3 })),
	].map((view) => [oembedFile(view), view]),
);

export const entries: EntryGenerator = () => [...views.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file }, url }) => {
	const view = views.get(file);
	if (!view) error(404, `There is no oEmbed answer “${file}”.`);
	return json(oembedOf(view, url.pathname));
};
