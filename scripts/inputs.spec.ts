import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, isBuilt, noteBuild } from './inputs.mjs';

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

describe('isBuilt', () => {
	it('holds for the inputs of the last whole build only, and while it is there', () => {
		expect(isBuilt(root, 'one')).toBe(false);
		write('build/index.html', 'page');
		noteBuild(root, 'one');
		expect(isBuilt(root, 'one')).toBe(true);
		expect(isBuilt(root, 'two')).toBe(false);
		noteBuild(root, null);
		expect(isBuilt(root, 'one')).toBe(false);
		noteBuild(root, 'one');
		rmSync(join(root, 'build'), { recursive: true });
		expect(isBuilt(root, 'one')).toBe(false);
	});
});
