import { element, opening, spellTransform, wrap } from './element.ts';
import { escapeText } from './escape.ts';
import type { SvgLetters } from './letters.ts';
import type {
	Attributes,
	Circle,
	Clip,
	Context,
	Forms,
	Path,
	Pattern,
	Rectangle,
	Shape,
	Stencil,
} from '../scene/context.ts';
import type { Anchor } from '../letters/set-line.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import type { Point } from '#lib/geo/types.ts';

/** What a part of a picture has, and what it refers to. */
type Linked = Attributes & { href?: string };

/** Forms as SVG. */
class SvgForms implements Forms {
	protected readonly out: string[] = [];

	/** What has been drawn. */
	get svg(): string {
		return this.out.join('');
	}

	path(path: Path & Attributes): void {
		this.form('path', path);
	}

	circle(circle: Circle & Attributes): void {
		this.form('circle', circle);
	}

	rect(rect: Rectangle & Attributes): void {
		this.form('rect', rect);
	}

	protected form(name: string, attributes: Linked): void {
		this.out.push(element(name, attributes));
	}
}

/** A picture's pattern, as it stands among its definitions. */
export function patternSvg({ id, side, transform, draw }: Pattern): string {
	const tile = new SvgForms();
	draw(tile);
	const attributes = {
		id,
		width: side,
		height: side,
		patternUnits: 'userSpaceOnUse',
		patternTransform: spellTransform(transform),
	};
	return wrap('pattern', attributes, tile.svg);
}

/** What clips, as it stands among the definitions of a picture, or before what it clips. */
export const clipSvg = ({ id, within }: Clip): string =>
	wrap(
		'clipPath',
		{ id },
		'd' in within
			? element('use', { href: `#${within.id}` })
			: element('rect', within as Required<Rectangle>),
	);

/** The drawing of a picture as the body of an SVG, without its definitions. */
export class SvgContext extends SvgForms implements Context {
	readonly #letters: SvgLetters;
	readonly #clips: Set<string>;

	/** @param defined the clips that stand among the picture's definitions */
	constructor(letters: SvgLetters, defined: readonly Clip[]) {
		super();
		this.#letters = letters;
		this.#clips = new Set(defined.map(({ id }) => id));
	}

	group({ title, ...attributes }: Attributes & { title?: string | undefined }, draw: () => void) {
		this.#wrap('g', attributes, () => {
			if (title !== undefined) this.out.push(wrap('title', {}, escapeText(title)));
			draw();
		});
	}

	define(stencils: readonly Stencil[]): void {
		this.#wrap('defs', {}, () => {
			for (const stencil of stencils) this.#wrap('g', { id: stencil.id }, () => stencil.draw(this));
		});
	}

	use({ id }: Shape | Stencil, attributes: Attributes): void {
		this.form('use', { href: `#${id}`, ...attributes });
	}

	text(text: string, style: TypeStyle, at: Point, anchor?: Anchor): void {
		this.out.push(this.#letters.line(text, style, at, anchor));
	}

	strokeWidth(pixels: number, style: TypeStyle): number {
		return this.#letters.strokeWidth(pixels, style);
	}

	link(address: string, draw: () => void): void {
		this.#wrap('a', { href: address }, draw);
	}

	protected override form(name: string, attributes: Linked): void {
		this.#define(attributes.clip);
		super.form(name, attributes);
	}

	#wrap(name: string, attributes: Linked, draw: () => void): void {
		this.#define(attributes.clip);
		this.out.push(opening(name, attributes));
		draw();
		this.out.push(`</${name}>`);
	}

	/** A clip that has not been seen before stands before what it clips. */
	#define(clip: Clip | undefined): void {
		if (!clip || this.#clips.has(clip.id)) return;
		this.#clips.add(clip.id);
		this.out.push(clipSvg(clip));
	}
}
