import type { PageLoad } from './$types';
import { mapPage } from '#lib/site/map-page.ts';
import { HOME_VIEWPOINT } from '#lib/site/tables.ts';

export const load: PageLoad = () => mapPage(HOME_VIEWPOINT, null);
