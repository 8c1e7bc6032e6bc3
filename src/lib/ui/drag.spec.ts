import { expect, test } from 'vitest';
import { listenToDrags, type Drag } from './drag.ts';

/** A stand-in for the browser, as far as a drag needs it. */
interface Pointer {
	id?: number;
	at?: [x: number, y: number];
	button?: number;
	buttons?: number;
}

/** An element in a document, and a pointer that plays over both. */
function stage(slack = 5) {
	const page = new EventTarget();
	const captured: number[] = [];
	const element = Object.assign(new EventTarget(), {
		ownerDocument: page,
		setPointerCapture: (id: number) => captured.push(id),
	});
	const heard: string[] = [];
	const shown = ({ last, at }: Drag) => `${at[0] - last[0]},${at[1] - last[1]}`;
	const unlisten = listenToDrags(element as unknown as HTMLElement, {
		slack,
		move: (drag, _, others) => heard.push(`move ${shown(drag)}${others.length ? ' +' : ''}`),
		end: ({ begun }, _, taken) =>
			heard.push(`end${begun ? '' : ' of a press'}${taken ? ' taken' : ''}`),
	});
	const say = (to: EventTarget, type: string, more: object) => {
		const event = Object.assign(new Event(type, { cancelable: true }), more);
		to.dispatchEvent(event);
		return event;
	};
	const pointer = (type: string, { id = 1, at = [0, 0], button = 0, buttons = 1 }: Pointer) => ({
		type,
		more: { pointerId: id, clientX: at[0], clientY: at[1], button, buttons },
	});
	return {
		heard,
		captured,
		unlisten,
		element,
		page,
		/** On the element, from where it goes on to the document. */
		over(type: string, given: Pointer = {}) {
			const { more } = pointer(type, given);
			say(element, type, more);
			say(page, type, more);
		},
		/** Outside of the element: only the document hears it. */
		beside: (type: string, given: Pointer = {}) => say(page, type, pointer(type, given).more),
		click: (detail = 1) => say(element, 'click', { detail }),
	};
}

test('a press that moves less than the slack is a click', () => {
	const { over, click, heard, captured } = stage();
	over('pointerdown');
	over('pointermove', { at: [3, 3] });
	over('pointerup', { at: [3, 3], buttons: 0 });
	expect(heard).toEqual(['end of a press']);
	expect(captured).toEqual([]);
	expect(click().defaultPrevented).toBe(false);
});

test('a drag says how far each movement was, and no click follows it', () => {
	const { over, click, heard, captured } = stage();
	over('pointerdown', { at: [10, 10] });
	over('pointermove', { at: [20, 10] });
	over('pointermove', { at: [20, 13] });
	over('pointerup', { buttons: 0 });
	expect(heard).toEqual(['move 10,0', 'move 0,3', 'end']);
	expect(captured).toEqual([1]);
	expect(click().defaultPrevented).toBe(true);
	expect(click().defaultPrevented, 'the next click is one').toBe(false);
});

test('what a key presses after a drag is no click of the pointer', () => {
	const { over, click } = stage();
	over('pointerdown');
	over('pointermove', { at: [20, 0] });
	over('pointerup', { buttons: 0 });
	expect(click(0).defaultPrevented).toBe(false);
});

test('a pointer that has left fast is followed, and let go outside', () => {
	const { over, beside, heard } = stage();
	over('pointerdown');
	beside('pointermove', { at: [100, 0] });
	beside('pointerup', { at: [100, 0], buttons: 0 });
	over('pointermove', { at: [50, 0], buttons: 0 });
	over('pointermove', { at: [40, 0], buttons: 0 });
	expect(heard).toEqual(['move 100,0', 'end']);
});

test('a release that nobody heard ends the drag as soon as the pointer is back', () => {
	const { over, heard } = stage();
	over('pointerdown');
	over('pointermove', { at: [10, 0] });
	over('pointermove', { at: [50, 0], buttons: 0 });
	over('pointermove', { at: [60, 0], buttons: 0 });
	expect(heard).toEqual(['move 10,0', 'end']);
});

test('so does a press with another button held, and a new press', () => {
	const { over, heard } = stage();
	over('pointerdown');
	over('pointermove', { at: [10, 0] });
	// The main button was released while the second one stayed down: that fires no pointerup.
	over('pointermove', { at: [20, 0], buttons: 2 });
	over('pointerdown');
	over('pointerdown');
	expect(heard).toEqual(['move 10,0', 'end', 'end of a press taken']);
});

test.each(['pointercancel', 'lostpointercapture'])('%s takes the drag away', (type) => {
	const { over, beside, heard } = stage();
	over('pointerdown');
	over('pointermove', { at: [10, 0] });
	beside(type, { buttons: 0 });
	over('pointermove', { at: [20, 0] });
	expect(heard).toEqual(['move 10,0', 'end taken']);
});

test('of two pointers each is told of the other, from the first movement', () => {
	const { over, heard } = stage();
	over('pointerdown', { id: 1 });
	over('pointerdown', { id: 2, at: [50, 0] });
	over('pointermove', { id: 2, at: [51, 0] });
	over('pointerup', { id: 2, buttons: 0 });
	over('pointermove', { id: 1, at: [6, 0] });
	expect(heard).toEqual(['move 1,0 +', 'end', 'move 6,0']);
});

test('other buttons drag nothing, nor does anything after the removal', () => {
	const { over, heard, unlisten } = stage();
	over('pointerdown', { button: 2, buttons: 2 });
	over('pointermove', { at: [10, 0], buttons: 2 });
	unlisten();
	over('pointerdown');
	over('pointermove', { at: [10, 0] });
	expect(heard).toEqual([]);
});
