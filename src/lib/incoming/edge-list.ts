import type { Actor, Resolved } from './actors.ts';
import type { FoundWords } from './find-words.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import { DIRECTIONS, MODALITIES, type CategoryId, type ObjectKind } from '#lib/corpus/types.ts';

/** What a column of an edge list may hold, in the order in which they are described. */
export const MEANINGS = [
	'subject',
	'object',
	'label',
	'quote',
	'source',
	'objectKind',
	'basis',
	'voice',
	'scope',
	'rationale',
	'direction',
	'modality',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Which column holds what. */
export type Columns = Partial<Record<Meaning, string>>;

const NEEDED = ['subject', 'object', 'label'] as const;

/** What an edge list is read with. */
export interface Reading {
	columns: Columns;
	/** Their label → our category. Labels that are ids of categories need no entry. */
	labels: ReadonlyMap<string, string>;
	categories: readonly CategoryId[];
	resolve: (text: string) => Resolved;
	/** Finds a quote in the text; absent where there is no text, and quotes are taken as they are. */
	find?: (quote: string) => FoundWords;
	/** Ids that are taken. */
	taken?: readonly string[];
}

export interface Imported {
	relations: RawRelation[];
	/** Rows that became no relation, by their number in the file: the header is row 1. */
	refused: { row: number; reason: string }[];
	/** Rows whose quote was taken as the text has it. */
	adjusted: number[];
}

/** The columns of a table by what they hold: those that were named, and others that are called so. */
export function columnsOf(header: readonly string[], named: Columns): Columns {
	const own = Object.fromEntries(
		MEANINGS.flatMap((meaning) => {
			const column = header.find((each) => each.trim().toLowerCase() === meaning.toLowerCase());
			return column === undefined ? [] : [[meaning, column]];
		}),
	);
	return { ...own, ...named };
}

/**
 * Makes relations of the rows of an edge list. Rows of the same pair, category and scope are one relation with several quotes. A
 * pair has its category by the first row without a scope; a row that would give it another one is refused.
 *
 * @throws where a column that is needed, or was named, is not there
 */
export function importEdges(
	rows: readonly Readonly<Record<string, string>>[],
	header: readonly string[],
	reading: Reading,
): Imported {
	requireColumns(header, reading.columns);
	const made = new Map<string, { relation: RawRelation; row: number }>();
	const overall = new Map<string, { category: string; row: number }>();
	const ids = new Set(reading.taken);
	const result: Imported = { relations: [], refused: [], adjusted: [] };
	for (const [index, cells] of rows.entries()) {
		const row = index + 2;
		const read = readRow(cells, reading);
		if ('refused' in read) {
			result.refused.push({ row, reason: read.refused });
			continue;
		}
		const { relation, adjusted } = read;
		const pair = `${relation.subject} → ${relation.object}`;
		const key = [
			pair,
			relation.category,
			relation.scope,
			relation.basis,
			relation.voice,
			relation.direction,
			relation.modality,
		].join('|');
		const same = made.get(key);
		const first = overall.get(pair);
		if (!same && relation.overall && first) {
			const reason = `${pair} has its category by row ${first.row} already (${first.category}): a second one needs a scope`;
			result.refused.push({ row, reason });
			continue;
		}
		if (adjusted) result.adjusted.push(row);
		if (same) {
			const { quotes } = same.relation;
			if (!quotes.some(({ exact }) => exact === relation.quotes[0]!.exact))
				quotes.push(...relation.quotes);
			continue;
		}
		relation.id = freeId(relation, ids);
		made.set(key, { relation, row });
		if (relation.overall) overall.set(pair, { category: relation.category, row });
		result.relations.push(relation);
	}
	return result;
}

function requireColumns(header: readonly string[], columns: Columns): void {
	for (const [meaning, column] of Object.entries(columns))
		if (!header.includes(column))
			throw new Error(
				`there is no column “${column}” for ${meaning}; there are: ${header.join(', ')}`,
			);
	const missing = NEEDED.find((meaning) => !columns[meaning]);
	if (missing)
		throw new Error(`no column is named for ${missing}; there are: ${header.join(', ')}`);
}

type Read = { relation: RawRelation; adjusted: boolean } | { refused: string };

function readRow(cells: Readonly<Record<string, string>>, reading: Reading): Read {
	const { columns, labels, categories, resolve, find } = reading;
	const cell = (meaning: Meaning) => (cells[columns[meaning] ?? ''] ?? '').trim();
	const subject = resolve(cell('subject'));
	if ('refused' in subject) return { refused: `subject: ${subject.refused}` };
	if (subject.actor.kind === 'non-state')
		return { refused: 'subject: neither a country nor a group' };
	const object = objectOf(cell('object'), cell('objectKind'), resolve);
	if ('refused' in object) return { refused: `object: ${object.refused}` };
	if (object.id === subject.actor.id) return { refused: 'the subject is the object' };
	const label = cell('label');
	const category = labels.get(label) ?? label;
	if (category === 'self' || !categories.some((id) => id === category))
		return {
			refused: label ? `no category is given for the label “${label}”` : 'there is no label',
		};
	const words = find ? find(cell('quote')) : takenAs(cell('quote'));
	if ('refused' in words) return { refused: words.refused };
	const basis = cell('basis') || 'explicit';
	if (basis !== 'explicit' && basis !== 'inferred') return { refused: `“${basis}” is no basis` };
	const rationale = cell('rationale');
	if (basis === 'inferred' && !rationale) return { refused: 'it is inferred and has no rationale' };
	const scope = slugOf(cell('scope'));
	const further = furtherOf(cell);
	if ('refused' in further) return further;
	return {
		adjusted: words.adjusted,
		relation: {
			id: '',
			subject: subject.actor.id,
			object: object.id,
			objectKind: object.kind,
			category,
			...further,
			basis,
			voice: cell('voice') || cell('source') || 'author',
			...(scope && { scope }),
			// What only may be gives no colour.
			overall: !scope && further.modality !== 'may',
			quotes: [{ exact: words.exact }],
			...(rationale && { rationale }),
		},
	};
}

function objectOf(text: string, kind: string, resolve: Reading['resolve']) {
	if (kind === 'indefinite')
		return text ? { id: text, kind: 'indefinite' as ObjectKind } : { refused: 'nobody is named' };
	const found = resolve(text);
	if ('refused' in found) return found;
	const { id, kind: own }: Actor = found.actor;
	if (kind && kind !== own) return { refused: `“${text}” is not ${kind}, but ${own}` };
	return { id, kind: own as ObjectKind };
}

/** Which way it goes, and whether it is or ought to be. */
function furtherOf(
	cell: (meaning: Meaning) => string,
): Pick<RawRelation, 'direction' | 'modality'> | { refused: string } {
	const [direction, modality] = [cell('direction') || 'one-way', cell('modality') || 'is'];
	if (!isOneOf(DIRECTIONS, direction)) return { refused: `“${direction}” is no direction` };
	if (!isOneOf(MODALITIES, modality)) return { refused: `“${modality}” is no modality` };
	return { direction, modality };
}

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
	(values as readonly string[]).includes(value);

const takenAs = (quote: string): FoundWords =>
	quote ? { exact: quote, adjusted: false } : { refused: 'there is no quote' };

/** "Trade & energy" as an id: `trade-energy`. */
const slugOf = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** `rus-lby`, `rus-lby-2`; it is remembered. */
function freeId({ subject, object, scope }: RawRelation, ids: Set<string>): string {
	const words = slugOf([subject, object, scope ?? ''].join(' '))
		.slice(0, 60)
		.replace(/-$/, '');
	let id = words;
	for (let n = 2; ids.has(id); n++) id = `${words}-${n}`;
	ids.add(id);
	return id;
}
