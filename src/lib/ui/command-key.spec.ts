import { describe, expect, it } from 'vitest';
import { commandKey, withCommand } from './command-key.ts';

describe('the key that goes with others', () => {
	it.each(['MacIntel', 'MacPPC', 'iPhone', 'iPad'])('is ⌘ on %s', (platform) => {
		expect(commandKey(platform)).toBe('⌘');
		expect(withCommand('K', platform)).toBe('⌘K');
	});

	it.each(['Win32', 'Linux x86_64', 'Linux armv81', ''])('is Ctrl on “%s”', (platform) => {
		expect(commandKey(platform)).toBe('Ctrl');
		expect(withCommand('/', platform)).toBe('Ctrl-/');
	});
});
