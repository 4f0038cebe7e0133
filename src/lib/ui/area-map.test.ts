import { describe, expect, it } from 'vitest';
import { findArea, findAspect, findBounds, movePoint } from './area-map.ts';

const square = {
	geometry: {
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
	}
};
const bounds = findBounds([square]);

describe('the room of the map', () => {
	it('holds every area', () => {
		expect(bounds).toEqual({ south: 52.3, west: 6.6, north: 52.4, east: 6.7 });
	});

	it('is higher than wide for a square of degrees, this far north', () => {
		expect(findAspect(bounds)).toBeCloseTo(0.61, 2);
	});
});

describe('pointing at a place with the keyboard', () => {
	const middle = { lat: 52.35, lon: 6.65 };

	it('up is north, right is east', () => {
		expect(movePoint(middle, 'ArrowUp', false, bounds)?.lat).toBeCloseTo(52.3525, 6);
		expect(movePoint(middle, 'ArrowRight', true, bounds)?.lon).toBeCloseTo(6.66, 6);
	});

	it('the mark never leaves the map', () => {
		const corner = { lat: 52.4, lon: 6.7 };
		expect(movePoint(corner, 'ArrowUp', true, bounds)).toEqual(corner);
	});

	it('another key moves nothing', () => {
		expect(movePoint(middle, 'a', false, bounds)).toBeUndefined();
	});
});

describe('where a point lies', () => {
	const square = (west: number, south: number) => [
		[west, south],
		[west + 1, south],
		[west + 1, south + 1],
		[west, south + 1],
		[west, south]
	];
	const areas = [
		{ id: 'left', geometry: { type: 'Polygon' as const, coordinates: [square(0, 0)] } },
		{
			id: 'apart',
			geometry: { type: 'MultiPolygon' as const, coordinates: [[square(1, 0)], [square(5, 5)]] }
		}
	];

	it('is said by the name of its area, also of one in two pieces', () => {
		expect(findArea(areas, { lat: 0.5, lon: 0.5 })?.id).toBe('left');
		expect(findArea(areas, { lat: 0.5, lon: 1.5 })?.id).toBe('apart');
		expect(findArea(areas, { lat: 5.5, lon: 5.5 })?.id).toBe('apart');
	});

	it('is in no area beside them', () => {
		expect(findArea(areas, { lat: 3, lon: 3 })).toBeUndefined();
	});
});
