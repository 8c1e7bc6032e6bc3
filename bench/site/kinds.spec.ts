import { describe, expect, it } from 'vitest';
import { bytesByKind, kindOf, ofWorker, type Answer } from './kinds.ts';

const answer = (type: string, bytes: number, at = 0, ofWorker = false): Answer => ({
	path: '/x',
	kind: kindOf(type),
	bytes,
	at,
	ofWorker,
});

const VISIT = [
	answer('text/html; charset=utf-8', 100),
	answer('text/javascript; charset=utf-8', 20),
	answer('application/javascript', 3),
	answer('font/woff2', 50),
	answer('application/json; charset=utf-8', 7),
	answer('image/svg+xml', 5),
	answer('text/javascript', 900, 1500, true),
	answer('application/json', 80, 1700, true),
];

describe('what a visit weighs', () => {
	it('is counted by kind, without what the service worker fetches for later', () => {
		expect(bytesByKind(VISIT)).toEqual({
			html: 100,
			script: 23,
			style: 0,
			font: 50,
			data: 7,
			image: 5,
		});
	});
	it('the service worker’s requests are told apart, with their beginning', () => {
		expect(ofWorker(VISIT, 1000)).toEqual({ bytes: 980, requests: 2, begins: 500 });
		expect(ofWorker(VISIT.slice(0, 3), 1000).begins).toBeNull();
	});
});
