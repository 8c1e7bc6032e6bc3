import reference from '#lib/compiled/reference.json';
import type { Comparison } from '#lib/agreement/figures.ts';
import type { Coverage } from '#lib/atlas/coverage.ts';
import type { Category, DocumentMeta, Group, NonStateActor } from '#lib/corpus/types.ts';

/** A disputed area that the source draws as a shape of its own; see `geo/disputed-shapes.json`. */
export interface DisputedShape {
	/** The shape's id. */
	shape: string;
	name: string;
	/** Whose colour it has: its own, its parent's, none. */
	treatment: 'own' | 'parent' | 'none';
	parent?: string;
	/** Why that colour. */
	reason: string;
	/** The neighbours towards which its boundary is dashed, or all of it. */
	dashed: string[] | 'all';
	note: string;
	source: string;
}

/** A disputed area without a boundary in the source; see `geo/disputes.json`. */
export interface DisputedArea {
	id: string;
	name: string;
	/** ISO 3166-1 alpha-3. */
	claimants: string[];
	/** The shape that holds it; `null` where the source does not draw it. */
	drawnIn: string | null;
	note: string;
	source: string;
}

/** What the about page and the published data say in full and the shared tables in names only. */
export interface Reference {
	categories: Category[];
	documents: DocumentMeta[];
	groups: Group[];
	actors: NonStateActor[];
	/** How deep each document is coded. */
	coverage: Coverage[];
	disputes: { shapes: DisputedShape[]; areas: DisputedArea[] };
	/** How far the codings agree. */
	agreement: Comparison[];
}

export const { categories, documents, groups, actors, coverage, disputes, agreement } =
	reference as unknown as Reference;
