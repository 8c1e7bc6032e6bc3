import { figuresOf } from './figures.ts';
import type { ViewpointEntry } from './tables.ts';
import { resolveViewpoint } from './viewpoint.ts';
import type { CorpusDocument, Group, Subject } from '#lib/content/types.ts';

/** All viewpoints of a corpus, resolved, with their figures; in the documents' order. */
export function viewpointEntries(
	documents: readonly CorpusDocument[],
	groups: readonly Group[],
): ViewpointEntry[] {
	return documents.flatMap((document) =>
		document.vantages.map((subject) => {
			const viewpoint = resolveViewpoint(document, subject, groups);
			return {
				...viewpoint,
				figures: figuresOf(viewpoint, document),
				offMap: offMapOf(document, subject),
			};
		}),
	);
}

const offMapOf = ({ relations }: CorpusDocument, subject: Subject): ViewpointEntry['offMap'] =>
	relations
		.filter((r) => r.overall && r.subject === subject)
		.filter((r) => r.objectKind === 'indefinite' || r.objectKind === 'non-state')
		.map(({ object, objectKind, category }) => ({ object, objectKind, category }));
