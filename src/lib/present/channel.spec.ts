import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openChannel } from './channel.ts';

/** A window with what a channel asks of it. */
class FakeWindow extends EventTarget {
	readonly posted: unknown[] = [];
	opener: FakeWindow | null = null;
	refuses = false;
	postMessage(message: unknown) {
		if (this.refuses) throw new Error('closed');
		this.posted.push(message);
	}
	/** A message from another window arrives here. */
	hear(data: unknown, source: FakeWindow | null, origin = 'https://maps.example') {
		this.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
	}
}

let here: FakeWindow;
let heard: unknown[];
const open = (peers = new Set<MessageEventSource>()) =>
	openChannel('test', peers, (data) => heard.push(data));

beforeEach(() => {
	here = new FakeWindow();
	heard = [];
	vi.stubGlobal('window', here);
	vi.stubGlobal('location', { origin: 'https://maps.example' });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('windows that know each other', () => {
	test('the one that opened this one is told, and whoever has sent a message since', () => {
		const opener = (here.opener = new FakeWindow());
		const other = new FakeWindow();
		const channel = open();
		here.hear('hello', other);
		channel.send({ step: 2 });
		expect(heard).toEqual(['hello']);
		expect([opener.posted, other.posted]).toEqual([[{ step: 2 }], [{ step: 2 }]]);
	});

	test('one that is closed does not keep the others from being told', () => {
		const closed = new FakeWindow();
		closed.refuses = true;
		const other = new FakeWindow();
		open(new Set([closed, other] as unknown as MessageEventSource[])).send({ step: 2 });
		expect(other.posted).toEqual([{ step: 2 }]);
	});

	test('a channel that was closed hears nothing', () => {
		open().close();
		here.hear('late', new FakeWindow());
		expect(heard).toEqual([]);
	});
});

describe('strangers', () => {
	test('of another origin are not heard, and not told', () => {
		const stranger = new FakeWindow();
		const channel = open();
		here.hear('listen to me', stranger, 'https://elsewhere.example');
		channel.send({ step: 2 });
		expect(heard).toEqual([]);
		expect(stranger.posted).toEqual([]);
	});

	test('nor is another file: all files have the origin “null”', () => {
		vi.stubGlobal('location', { origin: 'null' });
		const known = new FakeWindow();
		open(new Set([known] as unknown as MessageEventSource[]));
		here.hear('a stranger', new FakeWindow(), 'null');
		here.hear('a friend', known, 'null');
		expect(heard).toEqual(['a friend']);
	});
});

test('where there are channels, they carry what is said; where they are refused, the windows do', () => {
	const sent: unknown[] = [];
	class FakeChannel {
		static made: FakeChannel[] = [];
		onmessage: ((event: { data: unknown }) => void) | null = null;
		constructor(readonly name: string) {
			FakeChannel.made.push(this);
		}
		postMessage = (message: unknown) => sent.push(message);
		close = () => undefined;
	}
	Object.assign(here, { BroadcastChannel: FakeChannel });
	vi.stubGlobal('BroadcastChannel', FakeChannel);
	open().send({ step: 3 });
	FakeChannel.made[0]!.onmessage!({ data: 'by channel' });
	expect(FakeChannel.made[0]!.name).toBe('vantage.talk.test');
	expect([sent, heard]).toEqual([[{ step: 3 }], ['by channel']]);

	vi.stubGlobal('BroadcastChannel', function refused() {
		throw new Error('refused');
	});
	const opener = (here.opener = new FakeWindow());
	open().send({ step: 4 });
	expect(opener.posted).toEqual([{ step: 4 }]);
});
