import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, Sync, type Message, type Shared } from './sync.ts';

const START: Shared = { step: 0, black: false, begun: null, since: null, spent: [] };

/** Windows that hear each other: every message to every other one, in the order in which they are let through. */
function room(names: string[]) {
	const states = new Map<string, Shared>();
	const windows = new Map<string, Sync>();
	const queue: { to: string; message: Message }[] = [];
	const open = (name: string) => {
		states.set(name, START);
		windows.set(
			name,
			new Sync(
				'talk-1',
				name,
				START,
				(message) => {
					for (const to of windows.keys()) if (to !== name) queue.push({ to, message });
				},
				(state) => states.set(name, state),
			),
		);
		windows.get(name)!.greet();
	};
	const move = (name: string, step: number) => {
		states.set(name, { ...states.get(name)!, step });
		windows.get(name)!.publish(states.get(name)!);
	};
	const deliver = (n = Infinity) => {
		for (let i = 0; i < n && queue.length > 0; i++) {
			const { to, message } = queue.shift()!;
			windows.get(to)!.receive(JSON.parse(JSON.stringify(message)));
		}
	};
	names.forEach(open);
	deliver();
	return { open, move, deliver, steps: () => [...states.values()].map(({ step }) => step) };
}

describe('Sync', () => {
	it('keeps stage and speaker in step, both ways', () => {
		const { move, deliver, steps } = room(['stage', 'speaker']);
		move('stage', 2);
		deliver();
		expect(steps()).toEqual([2, 2]);
		move('speaker', 3);
		deliver();
		expect(steps()).toEqual([3, 3]);
	});

	it('tells a window that loads anew where the talk is', () => {
		const { open, move, deliver, steps } = room(['stage', 'speaker']);
		move('stage', 5);
		deliver();
		for (const again of ['speaker', 'stage']) {
			open(again);
			deliver();
			expect(steps()).toEqual([5, 5]);
		}
		move('speaker', 6);
		deliver();
		expect(steps()).toEqual([6, 6]);
	});

	it('ends in agreement, whoever moves when, and however late the messages are', () => {
		const event = fc.oneof(
			fc.record({ who: fc.constantFrom('stage', 'speaker'), step: fc.nat(9) }),
			fc.record({ deliver: fc.nat(3) }),
		);
		fc.assert(
			fc.property(fc.array(event, { maxLength: 40 }), (events) => {
				const { move, deliver, steps } = room(['stage', 'speaker']);
				for (const one of events)
					if ('who' in one) move(one.who, one.step);
					else deliver(one.deliver);
				deliver();
				expect(new Set(steps()).size).toBe(1);
			}),
		);
	});
});

describe('readMessage', () => {
	it('ignores other talks, and whatever is no message', () => {
		const good = {
			vantage: 'talk',
			talk: 'a',
			kind: 'state',
			stamp: 1,
			from: 'x',
			state: { step: 1, black: false, begun: 17, since: 20, spent: [3, 0] },
		};
		expect(readMessage(good, 'a')).toEqual(good);
		expect(readMessage(good, 'b')).toBeNull();
		// A window that was opened before steps had their times.
		const { step, black, begun } = good.state;
		expect(readMessage({ ...good, state: { step, black, begun } }, 'a')).toMatchObject({
			state: { begun: 17, since: 17, spent: [] },
		});
		for (const spent of [[-1], ['1'], {}, new Array(1000).fill(0)])
			expect(readMessage({ ...good, state: { ...good.state, spent } }, 'a')).toBeNull();
		for (const change of [
			{ kind: 'shout' },
			{ stamp: '1' },
			{ stamp: -1 },
			{ from: 7 },
			{ state: null },
			{ state: { ...good.state, step: 1.5 } },
			{ state: { ...good.state, black: 'no' } },
			{ state: { ...good.state, begun: NaN } },
		])
			expect(readMessage({ ...good, ...change }, 'a'), JSON.stringify(change)).toBeNull();
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(readMessage(data, 'a')).toBeNull();
			}),
		);
	});
});
