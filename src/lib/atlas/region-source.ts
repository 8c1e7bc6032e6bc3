/** The document whose passages analyse the regions. */
export const REGION_DOCUMENT = 'ummah-pivot';

/** The viewpoint that the passages have. */
export const REGION_VIEWPOINT = `${REGION_DOCUMENT}/RUS`;
