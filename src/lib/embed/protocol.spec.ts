import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	heightMessages,
	PASSED_KEYS,
	PROTOCOL,
	readFrameMessage,
	readPageMessage,
	type FrameMessage,
	type PageMessage,
} from './protocol.ts';

const name = fc.stringMatching(/^[\w-]{1,20}$/);
const viewpoint = fc.tuple(name, name).map((parts) => parts.join('/'));
const shown = fc.record({
	viewpoint: fc.option(viewpoint),
	region: fc.option(name),
	country: fc.option(name),
});
const frameMessage: fc.Arbitrary<FrameMessage> = fc.oneof(
	fc.record({
		vantage: fc.constant(1 as const),
		type: fc.constant('ready' as const),
		shown,
		data: name,
	}),
	fc.record({
		vantage: fc.constant(1 as const),
		type: fc.constant('select' as const),
		shown,
		by: fc.constantFrom('reader' as const, 'page' as const),
	}),
	fc.record({
		vantage: fc.constant(1 as const),
		type: fc.constant('height' as const),
		height: fc.integer({ min: 1, max: 19_999 }),
	}),
	fc.record({
		vantage: fc.constant(1 as const),
		type: fc.constant('key' as const),
		key: fc.constantFrom(...PASSED_KEYS),
	}),
	fc.constant({ vantage: 1 as const, type: 'release' as const }),
);
const pageMessage: fc.Arbitrary<PageMessage> = fc.oneof(
	fc.constant({ vantage: 1 as const, type: 'hello' as const }),
	fc.record(
		{
			vantage: fc.constant(1 as const),
			type: fc.constant('show' as const),
			viewpoint,
			region: fc.option(name),
			country: fc.option(name),
		},
		{ requiredKeys: ['vantage', 'type'] },
	),
);

describe('what belongs to the protocol is read as it was said', () => {
	test('by the frame', () => {
		fc.assert(
			fc.property(frameMessage, (message) => {
				expect(readFrameMessage(structuredClone(message))).toEqual(message);
			}),
		);
	});

	test('by the page around', () => {
		fc.assert(
			fc.property(pageMessage, (message) => {
				expect(readPageMessage(structuredClone(message))).toEqual(message);
			}),
		);
	});
});

/** A message with one part of it replaced by anything at all, or anything at all. */
const damaged = (message: fc.Arbitrary<object>) =>
	fc.oneof(
		fc.anything(),
		fc
			.tuple(message, fc.string(), fc.anything())
			.map(([message, key, value]) => ({ ...message, [key]: value })),
		fc
			.tuple(
				message,
				fc.constantFrom('vantage', 'type', 'shown', 'height', 'viewpoint'),
				fc.anything(),
			)
			.map(([message, key, value]) => ({ ...message, [key]: value })),
	);

describe('whatever else flies between windows', () => {
	test('is refused or understood by the page around, and never thrown at', () => {
		fc.assert(
			fc.property(damaged(frameMessage), (data) => {
				const message = readFrameMessage(data);
				if (message) expect(readFrameMessage(message)).toEqual(message);
				else expect(message).toBeNull();
			}),
			{ numRuns: 1000 },
		);
	});

	test('is refused or understood by the frame, and never thrown at', () => {
		fc.assert(
			fc.property(damaged(pageMessage), (data) => {
				const message = readPageMessage(data);
				if (message) expect(readPageMessage(message)).toEqual(message);
				else expect(message).toBeNull();
			}),
			{ numRuns: 1000 },
		);
	});

	test.each([
		[{ vantage: PROTOCOL + 1, type: 'hello' }],
		[{ vantage: '1', type: 'hello' }],
		['{"vantage":1,"type":"hello"}'],
		[[{ vantage: 1, type: 'hello' }]],
		[{ vantage: 1, type: 'show', viewpoint: null }],
		[{ vantage: 1, type: 'show', viewpoint: 'javascript:alert(1)' }],
		[{ vantage: 1, type: 'show', country: '<img src=x>' }],
		[{ vantage: 1, type: 'show', region: '../../about' }],
	])('%j is not said to a frame', (data) => {
		expect(readPageMessage(data)).toBeNull();
	});

	test.each([
		[{ vantage: 1, type: 'height', height: Infinity }],
		[{ vantage: 1, type: 'height', height: -1 }],
		[{ vantage: 1, type: 'height', height: '400' }],
		[{ vantage: 1, type: 'key', key: 'a' }],
		[{ vantage: 1, type: 'select', shown: null, by: 'reader' }],
		[{ vantage: 1, type: 'ready', shown: { viewpoint: 'a/b' }, data: '01234567' }],
	])('%j is not said by a frame', (data) => {
		expect(readFrameMessage(data)).toBeNull();
	});
});

test('a height is told in four dialects', () => {
	const [own, datawrapper, amp, medium] = heightMessages(420, 'https://example.org/embed/a/b');
	expect(readFrameMessage(own)).toEqual({ vantage: 1, type: 'height', height: 420 });
	expect(datawrapper).toEqual({ 'datawrapper-height': { vantage: 420 } });
	expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 420 });
	expect(JSON.parse(medium as string)).toEqual({
		src: 'https://example.org/embed/a/b',
		context: 'iframe.resize',
		height: 420,
	});
});
