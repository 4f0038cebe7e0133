import { describe, expect, it } from 'vitest';
import {
	cellAngles,
	drawSegment,
	gapAngle,
	middleAngle,
	placeDots,
	placeLabel,
	placePoint,
	radii,
	sectorAngles,
	splitName
} from './kompas-geometry.ts';

const readPoints = (path: string) =>
	[...path.matchAll(/(-?\d+\.\d+) (-?\d+\.\d+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y)
	}));

/** The distance of a point from the line through the centre at an angle. */
const distanceFromRay = (point: { x: number; y: number }, angle: number) => {
	const { x, y } = placePoint(angle, 1);
	return Math.abs(point.x * y - point.y * x);
};

describe('the sectors', () => {
	it('the first theme points to twelve o’clock', () => {
		expect(placePoint(middleAngle(0, 9), 100)).toEqual({ x: 0, y: -100 });
	});

	it('the themes follow each other clockwise', () => {
		const second = placePoint(middleAngle(1, 9), 100);
		expect(second.x).toBeGreaterThan(0);
		expect(second.y).toBeLessThan(0);
		expect(middleAngle(8, 9)).toBe(320);
	});

	it('together they fill the circle without overlap', () => {
		const angles = Array.from({ length: 9 }, (_, index) => sectorAngles(index, 9));
		angles.slice(1).forEach(([from], index) => {
			expect(from).toBeCloseTo(angles[index]![1], 10);
		});
		expect(angles[8]![1] - angles[0]![0]).toBeCloseTo(360, 10);
	});

	it('the gap between two sectors is as wide near the hub as at the rim', () => {
		const [fromAngle, toAngle] = sectorAngles(3, 9);
		const points = readPoints(
			drawSegment({ fromAngle, toAngle, innerRadius: 174, outerRadius: 250, gap: 8 })
		);
		expect(points).toHaveLength(5);
		for (const corner of [points[0]!, points[1]!]) {
			expect(distanceFromRay(corner, fromAngle)).toBeCloseTo(4, 1);
		}
		for (const corner of [points[2]!, points[3]!]) {
			expect(distanceFromRay(corner, toAngle)).toBeCloseTo(4, 1);
		}
		expect(gapAngle(8, 174)).toBeGreaterThan(gapAngle(8, 250));
	});
});

describe('the cells', () => {
	it('one figure is nine degrees wide, in the middle of its sector', () => {
		expect(cellAngles(2, 9, 1)).toEqual([[75.5, 84.5]]);
	});

	it('four figures keep their width, and more share the room of four', () => {
		const widths = (cells: number) =>
			cellAngles(0, 9, cells).map(([from, to]) => Number((to - from).toFixed(6)));
		expect(widths(4)).toEqual([9, 9, 9, 9]);
		expect(widths(6)).toEqual([6, 6, 6, 6, 6, 6]);
	});

	it('no cell leaves its own sector', () => {
		for (const cells of [1, 2, 3, 4, 5, 9]) {
			const angles = cellAngles(4, 9, cells);
			const [from, to] = sectorAngles(4, 9);
			expect(angles[0]![0]).toBeGreaterThanOrEqual(from);
			expect(angles.at(-1)![1]).toBeLessThanOrEqual(to);
		}
	});
});

describe('the dots', () => {
	it('a theme has ten dots: five in the outer row, then five in the inner row', () => {
		const distances = placeDots(5, 9).map(({ x, y }) => Math.round(Math.hypot(x, y)));
		expect(distances).toEqual([...Array<number>(5).fill(142), ...Array<number>(5).fill(114)]);
	});

	it('they fill clockwise', () => {
		const [first, , , , last] = placeDots(0, 9);
		expect(first!.x).toBeLessThan(last!.x);
		expect(first!.x).toBeCloseTo(-last!.x, 10);
	});

	it('no dot touches its neighbour or leaves the ring of experience', () => {
		const dots = placeDots(0, 9);
		dots.forEach((dot, index) => {
			const radius = Math.hypot(dot.x, dot.y);
			expect(radius - 5.6).toBeGreaterThan(radii.innerStart);
			expect(radius + 5.6).toBeLessThan(radii.innerEnd);
			for (const other of dots.slice(index + 1)) {
				expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(2 * 5.6);
			}
		});
	});
});

describe('the names', () => {
	it('a long name breaks where its two lines differ least', () => {
		expect(splitName('Gezondheid en welzijn')).toEqual(['Gezondheid', 'en welzijn']);
		expect(splitName('Werk en inkomen')).toEqual(['Werk en', 'inkomen']);
		expect(splitName('Jeugd en onderwijs')).toEqual(['Jeugd en', 'onderwijs']);
	});

	it('a short name and a single word stay on one line', () => {
		expect(splitName('Samen leven')).toEqual(['Samen leven']);
		expect(splitName('Leefomgevingsvisie')).toEqual(['Leefomgevingsvisie']);
	});

	it('a name on the right begins at the ring, one on the left ends there, one at the top is centred', () => {
		const size = { icon: 26, font: 18 };
		expect(placeLabel(80, ['Samen leven'], size).anchor).toBe('start');
		expect(placeLabel(280, ['Voorzieningen'], size).anchor).toBe('end');
		expect(placeLabel(0, ['Leefomgeving'], size)).toMatchObject({
			anchor: 'middle',
			icon: { x: -13 }
		});
	});

	it('a name at the top or the bottom stays outside the ring', () => {
		const size = { icon: 26, font: 18 };
		const top = placeLabel(0, ['Leefomgeving'], size);
		expect(top.lines.at(-1)!.y).toBeLessThan(-radii.outlineEnd);
		expect(placeLabel(160, ['Gezondheid', 'en welzijn'], size).icon.y).toBeGreaterThan(240);
	});
});
