/** Time since the beginning of the talk; "0:00" before it. */
export const elapsed = (begun: number | null, now: number): string =>
	duration(begun === null ? 0 : now - begun);

/** Milliseconds as a clock has them: "4:09", "1:04:09". */
export function duration(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (n: number) => String(n).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
