import { relations, viewpoints } from './corpus.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** The countries that a viewpoint classifies, with their standings. */
export const classified = ({ countries }: Viewpoint) =>
	Object.entries(countries).filter(([, { category }]) => !['self', 'mentioned'].includes(category));

/** Whether a standing is a country's as a member of a group. */
export const isThroughGroup = ({ via }: { via: string }) => via !== 'named' && via !== 'vantage';

/** Viewpoints of so few countries that each is lettered with its category. */
export const thin = viewpoints.filter((viewpoint) => classified(viewpoint).length <= 10);

/** Viewpoints that colour through groups. */
export const grouped = viewpoints.filter((viewpoint) =>
	classified(viewpoint).some(([, standing]) => isThroughGroup(standing)),
);

/** Viewpoints that say something of earlier times. */
export const withHistory = viewpoints.filter(({ document, subject }) =>
	relations.some((r) => r.document === document && r.subject === subject && r.scope === 'history'),
);
