import { describe, expect, test } from 'vitest';
import { misplaced } from './order.ts';

describe('the table of children', () => {
	test('takes them in their order, and several where there may be', () => {
		expect(misplaced('p:sp', 'p:spTree', ['p:nvSpPr', 'p:spPr', 'p:txBody'])).toBeNull();
		expect(misplaced('a:p', 'p:txBody', ['a:pPr', 'a:r', 'a:br', 'a:r'])).toBeNull();
		expect(
			misplaced('p:grpSp', 'p:spTree', ['p:nvGrpSpPr', 'p:grpSpPr', 'p:cxnSp', 'p:sp', 'p:grpSp']),
		).toBeNull();
		expect(misplaced('a:ext', 'a:xfrm', [])).toBeNull();
	});

	test.each([
		['p:sp', ['p:spPr', 'p:nvSpPr'], /too late/],
		['p:sp', ['p:nvSpPr', 'p:nvSpPr', 'p:spPr'], /twice/],
		['p:sp', ['p:nvSpPr'], /lacks p:spPr/],
		['a:p', ['a:r', 'a:pPr'], /too late/],
		['a:p', ['a:endParaRPr', 'a:r'], /too late/],
		['a:solidFill', ['a:srgbClr', 'a:schemeClr'], /twice/],
		['p:spPr', ['a:ln', 'a:solidFill'], /too late/],
		['p:spPr', ['a:xfrm', 'a:blipFill'], /may not hold a:blipFill/],
		['p:grpSp', ['p:sp', 'p:nvGrpSpPr', 'p:grpSpPr'], /too late/],
		['p:pic', [], /not in the table/],
	])('refuses %s with %j', (name, children, fault) => {
		expect(misplaced(name, 'p:spTree', children)).toMatch(fault);
	});
});
