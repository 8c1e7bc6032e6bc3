/**
 * Where a picture stands below the site's root, without the ending: `.svg` and `.png` are there.
 *
 * @param viewpoint `<document>/<subject>`
 */
export const stillPath = (viewpoint: string, region: string | null): string =>
	`stills/${viewpoint}${region ? `/region/${region}` : ''}`;
