import { pinnedInWords, type DataVersion } from '../address/pinned.ts';
import type { FrameAddress } from '#lib/embed/options.ts';

/** What a frame has to say of itself: asked for what is not to be had, or made for other data. */
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
