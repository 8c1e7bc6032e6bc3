import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, noteProgress, progressOf } from './inputs.mjs';

let root: string;
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'vantage-inputs-'));
	write('src/routes/+page.svelte', 'page');
	write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('hashInputs', () => {
	it.each([
		['a changed source', () => write('src/routes/+page.svelte', 'changed')],
		['a new static file', () => write('static/robots.txt', '')],
		['a changed lockfile', () => write('package-lock.json', '{"packages":{}}')],
		['a script of the build', () => write('scripts/compile.ts', 'compile')],
	])('changes with %s', (_, change) => {
		const before = hashInputs(root, {});
		change();
		expect(hashInputs(root, {})).not.toBe(before);
	});

	it.each([{ BASE_PATH: '/vantage' }, { SITE_ORIGIN: 'https://example.org' }])(
		'changes with %o',
		(env) => {
			expect(hashInputs(root, env)).not.toBe(hashInputs(root, {}));
		},
	);

	it('does not change with what the build makes, with tests and with other settings', () => {
		const before = hashInputs(root, {});
		write('src/lib/compiled/groups.json', '[]');
		write('src/lib/atlas/a.spec.ts', 'test');
		write('build/index.html', 'page');
		expect(hashInputs(root, { PORT: '1' })).toBe(before);
	});

	it('keeps a name apart from a content', () => {
		write('src/a', 'b');
		const before = hashInputs(root, {});
		rmSync(join(root, 'src/a'));
		write('src/ab', '');
		expect(hashInputs(root, {})).not.toBe(before);
	});
});

describe('progressOf', () => {
	it('is what was noted for these inputs last, as long as the build is there', () => {
		expect(progressOf(root, 'one')).toBe('nothing');
		write('build/index.html', 'page');
		noteProgress(root, 'one', 'pages');
		expect(progressOf(root, 'one')).toBe('pages');
		noteProgress(root, 'one', 'whole');
		expect(progressOf(root, 'one')).toBe('whole');
		expect(progressOf(root, 'two')).toBe('nothing');
		noteProgress(root, 'one', 'nothing');
		expect(progressOf(root, 'one')).toBe('nothing');
		noteProgress(root, 'one', 'whole');
		rmSync(join(root, 'build'), { recursive: true });
		expect(progressOf(root, 'one')).toBe('nothing');
	});
});
