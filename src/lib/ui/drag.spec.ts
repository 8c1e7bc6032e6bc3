import { beforeEach, describe, expect, test } from 'vitest';
import { listenToDrags, type Drag } from './drag.ts';

/** An element, as far as drags are concerned. */
class FakeElement extends EventTarget {
	readonly captured: number[] = [];
	constructor(readonly ownerDocument: EventTarget) {
		super();
	}
	setPointerCapture = (id: number) => this.captured.push(id);
}

let page: EventTarget;
let element: FakeElement;
let log: string[];
let unlisten: () => void;

/** An event of a pointer, with the main button held unless it is let go. */
function pointer(on: EventTarget, type: string, [x, y]: [number, number], more: object = {}) {
	const event = Object.assign(new Event(`pointer${type}`), {
		...{ pointerId: 1, button: 0, buttons: type === 'up' ? 0 : 1, clientX: x, clientY: y, ...more },
	});
	on.dispatchEvent(event);
}
const click = (detail = 1) => {
	const event = Object.assign(new Event('click', { cancelable: true }), { detail });
	element.dispatchEvent(event);
	return event.defaultPrevented;
};

beforeEach(() => {
	page = new EventTarget();
	element = new FakeElement(page);
	log = [];
	const way = ({ last, at }: Drag) => `${at[0] - last[0]},${at[1] - last[1]}`;
	unlisten = listenToDrags(element as unknown as HTMLElement, {
		slack: 5,
		move: (drag, _, others) => log.push(`${way(drag)}${others.length ? ' of two' : ''}`),
		end: ({ begun }, _, taken) => log.push(taken ? 'taken away' : begun ? 'let go' : 'clicked'),
	});
});

test('a pointer that hardly moves has clicked, and the click goes on', () => {
	pointer(element, 'down', [10, 10]);
	pointer(page, 'move', [12, 11]);
	pointer(page, 'up', [12, 11]);
	expect(log).toEqual(['clicked']);
	expect(element.captured).toEqual([]);
	expect(click()).toBe(false);
});

test('one that moves drags, also beside the element, and its click is withheld; one by key is not', () => {
	pointer(element, 'down', [10, 10]);
	pointer(page, 'move', [30, 10]);
	pointer(page, 'move', [30, -500]);
	pointer(page, 'up', [30, -500]);
	expect(log).toEqual(['20,0', '0,-510', 'let go']);
	expect(element.captured).toEqual([1]);
	expect(click(0)).toBe(false);
	expect(click()).toBe(true);
	expect(click()).toBe(false);
});

test('one that comes back without its button was let go where nobody heard it', () => {
	pointer(element, 'down', [10, 10]);
	pointer(page, 'move', [30, 10]);
	pointer(page, 'move', [90, 90], { buttons: 0 });
	pointer(page, 'move', [120, 90], { buttons: 0 });
	expect(log).toEqual(['20,0', 'let go']);
});

test('the same before it has moved far enough to drag', () => {
	pointer(element, 'down', [10, 10]);
	pointer(page, 'move', [900, 10], { buttons: 0 });
	pointer(page, 'move', [400, 10], { buttons: 0 });
	expect(log).toEqual(['clicked']);
});

describe('several pointers', () => {
	test('drag together, with less than one alone would need', () => {
		pointer(element, 'down', [10, 10]);
		pointer(element, 'down', [50, 10], { pointerId: 2 });
		pointer(page, 'move', [52, 10], { pointerId: 2 });
		expect(log).toEqual(['2,0 of two']);
	});

	test('one that the browser takes away leaves the other', () => {
		pointer(element, 'down', [10, 10]);
		pointer(element, 'down', [50, 10], { pointerId: 2 });
		pointer(page, 'cancel', [50, 10], { pointerId: 2 });
		pointer(page, 'move', [20, 10]);
		expect(log).toEqual(['taken away', '10,0']);
	});
});

test('other buttons do not drag, and nothing does once nobody listens', () => {
	pointer(element, 'down', [10, 10], { button: 2 });
	pointer(page, 'move', [90, 10]);
	unlisten();
	pointer(element, 'down', [10, 10]);
	pointer(page, 'move', [90, 10]);
	expect(log).toEqual([]);
});
