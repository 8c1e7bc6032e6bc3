/** Commands of a glyph's path. */
const COMMANDS = new Set('MLQC');

/**
 * A glyph's path, as HarfBuzz gives it, in relative integers: a third of the length.
 *
 * @param d absolute `M`, `L`, `Q`, `C` and `Z`, numbers apart by commas or spaces
 * @param factor from the path's units to those of the result
 * @throws {Error} on any other command
 */
export function compactPath(d: string, factor: number): string {
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	let out = '';
	let last = '';
	for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		if (command === 'Z') {
			out += 'z';
			[x, y, last] = [startX, startY, 'z'];
			continue;
		}
		if (!COMMANDS.has(command))
			throw new Error(`A glyph's path has the command "${command}": ${d}`);
		const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((n) =>
			Math.round(Number(n) * factor),
		);
		const relative = numbers.map((n, i) => n - (i % 2 === 0 ? x : y));
		// After a move, and after itself, a line needs no letter of its own.
		const letter = command.toLowerCase();
		out += joined(letter === last ? '' : letter, relative);
		last = letter;
		[x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
		if (command === 'M') [startX, startY] = [x, y];
	}
	return out;
}

/** Numbers side by side, with a space only where no sign or letter keeps them apart. */
const joined = (letter: string, numbers: readonly number[]): string =>
	numbers.reduce((text, n, i) => {
		const apart = n < 0 || (i === 0 && letter !== '');
		return `${text}${apart ? '' : ' '}${n}`;
	}, letter);
