import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { Basis } from '#lib/corpus/types.ts';

/** Whether the colour comes through a statement on a group. */
export const isThroughGroup = ({ via }: Pick<Standing, 'via'>): boolean =>
	via !== 'named' && via !== 'vantage';

/** Whether a colour rests on what is recommended alone: it is not so yet. */
export const isRecommended = ({ modality }: Pick<Standing, 'modality'>): boolean =>
	modality === 'should';

/** Whether a category rests on an inference or on somebody else's word, and is drawn so. */
export const isSoft = ({ basis, voice }: { basis: Basis | null; voice: string | null }): boolean =>
	basis === 'inferred' || (voice !== null && voice !== 'author');
