import { fileName } from '#lib/exports/file-name.ts';
import { FileError } from '#lib/picture/file-error.ts';
import type { ExportFormat, ExportRequest } from '#lib/exports/format.ts';
import { save } from './save.ts';

/** The making of a file: its progress and its result. */
export class Making {
	/** From 0 to 1 while a file is being made; `null` otherwise. */
	share = $state<number | null>(null);
	/** What is being done, or what came of it. */
	message = $state('');
	failed = $state(false);
	#abort: AbortController | null = null;

	/** Makes a file and saves it; never throws. */
	async start(format: ExportFormat, request: ExportRequest): Promise<void> {
		const abort = (this.#abort = new AbortController());
		const { signal } = abort;
		this.failed = false;
		this.#report(0, 'Beginning');
		try {
			const progress = (share: number, what: string) => {
				if (!signal.aborted) this.#report(share, what);
			};
			const file = await format.make(request, progress, signal);
			const remark = (await format.remark?.(request)) ?? '';
			if (signal.aborted) return;
			const name = fileName(request.deck, format);
			save(file, name);
			const done = `${name}, ${sizeInWords(file.size)}, is in your downloads.`;
			this.#report(null, remark ? `${done} ${remark}` : done);
		} catch (error) {
			if (signal.aborted) return;
			this.failed = true;
			this.#report(null, reasonOf(error));
		}
	}

	/** Stops what is being made, if anything. */
	stop(message = ''): void {
		this.#abort?.abort();
		this.#abort = null;
		this.failed = false;
		this.#report(null, message);
	}

	#report(share: number | null, message: string): void {
		this.share = share;
		this.message = message;
	}
}

const reasonOf = (error: unknown): string =>
	error instanceof FileError
		? error.message
		: 'The file could not be made: what it is made of could not be fetched, or this browser cannot do it. ' +
			'The map stays as it is; try again, or another format.';

const sizeInWords = (bytes: number): string =>
	bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
