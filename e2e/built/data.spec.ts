import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { serve, type Site } from '../../scripts/serve.mjs';
import { builtText } from '../support/corpus.ts';
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

let site: Site;
beforeAll(async () => {
	site = await serve({ dir: join(ROOT, 'build') });
});
afterAll(() => site.close());
const get = (path: string) => fetch(new URL(path, site.url));

test('the data package describes every file in its folder', () => {
	const folder = readdirSync(join(ROOT, 'build/data'), { recursive: true, withFileTypes: true });
	const files = folder.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name));
	expect(resources.length).toBe(files.length - 1);
});

for (const { path, mediatype, bytes, hash } of [
	...resources,
	{ path: 'datapackage.json', mediatype: 'application/json', bytes: null, hash: null },
]) {
	test(`data/${path} is served as ${mediatype}, byte for byte, to every origin`, async () => {
		const response = await get(`data/${path}`);
		expect(response.status).toBe(200);
		const [type, charset = ''] = (response.headers.get('content-type') ?? '').split(/;\s*/);
		expect(type).toBe(mediatype);
		expect(contentType(path)).toContain(mediatype);
		if (mediatype.startsWith('text/')) expect(charset).toBe('charset=utf-8');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		if (hash === null) return;
		const body = Buffer.from(await response.arrayBuffer());
		expect(body.length).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
	});
}

/** A program that takes a descriptor's path and fails where the data are no Data Package. */
const validator = process.env['DATAPACKAGE_VALIDATOR'];
test.skipIf(!validator)('another program takes them for a Data Package', () => {
	const descriptor = join(ROOT, 'build/data/datapackage.json');
	expect(spawnSync(validator!, [descriptor], { encoding: 'utf8' })).toMatchObject({ status: 0 });
});

test('relations.csv is served with its byte order mark', async () => {
	const body = Buffer.from(await (await get('data/relations.csv')).arrayBuffer());
	expect(body.subarray(0, 5).toString('hex')).toBe('efbbbf6964');
});

test('an annotation leads to the words in the text that is served', async () => {
	const response = await get('data/annotations.jsonld');
	const { first } = (await response.json()) as { first: { items: Annotation[] } };
	const { target } = first.items.at(-1)!;
	const [{ exact }, { start, end }] = target.selector;
	const text = await (await fetch(new URL(target.source, response.url))).text();
	expect([...text].slice(start, end).join('')).toBe(exact);
});
