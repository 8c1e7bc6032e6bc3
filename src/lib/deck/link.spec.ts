import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from './base64url.ts';
import { deflate } from './deflate.ts';
import { LIMITS, LINK_LIMIT } from './limits.ts';
import { fragmentOf, holdsDeck, readFragment } from './link.ts';
import { randomDeck } from './random-deck.ts';
import { tidy } from './tidy.ts';
import type { Deck } from './types.ts';

const DECK: Deck = {
	title: 'Libya, twice',
	steps: [
		{ view: { viewpoint: 'ummah-pivot/RUS', country: 'LBY' }, note: 'Ask who has been there.' },
		{ view: { viewpoint: 'too-alone/CHN', look: { lon: 17.5, lat: 27, nearness: 4 } } },
	],
};
const linkOf = async (json: string) =>
	`deck=1.${toBase64url(await deflate(new TextEncoder().encode(json)))}`;
const problemOf = async (fragment: string) => {
	const read = await readFragment(fragment);
	return 'problem' in read ? read.problem : 'none';
};

describe('a deck in a link', () => {
	it('comes back as it went, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(randomDeck, async (deck) => {
				const fragment = await fragmentOf(deck);
				fc.pre(fragment !== null);
				expect(holdsDeck(`#${fragment}`)).toBe(true);
				expect(await readFragment(`#${fragment}`)).toEqual({ deck: tidy(deck) });
			}),
			{ numRuns: 100 },
		);
	});

	it('needs no escaping and little room', async () => {
		const talk = { ...DECK, steps: Array.from({ length: 10 }, () => DECK.steps).flat() };
		const fragment = (await fragmentOf(talk))!;
		expect(fragment).toMatch(/^deck=1\.[A-Za-z0-9_-]+$/);
		expect(fragment.length).toBeLessThan(JSON.stringify(talk).length / 4);
	});

	it('becomes a file past the limit', async () => {
		const random = Array.from({ length: 40 }, (_, i) => ({
			...DECK.steps[0]!,
			note: hash(i, 700),
		}));
		expect(await fragmentOf({ ...DECK, steps: random })).toBeNull();
		expect((await fragmentOf({ ...DECK, steps: random.slice(0, 3) }))!.length).toBeLessThan(
			LINK_LIMIT,
		);
	});

	it('is damaged in many ways, and always says so in words', async () => {
		const fragment = (await fragmentOf(DECK))!;
		for (let at = 'deck='.length; at < fragment.length; at += 7)
			expect(await problemOf(fragment.slice(0, at)), `cut at ${at}`).toMatch(/damaged/);
		expect(await problemOf('deck=')).toMatch(/damaged/);
		expect(await problemOf('')).toMatch(/damaged/);
		expect(await problemOf('deck=2.abc')).toMatch(/later version/);
	});

	it.each(['.', ').', '!', ',', ' ', '%20', '%0A', '\u201d', '='])(
		'is whole with “%s” behind it, which is not part of it',
		async (end) => {
			expect(await readFragment((await fragmentOf(DECK))! + end)).toEqual({ deck: tidy(DECK) });
		},
	);

	it('never throws, whatever stands there, and never lets through what is no deck', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.base64String().map((code) => `deck=1.${code}`),
					fc.uint8Array({ maxLength: 300 }).map((bytes) => `deck=1.${toBase64url(bytes)}`),
				),
				async (fragment) => {
					const read = await readFragment(fragment);
					expect('problem' in read ? read.problem.length : read.deck.steps.length).toBeGreaterThan(
						-1,
					);
				},
			),
			{ numRuns: 100 },
		);
		await fc.assert(
			fc.asyncProperty(fc.json(), async (json) => {
				expect(await problemOf(await linkOf(json))).not.toBe('none');
			}),
		);
	});

	it('does not inflate a bomb', async () => {
		const bomb = await linkOf(`{"title":"${' '.repeat(8 * LIMITS.bytes)}","steps":[]}`);
		expect(bomb.length).toBeLessThan(LIMITS.bytes);
		expect(await problemOf(bomb)).toMatch(/larger than 1000 kB/);
		expect(await problemOf(`deck=1.${'A'.repeat(LIMITS.bytes + 1)}`)).toMatch(/damaged/);
	});
});

/** Letters that nothing compresses. */
function hash(seed: number, length: number): string {
	let x = seed * 7919 + 1;
	const next = () => (x = (x * 48271) % 2147483647);
	return Array.from({ length }, () => String.fromCharCode(0x4e00 + (next() % 5000))).join('');
}
