import * as v from 'valibot';
import { agreementOf, categoryRows, confusions, type PlacedUnit } from '#lib/agreement/figures.ts';
import type { Comparison } from '#lib/agreement/figures.ts';
import { pairUnits, type CodedRelation, type Coding } from '#lib/agreement/units.ts';
import { sentencesOf } from '#lib/atlas/sentences.ts';
import { CODERS, codingSchema, sameObjectsSchema, type Coder } from '#lib/corpus/schema/coding.ts';
import type { RawCorpus } from './read.ts';

/**
 * Compares the codings below `codings/`, each with the first.
 *
 * @throws Error naming a coding that is missing or misshapen, or a quote that its document does not have
 */
export function compareCodings(raw: RawCorpus, documents: readonly string[]): Comparison[] {
	const same = v.parse(sameObjectsSchema, parsed(raw, 'codings/same-objects.json'));
	return CODERS.slice(1).map((coder): Comparison => {
		const units = documents.flatMap((document) => {
			const [first, second] = (['first', coder] as const).map((one) =>
				codingOf(raw, one, document, same),
			);
			return placed(document, pairUnits(first!, second!), raw[`documents/${document}/text.txt`]!);
		});
		return {
			with: coder,
			all: agreementOf(units),
			documents: documents.map((document) => ({
				document,
				...agreementOf(units.filter((unit) => unit.document === document)),
			})),
			categories: categoryRows(units),
			confusions: confusions(units),
		};
	});
}

function parsed(raw: RawCorpus, file: string): unknown {
	const text = raw[file];
	if (text === undefined) throw new Error(`${file} is missing.`);
	return JSON.parse(text);
}

function codingOf(
	raw: RawCorpus,
	coder: Coder,
	document: string,
	same: readonly (readonly string[])[],
): Coding {
	const file = `codings/${coder}/${document}.json`;
	const { success, output, issues } = v.safeParse(codingSchema, parsed(raw, file));
	if (!success) throw new Error(`${file}: ${v.summarize(issues)}`);
	const one = (object: string) => same.find((list) => list.includes(object))?.[0] ?? object;
	return output.map((relation): CodedRelation => ({ ...relation, object: one(relation.object) }));
}

/** Units with the sentence of the text in which their first quote begins. */
function placed(document: string, units: ReturnType<typeof pairUnits>, text: string): PlacedUnit[] {
	const sentences = sentencesOf(text);
	return units.map((unit) => {
		const quote = (unit.relations[0] ?? unit.relations[1])!.quotes[0]!;
		const at = text.indexOf(quote);
		if (at < 0) throw new Error(`${document}, ${unit.pair}: not in the text: “${quote}”`);
		const nth = sentences.findIndex(({ end }) => at < end);
		return { ...unit, document, sentence: `${document} ${nth}` };
	});
}
