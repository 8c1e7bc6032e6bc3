import { createHash } from 'node:crypto';
import type { RawCorpus } from '../read.ts';
import { readCorpus } from '../read.ts';

/**
 * A corpus of one short document that passes the check: what the tests of check, compile and
 * new-document start from. The shared tables of the codebook are the real ones.
 */
export const SMALL_TEXT = `Interests

North: Holding On

Russia is bound to Belarus by alliance. In Libya Turkey competes with Russia.

South: Opening Up

Russia seeks trade with Egypt. Russia seeks trade with the Maghreb, whatever ISIS does. Some neighbours keep their distance.`;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const relation = (id: string, object: string, category: string, exact: string, more = {}) => ({
	id,
	subject: 'RUS',
	object,
	objectKind: 'country',
	category,
	direction: 'one-way',
	modality: 'is',
	basis: 'explicit',
	voice: 'author',
	overall: true,
	quotes: [{ exact }],
	...more,
});

const DATA: Record<string, unknown> = {
	'documents.json': ['small'],
	'documents/small/document.json': {
		id: 'small',
		title: 'A Small Document',
		author: null,
		publisher: null,
		date: null,
		sourceNote: null,
		source: 'small.txt',
		sourceSha256: '0'.repeat(64),
		textSha256: sha256(SMALL_TEXT),
		rights: 'Written for a test.',
		publish: 'full',
		vantages: ['RUS'],
	},
	'documents/small/relations.json': [
		relation('rus-blr', 'BLR', 'ally', 'Russia is bound to Belarus by alliance.'),
		relation('rus-lby', 'LBY', 'contested', 'In Libya Turkey competes with Russia.', {
			basis: 'inferred',
			rationale: 'The ground on which the two compete.',
		}),
		relation('rus-tur', 'TUR', 'competitor', 'In Libya Turkey competes with Russia.'),
		relation('rus-egy', 'EGY', 'partner', 'Russia seeks trade with Egypt.'),
		relation('rus-maghreb', 'maghreb', 'partner', 'Russia seeks trade with the Maghreb', {
			objectKind: 'group',
		}),
		relation('rus-isis', 'isis', 'adversary', 'whatever ISIS does', { objectKind: 'non-state' }),
		relation('rus-some', 'Some neighbours', 'hedging', 'Some neighbours keep their distance.', {
			objectKind: 'indefinite',
		}),
	],
	'groups.json': [
		{
			id: 'maghreb',
			name: 'The Maghreb',
			definition: 'The west of North Africa.',
			members: ['DZA', 'LBY', 'MAR', 'TUN'],
			names: ['the Maghreb'],
		},
		{
			id: 'nile',
			name: 'The Nile valley',
			definition: 'The countries of the lower Nile, and Libya for the sake of the test.',
			members: ['EGY', 'LBY', 'MAR', 'SDN'],
			names: ['the Nile valley'],
		},
	],
	'actors.json': [{ id: 'isis', name: 'ISIS', note: 'For the test.', names: ['ISIS'] }],
	'regions.json': {
		document: 'small',
		regions: [
			{
				id: 'north',
				name: 'North',
				members: ['BLR', 'LBY', 'POL'],
				focus: ['BLR', 'LBY'],
				actors: ['TUR'],
				passages: [{ section: 'Interests', heading: 'North: Holding On' }],
			},
			{
				id: 'south',
				name: 'South',
				members: ['EGY', 'MAR'],
				focus: ['EGY'],
				actors: [],
				passages: [{ section: 'Interests', heading: 'South: Opening Up' }],
			},
		],
	},
	'changes.json': [
		{ date: '2026-11-21', note: 'A second entry.' },
		{ date: '2026-11-20', note: 'A first entry.' },
	],
};

/** A fresh copy, so that a test may change what it likes. */
export function smallCorpus(): Record<string, string> {
	const real = readCorpus('src/content');
	const shared = ['categories.json', 'countries.json', 'gazetteer.json'];
	return {
		...Object.fromEntries(shared.map((file) => [file, real[file] ?? ''])),
		...Object.fromEntries(Object.entries(DATA).map(([file, data]) => [file, JSON.stringify(data)])),
		'documents/small/text.txt': SMALL_TEXT,
	};
}

/** The corpus with one data file changed. `change` gets its data and may alter or replace them. */
export function withChange<T>(
	corpus: RawCorpus,
	file: string,
	change: (data: T) => unknown,
): RawCorpus {
	const data = JSON.parse(corpus[file] ?? '') as T;
	return { ...corpus, [file]: JSON.stringify(change(data) ?? data) };
}
