import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { publicData } from '#lib/public-data/index.ts';
import { contentType } from '#lib/public-data/media-types.ts';
import { SITE_ORIGIN } from '#lib/site/address/origin.ts';
import { publicSource } from '#lib/site/data/public-source.ts';

export const prerender = true;

/** By folder: the data package needs all files to describe them, so that none is made alone. */
const made = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** @param folder path of the folder with the files, the site's base included: `/vantage/data/` */
function files(folder: string): Promise<ReadonlyMap<string, string>> {
	const found = made.get(folder) ?? make(folder);
	made.set(folder, found);
	return found;
}

const make = async (folder: string) =>
	publicData(await publicSource(SITE_ORIGIN && new URL(folder, SITE_ORIGIN).href));

export const entries: EntryGenerator = async () =>
	[...(await files('/data/')).keys()].map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file }, url }) => {
	const text = (await files(url.pathname.slice(0, -file.length))).get(file);
	if (text === undefined) error(404, `There is no data file “${file}”.`);
	return new Response(text, { headers: { 'content-type': contentType(file) } });
};
