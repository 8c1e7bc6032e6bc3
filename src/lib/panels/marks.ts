import { claims } from '#lib/atlas/categories.ts';
import { seenFrom } from '#lib/atlas/seen-from.ts';
import type { CorpusDocument, Iso3, Relation, Span, Subject } from '#lib/corpus/types.ts';

/** What is marked in a passage: a country's name, or the words that give a category. */
export type PassageMark = Span &
	({ kind: 'country'; country: Iso3 } | { kind: 'quote'; relation: Relation });

/**
 * The marks of one stretch of a document: every name of a country, and the quotes that colour
 * the map of one subject. What is merely named claims nothing and is not marked.
 */
export function marksOf(
	document: Pick<CorpusDocument, 'mentions' | 'relations' | 'groups'>,
	subject: Subject,
	{ start, end }: Span,
): PassageMark[] {
	const inside = (span: Span) => span.start < end && span.end > start;
	const names = document.mentions
		.filter((mention) => mention.kind === 'country' && inside(mention))
		.map(({ start, end, actor }) => ({ kind: 'country' as const, country: actor, start, end }));
	const quotes = seenFrom(subject, document)
		.filter((r) => r.overall && claims(r.category) && onMap(r))
		.flatMap((relation) =>
			relation.quotes
				.filter(inside)
				.map(({ start, end }) => ({ kind: 'quote' as const, relation, start, end })),
		);
	return [...names, ...quotes];
}

const onMap = ({ objectKind }: Relation) => objectKind === 'country' || objectKind === 'group';

/** The relations whose quotes are marked, each once, in the order of the text. */
export function relationsMarked(marks: readonly PassageMark[]): Relation[] {
	const quotes = marks.filter((mark) => mark.kind === 'quote');
	return [...new Set(quotes.sort((a, b) => a.start - b.start).map((mark) => mark.relation))];
}
