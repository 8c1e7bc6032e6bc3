/** Documents that were read in this window, the last one first: kept as long as the page lives, and nowhere else. */
let read: readonly string[] = [];

/** Notes that a document is read. */
export function noteRead(document: string): void {
	read = [document, ...read.filter((id) => id !== document)];
}

export const readLast = (): readonly string[] => read;
