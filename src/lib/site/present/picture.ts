import { resolveStep, type Material } from '#lib/picture/step.ts';
import { thumbnailOf } from '#lib/picture/thumbnail.ts';
import type { Theme } from '#lib/theme/tokens.ts';
import type { View } from '#lib/view/view.ts';

/**
 * A view's map as the address of a picture. As an address of data: the page's policy lets no script make
 * others, and a picture has ids that would meet those of its neighbours in the page itself.
 *
 * @throws {FileError} where there is no such viewpoint
 */
export function pictureAddress(
	view: View,
	theme: Theme,
	material: Pick<Material, 'lookup' | 'version' | 'drawing'>,
): string {
	const step = resolveStep({ view }, { ...material, documents: [], address: () => '' });
	return `data:image/svg+xml,${encodeURIComponent(thumbnailOf(step, theme))}`;
}
