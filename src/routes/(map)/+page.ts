import type { PageLoad } from './$types';
import { mapPage } from '#lib/site/screen/map-page.ts';
import { HOME_VIEWPOINT } from '#lib/site/data/tables.ts';

export const load: PageLoad = () => mapPage(HOME_VIEWPOINT, null);
