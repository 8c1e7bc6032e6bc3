/** A session with a browser, in the words of the W3C's WebDriver. */
export interface Session {
	/**
	 * Gives a command of the session.
	 *
	 * @param path below the session: `url`, `execute/async`
	 * @param body parameters; a command without any is a question
	 * @returns its value
	 * @throws {Error} saying what the driver says
	 */
	command<T>(path: string, body?: object): Promise<T>;
	/** Ends it, and the browser with it. */
	end(): Promise<void>;
}

/**
 * Begins a session.
 *
 * @param driver address of a driver: `http://127.0.0.1:4444`
 * @param capabilities what the browser has to be and how it is to start
 */
export async function beginSession(driver: string, capabilities: object): Promise<Session> {
	const { sessionId } = await ask<{ sessionId: string }>(`${driver}/session`, 'POST', {
		capabilities: { alwaysMatch: capabilities },
	});
	const session = `${driver}/session/${sessionId}`;
	return {
		command: (path, body) => ask(`${session}/${path}`, body ? 'POST' : 'GET', body),
		end: () => ask(session, 'DELETE'),
	};
}

/** Keys that write nothing, as WebDriver spells them. */
const KEYS: Record<string, string> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	PageUp: '\uE00E',
	PageDown: '\uE00F',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
};

/** Keys that go down and up one after the other, as parameters of `actions`. */
export const pressOf = (keys: string[]) => {
	const actions = keys.flatMap((key) =>
		['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })),
	);
	return { actions: [{ type: 'key', id: 'keyboard', actions }] };
};

/** A click at a point of the window, as parameters of `actions`. */
export const clickAt = (x: number, y: number) => {
	const button = 0;
	const actions = [
		{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
		{ type: 'pointerDown', button },
		{ type: 'pointerUp', button },
	];
	return {
		actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
	};
};

async function ask<T>(address: string, method: string, body?: object): Promise<T> {
	const answer = await fetch(address, {
		method,
		...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
	});
	const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
	if (!answer.ok) throw new Error(`${new URL(address).pathname}: ${value.error}: ${value.message}`);
	return value;
}
