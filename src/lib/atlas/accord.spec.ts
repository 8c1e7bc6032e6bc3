import { describe, expect, test } from 'vitest';
import { accordOf } from './accord.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

const says = (category: CategoryId): Standing => ({
	category,
	via: 'named',
	basis: 'explicit',
	modality: 'is',
	voice: 'author',
	relation: 'd/r',
});

describe('what documents say together', () => {
	test('nothing is concluded from one voice, and silence is no voice', () => {
		expect(accordOf([says('ally'), null, undefined, says('mentioned')])).toMatchObject({
			documents: 4,
			naming: 2,
			speaking: 1,
			family: null,
			same: null,
			spread: null,
		});
	});

	test('spread is the distance on the scale between the ends', () => {
		const accord = accordOf([says('partner'), says('adversary'), says('competitor'), null]);
		expect(accord).toMatchObject({ speaking: 3, family: 'opposed', inFamily: 2, spread: 4 });
		expect(accord.same).toBe(false);
	});

	test('what is off the scale has a family and no place', () => {
		expect(accordOf([says('client'), says('ally')])).toMatchObject({
			family: 'aligned',
			onScale: 1,
			spread: null,
		});
		expect(accordOf([says('contested'), says('contested')])).toMatchObject({
			family: 'in-between',
			same: true,
			spread: null,
		});
	});

	test('no family leads where two are level', () => {
		expect(accordOf([says('ally'), says('adversary')])).toMatchObject({
			family: null,
			inFamily: 0,
			spread: 6,
		});
	});
});
