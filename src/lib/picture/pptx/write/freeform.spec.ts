import { expect, test } from 'vitest';
import { geometry } from './freeform.ts';

const square = (x: number, y: number, side: number): [number, number][] => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side],
];

test('a freeform stands where it is drawn, in whole steps from its own corner', () => {
	const rings = [square(10, 20, 6), square(12, 22, 2)];
	const drawn = geometry({ outlines: [{ rings, fill: true, stroke: true }] });
	expect(drawn).toContain('<a:off x="95250" y="190500"/><a:ext cx="57150" cy="57150"/>');
	expect(drawn).toContain('<a:path w="90" h="90"><a:moveTo><a:pt x="0" y="0"/></a:moveTo>');
	// The hole is a ring of the same path.
	expect(drawn?.match(/<a:path /g)).toHaveLength(1);
	expect(drawn?.match(/<a:close\/>/g)).toHaveLength(2);
});

test('edge and fill are paths of their own where they differ', () => {
	const ring = square(0, 0, 3);
	const drawn = geometry({
		outlines: [
			{ rings: [ring], fill: true, stroke: false },
			{ lines: [ring.slice(0, 3)], fill: false, stroke: true },
		],
	});
	expect(drawn).toMatch(/<a:path w="45" h="45" stroke="0">.*<a:path w="45" h="45" fill="none">/);
});

test('what has no extent is nothing, and what has none across is a step wide', () => {
	expect(geometry({ outlines: [] })).toBeNull();
	expect(geometry({ outlines: [{ lines: [], fill: false, stroke: true }] })).toBeNull();
	const upright = [[[5, 0], [5, 4]]] as [number, number][][]; // prettier-ignore
	expect(geometry({ outlines: [{ lines: upright, fill: false, stroke: true }] })).toContain(
		'<a:ext cx="635" cy="38100"/>',
	);
});
