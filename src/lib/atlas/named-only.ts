import type { Standing } from '#lib/corpus/viewpoint.ts';

/** What a country is that the text names and says nothing of. */
export const NAMED_ONLY: Standing = {
	category: 'mentioned',
	via: 'named',
	basis: 'explicit',
	modality: 'is',
	voice: 'author',
	relation: null,
};
