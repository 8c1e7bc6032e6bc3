import { frameFiles, renderFrame } from '#prerender';
import { addressOf } from '../address/addresses.ts';

/** What the page of a frame with a map is made of. */
export interface FramePageData {
	viewpoint: string;
	region: string | null;
	/** The screen, which the frame's script takes over. */
	html: string;
	files: Awaited<ReturnType<typeof frameFiles>>;
}

/** Loads what the page of a frame needs; on the server alone. */
export const framePage = async (
	viewpoint: string,
	region: string | null,
): Promise<FramePageData> => ({
	viewpoint,
	region,
	html: await renderFrame(viewpoint, region),
	files: await frameFiles(addressOf({ viewpoint, region, embed: true })),
});
