/** An id of 16 hexadecimal digits. `crypto.randomUUID` would want https; pages on plain http have none. */
export const randomId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(8))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
