import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';

const svg = { extension: 'svg' };
const deck = (title: string) => ({
	title,
	steps: [{ view: { viewpoint: 'too-alone/USA' } }, { view: { viewpoint: 'too-alone/CHN' } }],
});

describe('the name of a file', () => {
	test('says what a view shows', () => {
		const view = { viewpoint: 'too-alone/USA', region: 'levant', country: 'SYR' };
		expect(fileName({ title: '', steps: [{ view }] }, svg)).toBe(
			'vantage-too-alone-USA-levant-SYR.svg',
		);
	});

	test('is the title of a deck, in letters that every system takes', () => {
		expect(fileName(deck('Größe & “Würde”: 7/8'), svg)).toBe('vantage-Gro-e-Wurde-7-8.svg');
		expect(fileName(deck('../../etc/passwd'), svg)).toBe('vantage-etc-passwd.svg');
	});

	test('is there also where the title has no such letters, or too many', () => {
		expect(fileName(deck('地図'), svg)).toBe('vantage-deck.svg');
		expect(fileName(deck('x'.repeat(300)), svg)).toHaveLength('vantage-.svg'.length + 80);
	});
});
