import dependencies from './dependencies.json';
import disputed from './disputed-shapes.json';
import states from './states.json';

/** What the source says of one of its shapes. */
export interface SourceProperties {
	name: string;
	a3: string;
}

/** The 198 states: 193 members of the United Nations and five others, each with a reason. */
export const STATES: ReadonlySet<string> = new Set([
	...states.unMembers.flatMap((line) => line.split(' ')),
	...states.others.map(({ id }) => id),
]);

const stateOfOther = new Map<string, string | null>([
	...dependencies.map(({ shape, sovereign }) => [shape, sovereign] as const),
	...disputed
		.filter(({ treatment }) => treatment !== 'own')
		.map(({ shape, parent }) => [shape, parent ?? null] as const),
]);

/** Shapes that the reviewed lists give to another state or to none; see `dependencies.json`. */
export const OTHER_SHAPES: ReadonlySet<string> = new Set(stateOfOther.keys());

/**
 * Our id of a shape of the source: its three letters, unique where its numeric ids are not (`036` is
 * Australia and also Ashmore and Cartier) and present where ISO 3166-1 has none (`XKX`, `SOL`, …).
 * @throws if the shape is neither a state nor in one of the reviewed lists
 */
export function shapeIdOf({ name, a3 }: SourceProperties): string {
	if (!STATES.has(a3) && !stateOfOther.has(a3)) {
		throw new Error(
			`The source has a shape "${name}" (${a3}) that is no state: enter it in geo/dependencies.json or geo/disputed-shapes.json.`,
		);
	}
	return a3;
}

/**
 * The state whose fill a shape takes: itself, its sovereign, the state it belongs to, or `null`.
 * @throws if the shape's id is unknown
 */
export function stateOf(shape: string): string | null {
	if (STATES.has(shape)) return shape;
	const state = stateOfOther.get(shape);
	if (state === undefined) throw new Error(`No shape has the id "${shape}".`);
	return state;
}
