import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../run.mjs';
import { e2eNames, PARTS, planOf } from './parts.mjs';

const foldersOf = (path: string) =>
	readdirSync(join(ROOT, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

describe('the table of parts', () => {
	it('has every folder of src/lib', () => {
		const made = ['compiled'];
		const folders = foldersOf('src/lib').filter((name) => !made.includes(name));
		expect(folders.length).toBeGreaterThan(10);
		expect(folders.filter((folder) => !(folder in PARTS))).toEqual([]);
	});

	it('has no folder that is not there', () => {
		const there = [
			...foldersOf('src/lib'),
			...['map', 'site'].flatMap((folder) =>
				foldersOf(`src/lib/${folder}`).map((name) => `${folder}/${name}`),
			),
			'routes',
			'scripts',
		];
		expect(Object.keys(PARTS).filter((part) => !there.includes(part))).toEqual([]);
	});

	it('has every file of e2e, and none that is not there', () => {
		const listed = [...new Set(Object.values(PARTS).flat())].sort();
		expect(listed).toEqual(e2eNames());
	});
});

describe('planOf', () => {
	it('gives a folder its own tests and those of pages that go with it', () => {
		const { specs, built, pages } = planOf(['atlas']);
		expect(specs).toEqual(['src/lib/atlas/']);
		expect(built).toContain('e2e/built/thin.spec.ts');
		expect(pages).toContain('e2e/thin.e2e.ts');
	});

	it('knows a part by its path, and by a file within', () => {
		expect(planOf(['src/lib/map/'])).toEqual(planOf(['map']));
		expect(planOf(['src/lib/map/globe/antarctica.ts'])).toEqual(planOf(['map/globe']));
		expect(planOf(['e2e/find.e2e.ts'])).toEqual(planOf(['find']));
	});

	it('gives a file of e2e no other tests', () => {
		expect(planOf(['find'])).toEqual({
			specs: [],
			built: [],
			pages: ['e2e/find.e2e.ts'],
			engines: [],
		});
	});

	it('knows what is tried in other engines', () => {
		expect(planOf(['e2e/engines/visit.spec.ts']).engines).toEqual(['e2e/engines/visit.spec.ts']);
		expect(planOf(['stage']).engines).toEqual(['e2e/engines/stage.spec.ts']);
	});

	it('puts parts together', () => {
		const { specs, pages } = planOf(['geo', 'map', 'map']);
		expect(specs).toEqual(['src/lib/geo/', 'geo/', 'src/lib/map/']);
		expect(pages.filter((file) => file === 'e2e/zoom.e2e.ts')).toHaveLength(1);
	});

	it('lists the parts where one is unknown', () => {
		expect(() => planOf(['mapp'])).toThrow(/no part “mapp”[^]*\bmap\b[^]*\bfind\b/);
	});
});
