import { CHOICES } from './options.ts';
import { fields } from '#lib/view/view.ts';

/**
 * The attributes of `<vantage-map>` that its frame's address spells by the same name: `options` with
 * their values, `switches` without. The compile step writes them down, so that the script for other
 * people's pages carries names instead of tables.
 */
export function attributes(): { options: string[]; switches: string[] } {
	const named = (wanted: (kind: string) => boolean) =>
		fields().flatMap(([, { kind, query }]) => (query && wanted(kind) ? query : []));
	return {
		// A country is told apart: it may be what the frame is about.
		options: [
			...Object.keys(CHOICES),
			...named((kind) => kind !== 'switch' && kind !== 'country'),
			'data',
		],
		switches: named((kind) => kind === 'switch'),
	};
}
