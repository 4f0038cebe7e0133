/**
 * Where everything in the kompas figure stands. Origin at the centre, 0 degrees at 12 o'clock, clockwise,
 * y downwards as in SVG. Lengths are units of the drawing, in which the outer edge has radius 250.
 */

export const radii = {
	hub: 82,
	innerStart: 94,
	innerEnd: 162,
	outerStart: 174,
	outerEnd: 250,
	outlineStart: 90,
	outlineEnd: 254,
	dotsOuter: 142,
	dotsInner: 114,
	mark: 212,
	label: 264,
	narrowLabel: 282
} as const;

export const gaps = { sector: 8, cell: 4, outline: 2 } as const;

const cellWidth = 9;
const cellsWidthAtMost = 36;
const dotStep = 6.4;
const dotsInRow = 5;

export type Point = { x: number; y: number };

/** A ring segment: from one angle to another, between two radii, with a gap of the same width on every radius. */
export type Segment = {
	fromAngle: number;
	toAngle: number;
	innerRadius: number;
	outerRadius: number;
	gap: number;
};

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** The point at an angle and a distance from the centre. */
export function placePoint(angle: number, radius: number): Point {
	return { x: radius * Math.sin(toRadians(angle)), y: -radius * Math.cos(toRadians(angle)) };
}

/** The angle in the middle of a sector; the first theme points to 12 o'clock. */
export function middleAngle(index: number, sectors: number): number {
	return (360 / sectors) * index;
}

/** How far an edge turns aside at a radius, in degrees, so that the gap is as wide near the hub as at the rim. */
export function gapAngle(gap: number, radius: number): number {
	return (Math.asin(gap / (2 * radius)) * 180) / Math.PI;
}

/** The outline of a segment as an SVG path. */
export function drawSegment(segment: Segment): string {
	const { fromAngle, toAngle, innerRadius, outerRadius, gap } = segment;
	const inner = gapAngle(gap, innerRadius);
	const outer = gapAngle(gap, outerRadius);
	const write = (angle: number, radius: number) => {
		const { x, y } = placePoint(angle, radius);
		return `${x.toFixed(2)} ${y.toFixed(2)}`;
	};
	return (
		`M${write(fromAngle + inner, innerRadius)}L${write(fromAngle + outer, outerRadius)}` +
		`A${String(outerRadius)} ${String(outerRadius)} 0 0 1 ${write(toAngle - outer, outerRadius)}` +
		`L${write(toAngle - inner, innerRadius)}` +
		`A${String(innerRadius)} ${String(innerRadius)} 0 0 0 ${write(fromAngle + inner, innerRadius)}Z`
	);
}

/** The two angles of one sector. */
export function sectorAngles(index: number, sectors: number): [from: number, to: number] {
	const middle = middleAngle(index, sectors);
	const half = 180 / sectors;
	return [middle - half, middle + half];
}

/** The angles of each cell in a sector: nine degrees wide and centred; narrower together when there are more than four. */
export function cellAngles(
	index: number,
	sectors: number,
	cells: number
): [from: number, to: number][] {
	const width = Math.min(cellWidth, cellsWidthAtMost / cells);
	const start = middleAngle(index, sectors) - (cells * width) / 2;
	return Array.from({ length: cells }, (_, cell) => [
		start + cell * width,
		start + (cell + 1) * width
	]);
}

/** Ten dots in two rows of five, in the order in which they fill: the outer row first, clockwise. */
export function placeDots(index: number, sectors: number): Point[] {
	const middle = middleAngle(index, sectors);
	return [radii.dotsOuter, radii.dotsInner].flatMap((radius) =>
		Array.from({ length: dotsInRow }, (_, dot) =>
			placePoint(middle + (dot - (dotsInRow - 1) / 2) * dotStep, radius)
		)
	);
}

/** A name on at most two lines, cut where the lines differ least in length. */
export function splitName(name: string, lengthOfOneLine = 13): string[] {
	const words = name.split(' ');
	if (name.length <= lengthOfOneLine || words.length === 1) return [name];
	const cuts = words.slice(1).map((_, cut) => {
		const first = words.slice(0, cut + 1).join(' ');
		return [first, name.slice(first.length + 1)];
	});
	const difference = ([first = '', second = '']: string[]) =>
		Math.abs(first.length - second.length);
	return cuts.reduce((best, cut) => (difference(cut) < difference(best) ? cut : best));
}

export type Label = {
	anchor: 'start' | 'middle' | 'end';
	icon: Point;
	/** The baseline of each line. */
	lines: (Point & { text: string })[];
};

/** Where the icon and the name of a theme stand outside the ring; the block never touches the ring. */
export function placeLabel(
	angle: number,
	lines: readonly string[],
	size: { icon: number; font: number }
): Label {
	const lineHeight = size.font * 1.18;
	const height = size.icon + 6 + lines.length * lineHeight;
	const sine = Math.sin(toRadians(angle));
	const cosine = Math.cos(toRadians(angle));
	// At the top and the bottom the whole block has to clear the ring; at the sides only its edge.
	const middle = -(radii.label * cosine + (height / 2) * cosine * Math.abs(cosine));
	const top = middle - height / 2;
	const anchor = Math.abs(sine) < 0.1 ? 'middle' : sine > 0 ? 'start' : 'end';
	const x = anchor === 'middle' ? 0 : (radii.label + 6) * sine;
	const iconShift = anchor === 'start' ? 0 : anchor === 'end' ? size.icon : size.icon / 2;
	return {
		anchor,
		icon: { x: x - iconShift, y: top },
		lines: lines.map((text, line) => ({
			text,
			x,
			y: top + size.icon + 6 + size.font * 0.82 + line * lineHeight
		}))
	};
}
