import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What a test may provoke on purpose. */
export interface Allowed {
	/** Origins that may be asked, beside the site's own: `http://localhost:4200`. */
	origins: string[];
	/** Findings that are expected, by what they say: `/status of 404/`. */
	findings: RegExp[];
}

/**
 * Watches everything that happens in a browser context from now on, in every page and frame.
 *
 * @param context before its first page has loaded anything
 * @param origins that may be asked for something; may grow later
 * @returns what went wrong so far, one line each: errors of scripts and on the console, violations of
 *   the policy, requests to any other origin
 */
export async function watch(context: BrowserContext, origins: string[]): Promise<string[]> {
	const findings: string[] = [];
	const asked = (address: string) => {
		const { origin, protocol } = new URL(address);
		if (!/^(?:https?|wss?):$/.test(protocol)) return;
		const known = origins.includes(origin.replace(/^ws/, 'http'));
		if (!known) findings.push(`request to another origin: ${address}`);
	};

	context.on('request', (request) => asked(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => asked(socket.url())));
	context.on('weberror', (error) => findings.push(`error in a script: ${error.error().message}`));
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		findings.push(`error on the console: ${message.text()} (${message.location().url})`);
	});
	await context.exposeFunction('reportViolation', (violation: string) =>
		findings.push(`policy: ${violation}`),
	);
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { reportViolation } = window as unknown as { reportViolation: (line: string) => void };
			reportViolation(
				`${event.effectiveDirective} refuses ${event.blockedURI || 'inline'} on ${event.documentURI}`,
			);
		});
	});
	return findings;
}

/** What is watched in the test that is running. */
export interface Guard {
	/** Origins that may be asked; a test adds that of a second site which it serves itself. */
	origins: string[];
	/** What went wrong so far. */
	findings: readonly string[];
}

/**
 * Playwright's `test`, which fails also when the pages that it opened caused an error, broke their own
 * policy or asked another origin for anything. `test.use({ allowed: { findings: [/…/] } })` permits
 * what a test is about, `guard.origins.push(…)` an origin that is known only once it is served.
 */
export const test = base.extend<{ allowed: Partial<Allowed>; guard: Guard }>({
	allowed: [{}, { option: true }],
	guard: [
		async ({ context, baseURL, allowed }, use) => {
			const { findings: expected = [] } = allowed;
			const origins = [...(baseURL ? [new URL(baseURL).origin] : []), ...(allowed.origins ?? [])];
			const findings = await watch(context, origins);
			await use({ origins, findings });
			const unexpected = findings.filter(
				(finding) => !expected.some((pattern) => pattern.test(finding)),
			);
			expect(unexpected, 'what the pages of this test caused').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
