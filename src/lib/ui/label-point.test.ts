import { describe, expect, it } from 'vitest';
import { findLabelPoint } from './label-point.ts';

const square = {
	type: 'Polygon' as const,
	coordinates: [
		[
			[6.6, 52.3],
			[6.7, 52.3],
			[6.7, 52.4],
			[6.6, 52.4],
			[6.6, 52.3]
		]
	]
};

describe('the name of an area', () => {
	it('stands in the middle of a simple area', () => {
		const { lat, lon } = findLabelPoint(square);
		expect(lat).toBeCloseTo(52.35, 3);
		expect(lon).toBeCloseTo(6.65, 3);
	});

	it('does not stand in the hole where another area lies', () => {
		const ring = {
			type: 'Polygon' as const,
			coordinates: [
				[
					[0, 0],
					[10, 0],
					[10, 10],
					[0, 10],
					[0, 0]
				],
				[
					[2, 2],
					[8, 2],
					[8, 8],
					[2, 8],
					[2, 2]
				]
			]
		};
		const { lat, lon } = findLabelPoint(ring);
		expect(lat > 2 && lat < 8 && lon > 2 && lon < 8).toBe(false);
	});

	it('stands inside an area in the shape of a horseshoe', () => {
		const horseshoe = {
			type: 'Polygon' as const,
			coordinates: [
				[
					[0, 0],
					[9, 0],
					[9, 2],
					[3, 2],
					[3, 7],
					[9, 7],
					[9, 9],
					[0, 9],
					[0, 0]
				]
			]
		};
		expect(findLabelPoint(horseshoe).lon).toBeLessThan(3);
	});
});
