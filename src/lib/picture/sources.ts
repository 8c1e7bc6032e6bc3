import type { LetteredCut } from './letters/lettering-table.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Drawing } from '#lib/geo/types.ts';
import type { View } from '#lib/view/view.ts';

/** What pictures are made from: the site's tables, words, drawings and addresses. */
export interface PictureSources {
	lookup: Lookup;
	/** Of the data, as `compiled/version.json` has it. */
	version: { version: string; date: string };
	/**
	 * A drawing: `full`, the world in full detail, or `world`, the light one.
	 *
	 * @throws where it cannot be fetched
	 */
	drawing(id: string): Promise<Drawing>;
	/** Compiled documents, in the order asked for. */
	documents(ids: readonly string[]): Promise<CorpusDocument[]>;
	/** The letters that pictures are set in. */
	letters(): Promise<readonly LetteredCut[]>;
	/** The absolute address of a view. */
	address(view: View): string;
}
