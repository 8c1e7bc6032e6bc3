import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataChanges } from './data-changes.ts';

function folder(version: string, relations: object[]): string {
	const path = mkdtempSync(join(tmpdir(), 'data-'));
	const files = {
		'datapackage.json': { version, created: '2026-11-26T00:00:00Z' },
		'documents.json': [],
		'relations.json': relations,
		'viewpoints.json': [],
	};
	for (const [file, content] of Object.entries(files))
		writeFileSync(join(path, file), JSON.stringify(content));
	return path;
}

it('reads both folders and says what has changed between them', () => {
	const relation = { id: 'a/b', subject: 'RUS', object: 'LBY', category: 'ally', quotes: [] };
	const [older, newer] = [folder('11111111', []), folder('22222222', [relation])];
	expect(dataChanges([older, newer])).toBe(
		'# From 11111111 (2026-11-26) to 22222222 (2026-11-26)\n\n## Relations added (1)\n\n- `a/b`: RUS towards LBY, ally',
	);
	expect(() => dataChanges([older])).toThrow('usage: npm run data-changes');
	expect(() => dataChanges([older, join(older, 'nowhere')])).toThrow('ENOENT');
});
