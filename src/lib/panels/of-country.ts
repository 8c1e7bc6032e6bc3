import CurrentReport from './CurrentReport.svelte';
import FoldedStrip from './FoldedStrip.svelte';
import OffMap from './OffMap.svelte';
import OtherReports from './OtherReports.svelte';

/** The parts of the panel that tell of countries: with their styles they come with the reader's first movement. */
export const ofCountry = { CurrentReport, FoldedStrip, OffMap, OtherReports };
export type OfCountry = typeof ofCountry;
