import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtText } from './support/corpus.ts';
import { contentType } from '#lib/public-data/media-types.ts';

// The published files as another program gets them: over the network, with what the server says of them.

interface Resource {
	path: string;
	mediatype: string;
	bytes: number;
	hash: string;
}

interface Annotation {
	target: { source: string; selector: [{ exact: string }, { start: number; end: number }] };
}

const { resources } = JSON.parse(builtText('data/datapackage.json')) as { resources: Resource[] };

test('the data package describes every file in its folder', () => {
	const folder = readdirSync(new URL('../build/data/', import.meta.url), {
		recursive: true,
		withFileTypes: true,
	});
	const files = folder.filter((entry) => entry.isFile() && !entry.name.endsWith('.br'));
	expect(resources.length).toBe(files.length - 1);
});

for (const { path, mediatype, bytes, hash } of [
	...resources,
	{ path: 'datapackage.json', mediatype: 'application/json', bytes: null, hash: null },
]) {
	test(`data/${path} is served as ${mediatype}, byte for byte, to every origin`, async ({
		request,
	}) => {
		const response = await request.get(`/data/${path}`);
		expect(response.status()).toBe(200);
		const headers = response.headers();
		const [type, charset = ''] = (headers['content-type'] ?? '').split(/;\s*/);
		expect(type).toBe(mediatype);
		expect(contentType(path)).toContain(mediatype);
		if (mediatype.startsWith('text/')) expect(charset).toBe('charset=utf-8');
		expect(headers['access-control-allow-origin']).toBe('*');
		if (hash === null) return;
		const body = await response.body();
		expect(body.length).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
	});
}

test('relations.csv is served with its byte order mark', async ({ request }) => {
	const body = await (await request.get('/data/relations.csv')).body();
	expect(body.subarray(0, 5).toString('hex')).toBe('efbbbf6964');
});

test('an annotation leads to the words in the text that is served', async ({ request }) => {
	const response = await request.get('/data/annotations.jsonld');
	const { first } = (await response.json()) as { first: { items: Annotation[] } };
	const { target } = first.items.at(-1)!;
	const [{ exact }, { start, end }] = target.selector;
	const text = await (await request.get(new URL(target.source, response.url()).href)).text();
	expect([...text].slice(start, end).join('')).toBe(exact);
});
