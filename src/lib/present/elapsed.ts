/** Time since the beginning of the talk, as a clock has it: "4:09", "1:04:09"; "0:00" before it. */
export function elapsed(begun: number | null, now: number): string {
	const seconds = begun === null ? 0 : Math.max(0, Math.floor((now - begun) / 1000));
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (n: number) => String(n).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
