/** Resolves in the second animation frame from now on: what was changed before it has been painted. */
export const twoFrames = (): Promise<void> =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Asks in every animation frame until the answer is yes. */
export function untilFrame(isSo: () => boolean): Promise<void> {
	return new Promise((resolve) => {
		const ask = () => (isSo() ? resolve() : requestAnimationFrame(ask));
		requestAnimationFrame(ask);
	});
}

/** Whether something of these is on screen and says something. */
export const isSeen = (selector: string): boolean =>
	[...document.querySelectorAll(selector)].some(
		(element) =>
			element.textContent?.trim() &&
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
	);
