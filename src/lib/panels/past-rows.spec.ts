import { expect, test } from 'vitest';
import { pastRows } from './past-rows.ts';
import { lookup } from '#lib/site/data/tables.ts';

const rowsOf = (id: string) => pastRows(lookup.viewpoint(id)!, lookup);

test('the three Sino-Russian alliances are one row', () => {
	const allies = rowsOf('china-russia-alliance/CHN').find(({ category }) => category.id === 'ally');
	expect(allies?.objects).toEqual(['Russia ×3']);
});

test('every earlier relation is counted once', () => {
	for (const viewpoint of lookup.tables.viewpoints) {
		const objects = pastRows(viewpoint, lookup).flatMap((row) => row.objects);
		const times = objects.map((words) => Number(/ ×(\d+)$/.exec(words)?.[1] ?? 1));
		expect(times.reduce((a, b) => a + b, 0)).toBe(viewpoint.history.length);
	}
});

test('a document without history has no row', () => {
	expect(rowsOf('ummah-pivot/RUS')).toEqual([]);
});
