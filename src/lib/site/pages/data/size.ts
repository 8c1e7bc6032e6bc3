/** "12 kB", of a thousand bytes each. */
export const inKilobytes = (bytes: number): string =>
	bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
