import { expect, it } from 'vitest';
import { remarksOf } from './remarks.ts';
import type { View } from '#lib/view/view.ts';
import { lookup } from '#lib/site/data/tables.ts';

it('says of a step what cannot be shown here, and nothing of one that can', () => {
	const of = (view: View) => remarksOf({ view }, lookup);
	expect(of({ viewpoint: 'ummah-pivot/RUS', region: 'gulf', country: 'YEM' })).toEqual([]);
	expect(of({ viewpoint: 'lost/RUS', region: 'atlantis', country: 'XXX' })).toEqual([
		'There is no viewpoint “lost/RUS” here.',
		'There is no region “atlantis” here.',
		'There is no country “XXX” here.',
	]);
	expect(of({ viewpoint: 'ummah-pivot/RUS', ...{ compare: ['too-alone/CHN'] } })[0]).toContain(
		'“compare” is kept',
	);
});
