import { expect, test } from 'vitest';
import { inCodePoints } from './code-points.ts';

test('positions are the offsets where every character has one unit', () => {
	expect(inCodePoints('“Russia”', { start: 1, end: 7 })).toEqual({ start: 1, end: 7 });
});

test('positions count a character of two units once', () => {
	const text = '😀 says: 𝔄lly!';
	const start = text.indexOf('𝔄');
	const position = inCodePoints(text, { start, end: start + '𝔄lly'.length });
	expect(position).toEqual({ start: 8, end: 12 });
	expect([...text].slice(position.start, position.end).join('')).toBe('𝔄lly');
});
