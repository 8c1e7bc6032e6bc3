import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** Viewpoints that belong together: of one document, or of one power. */
export interface ViewpointGroup<V> {
	/** Id of the document, or of the power. */
	id: string;
	viewpoints: V[];
}

/**
 * Viewpoints by document, in the corpus' order, or by the power that they are seen from: the one that most documents look
 * from comes first.
 */
export function grouped<V extends Pick<Viewpoint, 'document' | 'subject'>>(
	viewpoints: readonly V[],
	by: 'document' | 'power',
): ViewpointGroup<V>[] {
	const groups = new Map<string, V[]>();
	for (const viewpoint of viewpoints) {
		const id = by === 'document' ? viewpoint.document : viewpoint.subject;
		groups.set(id, [...(groups.get(id) ?? []), viewpoint]);
	}
	const list = [...groups].map(([id, of]) => ({ id, viewpoints: of }));
	return by === 'document' ? list : list.sort((a, b) => b.viewpoints.length - a.viewpoints.length);
}
