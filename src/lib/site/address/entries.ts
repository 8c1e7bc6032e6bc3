import { lookup } from '../data/tables.ts';

/** Every viewpoint as the parameters of its address. */
export function viewpointEntries(): { document: string; vantage: string }[] {
	return lookup.tables.viewpoints.map(({ document, subject }) => ({ document, vantage: subject }));
}

/** Every region under every viewpoint as the parameters of its address. */
export function regionEntries(): { document: string; vantage: string; region: string }[] {
	return viewpointEntries().flatMap((viewpoint) =>
		lookup.tables.regions.map(({ id }) => ({ ...viewpoint, region: id })),
	);
}
