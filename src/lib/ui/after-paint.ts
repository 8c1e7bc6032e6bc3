/**
 * Runs something once the browser has painted what has changed by now: it would have to lay out the page once more
 * for it, or keep the change waiting. Not while nobody looks at the page.
 *
 * @returns takes it back
 */
export function afterPaint(run: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
