import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { loadDocuments } from '#lib/site/documents.ts';
import { publicData } from '#lib/site/public-data.ts';
import { groups } from '#lib/site/reference.ts';
import { lookup } from '#lib/site/tables.ts';

export const prerender = true;

const files = async (): Promise<Map<string, string>> =>
	publicData(
		lookup.tables,
		await loadDocuments(lookup.tables.documents.map(({ id }) => id)),
		groups,
	);

export const entries: EntryGenerator = async () =>
	[...(await files()).keys()].map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
	const text = (await files()).get(file);
	if (text === undefined) error(404, `There is no data file “${file}”.`);
	const type = file.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
	return new Response(text, { headers: { 'content-type': type } });
};
