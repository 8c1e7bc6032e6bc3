import type { DocumentMeta } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { RelationRow } from './relations.ts';

/** What of a version of the published data is compared: three of its files, and what they are a version of. */
export interface Version {
	version: string;
	created: string;
	documents: readonly Pick<DocumentMeta, 'id' | 'title'>[];
	relations: readonly RelationRow[];
	viewpoints: readonly Viewpoint[];
}

/** A field of a relation, before and after. */
export interface FieldChange {
	field: string;
	before: unknown;
	after: unknown;
}

export interface Changes {
	documents: { added: string[]; removed: string[] };
	relations: {
		added: RelationRow[];
		removed: RelationRow[];
		changed: { id: string; fields: FieldChange[] }[];
	};
	/** Countries that stand elsewhere: on which map, and from where to where; `null` is no colour. */
	standings: { viewpoint: string; country: string; before: string | null; after: string | null }[];
}

/** What has changed from one version of the data to another, by their ids. */
export function changesBetween(before: Version, after: Version): Changes {
	const old = new Map(before.relations.map((relation) => [relation.id, relation]));
	const now = new Set(after.relations.map(({ id }) => id));
	const ids = ({ documents }: Version) => documents.map(({ id }) => id);
	return {
		documents: {
			added: ids(after).filter((id) => !ids(before).includes(id)),
			removed: ids(before).filter((id) => !ids(after).includes(id)),
		},
		relations: {
			added: after.relations.filter(({ id }) => !old.has(id)),
			removed: before.relations.filter(({ id }) => !now.has(id)),
			changed: after.relations.flatMap((relation) => {
				const fields = fieldChanges(old.get(relation.id) ?? relation, relation);
				return fields.length > 0 ? [{ id: relation.id, fields }] : [];
			}),
		},
		standings: standingChanges(before.viewpoints, after.viewpoints),
	};
}

/** A field that only one version knows is one that has changed: versions may differ in what they say of a relation. */
function fieldChanges(before: RelationRow, after: RelationRow): FieldChange[] {
	const [old, now] = [before, after] as unknown as [Row, Row];
	const same = (field: string) => JSON.stringify(old[field]) === JSON.stringify(now[field]);
	return [...new Set([...Object.keys(old), ...Object.keys(now)])]
		.filter((field) => !same(field))
		.map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }));
}
type Row = Readonly<Record<string, unknown>>;

function standingChanges(before: readonly Viewpoint[], after: readonly Viewpoint[]) {
	const old = new Map(before.map((viewpoint) => [viewpoint.id, viewpoint.countries]));
	return after.flatMap(({ id, countries }) => {
		const were = old.get(id);
		// Of a viewpoint that is new its document says so.
		if (!were) return [];
		const all = [...new Set([...Object.keys(were), ...Object.keys(countries)])].sort();
		return all
			.map((country) => ({
				viewpoint: id,
				country,
				before: were[country]?.category ?? null,
				after: countries[country]?.category ?? null,
			}))
			.filter((standing) => standing.before !== standing.after);
	});
}

/** The changes as Markdown, to be read and kept. */
export function changesInWords(before: Version, after: Version): string {
	const { documents, relations, standings } = changesBetween(before, after);
	const pair = ({ id, subject, object, category, scope }: RelationRow) =>
		`\`${id}\`: ${subject} towards ${object}, ${category}${scope ? ` (${scope})` : ''}`;
	const sections: [string, string[]][] = [
		['Documents added', documents.added.map((id) => `\`${id}\``)],
		['Documents removed', documents.removed.map((id) => `\`${id}\``)],
		['Relations added', relations.added.map(pair)],
		['Relations removed', relations.removed.map(pair)],
		[
			'Relations changed',
			relations.changed.map(
				({ id, fields }) =>
					`\`${id}\`: ${fields.map(({ field, before, after }) => `${field} ${said(field, before)} → ${said(field, after)}`).join('; ')}`,
			),
		],
		[
			'Countries that stand elsewhere',
			standings.map(
				({ viewpoint, country, before, after }) =>
					`\`${viewpoint}\`: ${country} ${before ?? 'not named'} → ${after ?? 'not named'}`,
			),
		],
	];
	const told = sections.filter(([, lines]) => lines.length > 0);
	return [
		`# From ${before.version} (${before.created.slice(0, 10)}) to ${after.version} (${after.created.slice(0, 10)})`,
		...(told.length === 0 ? ['No document, relation or standing has changed.'] : []),
		...told.flatMap(([heading, lines]) => [
			`## ${heading} (${lines.length})`,
			lines.map((line) => `- ${line}`).join('\n'),
		]),
	].join('\n\n');
}

/** A field's value in a line; of quotes their first words. */
function said(field: string, value: unknown): string {
	if (value === null) return 'none';
	if (field !== 'quotes') return String(value);
	const quotes = value as { exact: string }[];
	return quotes
		.map(({ exact }) => `“${exact.length > 60 ? `${exact.slice(0, 60)}…` : exact}”`)
		.join(', ');
}
