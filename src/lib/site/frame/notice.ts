import { pinnedInWords, type DataVersion } from '../address/pinned.ts';
import type { FrameAddress } from '#lib/embed/options.ts';

/** The notice of a frame whose address asks for what does not exist, or names another data version. */
export const noticeOf = (
	{ refused, options }: Pick<FrameAddress, 'refused' | 'options'>,
	served: DataVersion,
): string =>
	[
		refused.length ? `Not understood, and shown as usual: ${refused.join(', ')}.` : '',
		pinnedInWords(options.data, served) ?? '',
	]
		.filter(Boolean)
		.join(' ');
