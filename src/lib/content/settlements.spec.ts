import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readCorpus } from './read.ts';
import { words } from '#lib/corpus/schema/text.ts';

const had = v.nullable(words);
/** What was decided of a pair on which codings differ, or to which a referee objected, and why. */
const settlements = v.pipe(
	v.array(
		v.strictObject({
			subject: words,
			object: words,
			first: had,
			second: had,
			third: had,
			decided: had,
			reason: words,
			referee: v.optional(words),
		}),
	),
	v.minLength(1),
);

const raw = readCorpus('src/content');
const documents = JSON.parse(raw['documents.json']!) as string[];

test.each(documents)(
	'%s: every settlement says what each coding had, what was decided and why',
	(id) => {
		const parsed = v.safeParse(settlements, JSON.parse(raw[`codings/settlements/${id}.json`]!));
		expect(parsed.issues && v.summarize(parsed.issues)).toBeUndefined();
	},
);

test('of the pairs that codings settle differently, none has the answer of nobody without a reason', () => {
	for (const id of documents) {
		const settled = JSON.parse(raw[`codings/settlements/${id}.json`]!) as v.InferOutput<
			typeof settlements
		>;
		for (const { first, second, third, decided, reason } of settled)
			if (![first, second, third].includes(decided)) expect(reason.length, id).toBeGreaterThan(20);
	}
});
