import { figuresOf } from './figures.ts';
import { isThroughGroup } from './standing.ts';
import type { PastRelation, ViewpointEntry } from '#lib/corpus/tables.ts';
import { seenFrom } from './seen-from.ts';
import { resolveViewpoint, subjectMembers } from './viewpoint.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Iso3, Relation, Subject } from '#lib/corpus/types.ts';

/**
 * All viewpoints of a corpus, resolved, with their figures; in the documents' order.
 *
 * @param areas of the countries, in any unit
 * @param frameOf the box of what a viewpoint classifies
 */
export function viewpointEntries(
	documents: readonly CorpusDocument[],
	areas: Readonly<Record<Iso3, number>>,
	frameOf: (viewpoint: Viewpoint) => ViewpointEntry['frame'],
): ViewpointEntry[] {
	return documents.flatMap((document) =>
		document.vantages.map((subject) => {
			const viewpoint = resolveViewpoint(document, subject);
			return {
				...viewpoint,
				figures: figuresOf(viewpoint, document, areas),
				frame: frameOf(viewpoint),
				namedInGroup: document.named.filter((c) => {
					const standing = viewpoint.countries[c];
					return standing !== undefined && isThroughGroup(standing);
				}),
				offMap: offMapOf(document, subject).length,
				history: historyOf(document, subject),
			};
		}),
	);
}

/** A viewpoint's overall relations with what no map can show: indefinite objects and non-state actors. */
export const offMapOf = (
	document: Pick<CorpusDocument, 'relations' | 'groups'>,
	subject: Subject,
): Relation[] =>
	seenFrom(subject, document)
		.filter((r) => r.overall)
		.filter((r) => r.objectKind === 'indefinite' || r.objectKind === 'non-state');

/** A statement on a group is one on each of its members, as in the present. */
function historyOf(document: CorpusDocument, subject: Subject): PastRelation[] {
	const byId = new Map(document.groups.map((group) => [group.id, group]));
	const self = new Set(subjectMembers(subject, byId));
	return seenFrom(subject, document)
		.filter((r) => r.scope === 'history')
		.filter((r) => r.objectKind === 'country' || r.objectKind === 'group')
		.map(({ object, category }) => ({
			object,
			category,
			countries: subjectMembers(object, byId).filter((country) => !self.has(country)),
		}));
}
