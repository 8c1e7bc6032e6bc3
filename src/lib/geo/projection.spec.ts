import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEIGHT, project, SEAM, unproject, WIDTH } from './projection.ts';

describe('the drawing', () => {
	it('is as wide as the equator is long', () => {
		expect(project(SEAM + 1e-9, 0)[0]).toBeCloseTo(0, 5);
		expect(project(SEAM - 1e-9, 0)[0]).toBeCloseTo(WIDTH, 5);
	});

	it('keeps the Bering Strait for its seam', () => {
		expect(project(-169.7, 66.1)[0]).toBeGreaterThan(WIDTH * 0.7);
		expect(project(-168.1, 65.6)[0]).toBeLessThan(WIDTH * 0.3);
	});

	it('holds Greenland, Cape Horn and New Zealand, and leaves Antarctica off', () => {
		expect(project(-33, 83.6)[1]).toBeGreaterThan(0);
		expect(project(-67.3, -56)[1]).toBeLessThan(HEIGHT);
		expect(project(-57, -63.2)[1]).toBeGreaterThan(HEIGHT);
	});

	it('is equal in area: a cell of one degree shrinks with the cosine of its latitude', () => {
		const cell = (lat: number) => {
			const [x0, y0] = project(10, lat);
			const [x1] = project(11, lat);
			const [, y1] = project(10, lat + 0.001);
			return ((x1 - x0) * (y0 - y1)) / Math.cos((lat * Math.PI) / 180);
		};
		expect(cell(60) / cell(0)).toBeCloseTo(1, 3);
		expect(cell(75) / cell(30)).toBeCloseTo(1, 3);
	});

	it('comes back to longitude and latitude', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -179, max: 179, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true }),
				(lon, lat) => {
					// prettier-ignore
					fc.pre(Math.abs(lon - SEAM) > 1e-3);
					const back = unproject(...project(lon, lat));
					expect(back?.[0]).toBeCloseTo(lon, 4);
					expect(back?.[1]).toBeCloseTo(lat, 4);
				},
			),
		);
	});

	it('knows where there is no Earth', () => {
		expect(unproject(0, 5)).toBeNull();
		expect(unproject(WIDTH, HEIGHT)).toBeNull();
		expect(unproject(WIDTH / 2, -20)).toBeNull();
	});
});
