import { expect, test } from 'vitest';
import { componentAddress } from './component-address.ts';

const SITE = 'https://maps.example/site/';
const addressOf = (attributes: Record<string, string>) =>
	componentAddress((name) => attributes[name] ?? null, SITE, 'https://host.example').replace(
		'?host=https%3A%2F%2Fhost.example',
		'',
	);

test.each([
	[{ viewpoint: 'ummah-pivot/RUS' }, 'embed/ummah-pivot/RUS'],
	[{ viewpoint: 'ummah-pivot/RUS', region: 'gulf' }, 'embed/ummah-pivot/RUS/region/gulf'],
	[{ country: 'LBY' }, 'embed/country/LBY'],
])('%o is %s', (attributes, path) => {
	expect(addressOf(attributes)).toBe(SITE + path);
});

test.each(['../about', '..', './../../about', '/about', 'a/../../about', '%2e%2e/about', 'a?b#c'])(
	'a viewpoint “%s” does not lead out of the frames',
	(viewpoint) => {
		expect(addressOf({ viewpoint })).toMatch(/^https:\/\/maps\.example\/site\/embed\//);
	},
);
