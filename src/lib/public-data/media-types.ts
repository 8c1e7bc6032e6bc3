const TYPES: Record<string, string> = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	json: 'application/json',
	jsonld: 'application/ld+json',
	md: 'text/markdown',
	txt: 'text/plain',
};

export const extension = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The media type of a published file.
 *
 * @throws for an extension that no published file has
 */
export function mediaType(path: string): string {
	const type = TYPES[extension(path)];
	if (!type) throw new Error(`No media type for "${path}": src/lib/public-data/media-types.ts`);
	return type;
}

/** The `Content-Type` to serve it with. Text without a charset is read as Windows-1252. */
export const contentType = (path: string): string => {
	const type = mediaType(path);
	return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
};
