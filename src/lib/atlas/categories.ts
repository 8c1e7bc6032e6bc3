import { CATEGORY_IDS, type CategoryId, type FamilyId } from '#lib/corpus/types.ts';

const FAMILY_OF: Record<CategoryId, FamilyId> = {
	self: 'self',
	ally: 'aligned',
	'strategic-partner': 'aligned',
	partner: 'aligned',
	client: 'aligned',
	hedging: 'in-between',
	contested: 'in-between',
	'rival-client': 'opposed',
	competitor: 'opposed',
	adversary: 'opposed',
	mentioned: 'none',
};

/** The family of a category, as the codebook's table has it. */
export const familyOf = (category: CategoryId): FamilyId => FAMILY_OF[category];

/** The nine categories that claim something of the object: all but `self` and `mentioned`. */
export const CLAIMING = CATEGORY_IDS.filter((id) => id !== 'self' && id !== 'mentioned');

/** Whether a category claims something of the object: `mentioned` and `self` do not. */
export const claims = (category: CategoryId): boolean =>
	category !== 'self' && category !== 'mentioned';
