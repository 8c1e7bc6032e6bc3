import { expect, test } from 'vitest';
import { isSoft, isThroughGroup } from './standing.ts';

test('a colour comes through a group unless it is the country’s own or the vantage’s', () => {
	expect(['named', 'vantage', 'nato'].map((via) => isThroughGroup({ via }))).toEqual([
		false,
		false,
		true,
	]);
});

test.each([
	['an inference', { basis: 'inferred', voice: 'author' }, true],
	['somebody else’s word', { basis: 'explicit', voice: 'National Security Strategy' }, true],
	['the author’s explicit word', { basis: 'explicit', voice: 'author' }, false],
	['the vantage itself', { basis: null, voice: null }, false],
] as const)('%s is drawn soft or not', (_, coding, soft) => {
	expect(isSoft(coding)).toBe(soft);
});
