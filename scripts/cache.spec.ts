import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached, keyOf, prune, writeWhole } from './cache.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vantage-cache-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes things in a cache, and counts how often it had to. */
function maker() {
	let made = 0;
	const make = (input: string) =>
		cached(join(folder, 'things'), keyOf(input), async () => {
			made += 1;
			return Buffer.from(`made of ${input}`);
		});
	return { make, count: () => made };
}

describe('keyOf', () => {
	it('is another for other parts, and for other borders between them', () => {
		const keys = [keyOf('ab', 'c'), keyOf('a', 'bc'), keyOf('abc'), keyOf('ab', 'd')];
		expect(new Set(keys).size).toBe(4);
		expect(keyOf('ab', Buffer.from('c'))).toBe(keys[0]);
	});
});

describe('cached', () => {
	it('makes a thing once, and another of another input', async () => {
		const { make, count } = maker();
		expect((await make('one')).toString()).toBe('made of one');
		expect((await make('one')).toString()).toBe('made of one');
		expect(count()).toBe(1);
		expect((await make('two')).toString()).toBe('made of two');
		expect(count()).toBe(2);
	});

	it.each([
		['cut off', (file: Buffer) => file.subarray(0, -3)],
		['emptied', () => Buffer.alloc(0)],
		['changed', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('x')])],
	])('makes anew what was %s, and heals it', async (_, damage) => {
		const { make, count } = maker();
		await make('one');
		const path = join(folder, 'things', keyOf('one'));
		writeFileSync(path, damage(readFileSync(path)));
		expect((await make('one')).toString()).toBe('made of one');
		expect((await make('one')).toString()).toBe('made of one');
		expect(count()).toBe(2);
	});

	it('keeps nothing of what failed', async () => {
		const failing = () => Promise.reject(new Error('no room'));
		await expect(cached(folder, keyOf('one'), failing)).rejects.toThrow('no room');
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('prune', () => {
	it('throws away what was not used for longest, and no more than it has to', async () => {
		const { make, count } = maker();
		for (const [age, input] of ['three', 'two', 'one'].entries()) {
			await make(input);
			const used = new Date(2026, 0, 10 - age);
			utimesSync(join(folder, 'things', keyOf(input)), used, used);
		}
		// The oldest is used again.
		await make('one');
		const size = readFileSync(join(folder, 'things', keyOf('three'))).length;
		await prune(join(folder, 'things'), 2 * size);
		expect(readdirSync(join(folder, 'things')).sort()).toEqual(
			[keyOf('one'), keyOf('three')].sort(),
		);
		expect(count()).toBe(3);
	});

	it('has nothing to do where nothing was kept', async () => {
		await prune(join(folder, 'none'), 0);
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('writeWhole', () => {
	it('writes a file, with its folder, and over another', async () => {
		const path = join(folder, 'a/b.txt');
		await writeWhole(path, 'one');
		await writeWhole(path, 'two');
		expect(readFileSync(path, 'utf8')).toBe('two');
		expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
	});

	it('leaves nothing behind where it fails', async () => {
		mkdirSync(join(folder, 'taken'));
		await expect(writeWhole(join(folder, 'taken'), 'one')).rejects.toThrow();
		expect(readdirSync(folder)).toEqual(['taken']);
	});
});
