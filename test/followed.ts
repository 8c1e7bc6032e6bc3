import { onTestFinished } from 'vitest';

/**
 * Waits for the next link that is followed, and keeps the test's page from leaving.
 *
 * @returns its address as the link has it
 */
export function followed(): Promise<string | null> {
	return new Promise((done) => {
		const follow = (event: Event) => {
			const link = (event.target as Element).closest('a');
			if (!link) return;
			event.preventDefault();
			done(link.getAttribute('href'));
		};
		addEventListener('click', follow, { once: true });
		onTestFinished(() => removeEventListener('click', follow));
	});
}
