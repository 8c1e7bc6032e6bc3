import { expect, it } from 'vitest';
import { remarksOf } from './remarks.ts';
import type { View } from '#lib/view/view.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
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

it('names a quote that is not there, as soon as its document is at hand', () => {
	const document = {
		id: 'too-alone',
		relations: [{ id: 'too-alone/one', quotes: [{ exact: 'We are alone.' }] }],
	} as unknown as CorpusDocument;
	const of = (quote: string, documents = [document]) =>
		remarksOf({ view: { viewpoint: 'too-alone/USA' }, quote }, lookup, documents);
	for (const there of ['too-alone/one', 'too-alone/one/1']) expect(of(there)).toEqual([]);
	for (const lost of ['too-alone/one/2', 'too-alone/two', 'too-alone/one/0'])
		expect(of(lost)).toEqual([
			`There is no quote “${lost}” here: the words are chosen as for any map.`,
		]);
	expect(of('too-alone/two', [])).toEqual([]);
	expect(of('lost/one', [])).toHaveLength(1);
});
