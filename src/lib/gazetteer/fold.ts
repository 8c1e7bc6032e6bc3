const SAME: Record<string, string> = {
	'’': "'",
	'‘': "'",
	ʼ: "'",
	'\u00a0': ' ',
	'\n': ' ',
	'\t': ' ',
	'‐': '-',
	'‑': '-',
};

/**
 * Makes spellings comparable without moving any offset: accents go (“Brasília” is found as
 * “Brasilia”), typographic apostrophes, hyphens and blanks become plain ones. Case stays: “Turkey”
 * and “turkey”, “US” and “us” are different words.
 */
export function fold(text: string): string {
	return text.replace(/[^\x20-\x7e]/g, (unit) => {
		const same = SAME[unit];
		if (same !== undefined) return same;
		const base = unit.normalize('NFD').charAt(0);
		return /[A-Za-z]/.test(base) ? base : unit;
	});
}
