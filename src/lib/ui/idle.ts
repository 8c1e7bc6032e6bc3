/** Resolves when the browser has nothing else to do, or after half a second. */
export const idle = (): Promise<void> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
		else setTimeout(resolve, 50);
	});
