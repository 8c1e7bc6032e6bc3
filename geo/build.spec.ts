import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFiles } from './make.ts';

const root = new URL('..', import.meta.url);

describe('npm run geo', () => {
	it('makes what is checked in, to the byte, each time', () => {
		const [first, second] = [makeFiles(), makeFiles()];
		const differing = [...first].filter(([path, content]) => {
			const file = new URL(path, root);
			return !existsSync(file) || readFileSync(file, 'utf8') !== content;
		});
		expect(differing.map(([path]) => path)).toEqual([]);
		expect([...second]).toEqual([...first]);
	});
});
