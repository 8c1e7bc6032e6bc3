import { expect, test } from 'vitest';
import { inParts } from './parts.ts';

const documents = Array.from({ length: 60 }, (_, i) => ({
	id: `d${i}`,
	title: '',
	text: 'x'.repeat(i === 7 ? 400_000 : 20_000),
	named: [],
	quotes: [],
}));

test('parts have all documents once and in order, and none is larger than it need be', () => {
	const parts = inParts(documents);
	expect(parts.flatMap((part) => part.documents)).toEqual(documents);
	for (const { parts: count, documents } of parts) {
		expect(count).toBe(parts.length);
		const letters = documents.reduce((sum, { text }) => sum + text.length, 0);
		expect(letters <= 250_000 || documents.length === 1).toBe(true);
	}
	expect(inParts([])).toEqual([{ parts: 1, documents: [] }]);
});
