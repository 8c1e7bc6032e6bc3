import type { EntryGenerator, PageLoad } from './$types';
import { comparisonPage } from '#lib/site/compare/comparison-page.ts';

export const entries: EntryGenerator = () => [{}, { of: 'matrix' }, { of: 'two' }];

export const load: PageLoad = ({ params }) => comparisonPage(params.of ?? '');
