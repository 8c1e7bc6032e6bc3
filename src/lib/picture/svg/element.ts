import { escapeText } from './escape.ts';
import type { Attributes, Clip, Pattern, Transform } from '../scene/context.ts';

type Value = string | number | readonly number[] | Pattern | Transform | Clip | undefined;

/** The attributes of a part of a picture, or SVG's own; written in the order that they have. */
type Written = Attributes | Readonly<Record<string, Value>>;

/** An element without content. */
export const element = (name: string, attributes: Written): string =>
	`<${name}${spell(attributes)}/>`;

/** The tag that opens an element. */
export const opening = (name: string, attributes: Written): string =>
	`<${name}${spell(attributes)}>`;

/** An element around others, or around text that is escaped already. */
export const wrap = (name: string, attributes: Written, content: string): string =>
	`${opening(name, attributes)}${content}</${name}>`;

const spell = (attributes: Written): string =>
	Object.entries(attributes as Record<string, Value>)
		.map(([key, value]) => {
			if (value === undefined) return '';
			return ` ${key === 'clip' ? 'clip-path' : key}="${spellValue(value)}"`;
		})
		.join('');

function spellValue(value: Exclude<Value, undefined>): string {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return escapeText(value);
	if ('id' in value) return `url(#${value.id})`;
	if (Array.isArray(value)) return value.join(' ');
	return spellTransform(value as Transform);
}

/** A transform as an attribute has it. */
export function spellTransform({ translate, scale, rotate }: Transform): string {
	const steps = [
		translate && `translate(${translate.join(' ')})`,
		scale !== undefined && `scale(${typeof scale === 'number' ? scale : scale.join(' ')})`,
		rotate !== undefined && `rotate(${rotate})`,
	];
	return steps.filter(Boolean).join(' ');
}
