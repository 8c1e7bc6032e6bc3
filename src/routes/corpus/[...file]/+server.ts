import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { corpusFile, corpusFiles } from '#lib/site/data/corpus-files.ts';

export const prerender = true;

export const entries: EntryGenerator = async () => (await corpusFiles()).map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
	const content = await corpusFile(file);
	if (content === undefined) error(404, `There is no “${file}” of the corpus.`);
	return json(content);
};
