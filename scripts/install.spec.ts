import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';
import { isAtLeast } from './node-version.mjs';
import { ROOT } from './run.mjs';

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules/.package-lock.json'), 'utf8'));
const kit = 'node_modules/@sveltejs/kit';

describe('isInstalled', () => {
	it('accepts what npm itself has installed here, without the packages of other platforms', () => {
		expect(isInstalled(lock, installed)).toBe(true);
		expect(Object.keys(lock.packages).length).toBeGreaterThan(
			Object.keys(installed.packages).length,
		);
	});

	it.each([
		['another version', { ...lock.packages[kit], version: '0.0.1' }],
		['another content', { ...lock.packages[kit], integrity: 'sha512-other' }],
	])('refuses %s', (_, changed) => {
		const wanted = { packages: { ...lock.packages, [kit]: changed } };
		expect(isInstalled(wanted, installed)).toBe(false);
	});

	it('refuses a package that is missing, and one that the lockfile has no longer', () => {
		const { [kit]: _, ...others } = lock.packages;
		expect(isInstalled({ packages: others }, installed)).toBe(false);
		const { [kit]: __, ...found } = installed.packages;
		expect(isInstalled(lock, { packages: found })).toBe(false);
	});
});

describe('isAtLeast', () => {
	it.each([
		['v20.20.2', '20.19', true],
		['20.19.0', '20.19', true],
		['v20.18.3', '20.19', false],
		['v18.99.0', '20.19', false],
		['v100.0.0', '20.19', true],
	])('%s for %s: %s', (version, minimum, expected) => {
		expect(isAtLeast(version, minimum)).toBe(expected);
	});
});
