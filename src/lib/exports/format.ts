import type { Deck } from '#lib/deck/types.ts';
import type { PictureSources } from '#lib/picture/sources.ts';
import type { Pair } from '#lib/theme/tokens.ts';

/** What files are made from: the sources of pictures, and files of the site. */
export interface ExportSources extends PictureSources {
	/**
	 * A file that the site serves, by its path below the site's base: `offline/vantage.html`.
	 *
	 * @throws where it cannot be fetched
	 */
	file(path: string): Promise<ArrayBuffer>;
}

/** What is to be made. */
export interface ExportRequest {
	/** A view is a deck of one step. */
	deck: Deck;
	theme: keyof Pair;
	/** Id of the one that was chosen of the format's presets; `null` where it has none. */
	preset: string | null;
	sources: ExportSources;
}

/**
 * Reports the progress.
 *
 * @param share from 0 to 1
 * @param what is being done, in a few words: "Drawing the map"
 */
export type Progress = (share: number, what: string) => void;

/** One of several variants of a format: "Full HD, 1920 × 1080". */
export interface ExportPreset {
	id: string;
	label: string;
}

/** A kind of file that a view or a deck can be taken away as. */
export interface ExportFormat {
	id: string;
	label: string;
	/** Of the file, without the dot. */
	extension: string;
	/** What it is good for, in one sentence. */
	note: string;
	/** Whether a deck of several steps becomes one file; otherwise it takes only a view. */
	decks: boolean;
	/** Whether the reader chooses between the light and the dark theme. */
	themed: boolean;
	/** What a reader of the file should know before it is passed on, in sentences; empty where there is nothing. */
	remark?(request: ExportRequest): Promise<string>;
	/** The first is what is offered first. */
	presets?: readonly ExportPreset[];
	/** What the presets differ in; "Size" where it is not said. */
	presetsAre?: string;
	/**
	 * Makes the file. What is heavy is imported in here.
	 *
	 * @param signal stops the making; what has been made is thrown away
	 * @throws {FileError} where it cannot be made for a reason that the reader can understand
	 */
	make(request: ExportRequest, progress: Progress, signal: AbortSignal): Promise<Blob>;
}
