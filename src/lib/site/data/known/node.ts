/** All of the corpus: on the server, in the one file, and in tests. `#known` in package.json. */
import documents from '#lib/compiled/documents.json';
import viewpoints from '#lib/compiled/viewpoints.json';
import { classifiedCount } from '#lib/atlas/figures.ts';
import type { PackedKnown, PackedViewpoint } from '#lib/corpus/packed.ts';
import type { DocumentCard } from '#lib/corpus/tables.ts';

const packed = viewpoints as unknown as PackedViewpoint[];

const counts = new Map(
	packed.map(({ document, subject, figures }) => {
		return [`${document}/${subject}`, classifiedCount(figures)] as const;
	}),
);

export const known: PackedKnown = {
	total: documents.length,
	documents: documents.map((document, place): DocumentCard => ({
		...document,
		place,
		classified: document.vantages.map((subject) => counts.get(`${document.id}/${subject}`) ?? 0),
	})),
	viewpoints: packed,
};
