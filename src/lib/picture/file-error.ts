/** A file could not be made; the message is for the reader. */
export class FileError extends Error {
	override name = 'FileError';
}
