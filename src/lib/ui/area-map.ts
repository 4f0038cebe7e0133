import type { MultiPolygon, Polygon } from 'geojson';

/** One area on the map. The list beside the map says the same. */
export type MapArea = {
	id: string;
	name: string;
	href?: string;
	/** A second line under the name, such as the date of an evening. */
	note?: string;
	isHighlighted?: boolean;
	geometry: Polygon | MultiPolygon;
};

export type MapPoint = { lat: number; lon: number };

/** A mark that people put on the map. */
export type MapMark = MapPoint & { id: string; label: string };

export type MapBounds = { south: number; west: number; north: number; east: number };

const arrows: Record<string, [east: number, north: number]> = {
	ArrowUp: [0, 1],
	ArrowDown: [0, -1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0]
};

/** The box around all areas. */
export function findBounds(areas: readonly Pick<MapArea, 'geometry'>[]): MapBounds {
	const rings = areas.flatMap(({ geometry }) =>
		geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
	);
	const bounds = { south: 90, west: 180, north: -90, east: -180 };
	for (const [lon = 0, lat = 0] of rings.flat()) {
		bounds.south = Math.min(bounds.south, lat);
		bounds.north = Math.max(bounds.north, lat);
		bounds.west = Math.min(bounds.west, lon);
		bounds.east = Math.max(bounds.east, lon);
	}
	return bounds;
}

/** Width over height on a map of these latitudes, so that the room is kept before the map is there. */
export function findAspect({ south, west, north, east }: MapBounds): number {
	const middle = (((south + north) / 2) * Math.PI) / 180;
	if (north <= south || east <= west) return 1;
	return ((east - west) * Math.cos(middle)) / (north - south);
}

/** Where the mark goes after an arrow key: a fortieth of the map, with shift a tenth; never off the map. */
export function movePoint(
	point: MapPoint,
	key: string,
	isLargeStep: boolean,
	bounds: MapBounds
): MapPoint | undefined {
	const arrow = arrows[key];
	if (!arrow) return undefined;
	const share = isLargeStep ? 0.1 : 0.025;
	const [east, north] = arrow;
	const clamp = (value: number, least: number, most: number) =>
		Math.min(most, Math.max(least, value));
	return {
		lat: clamp(
			point.lat + north * share * (bounds.north - bounds.south),
			bounds.south,
			bounds.north
		),
		lon: clamp(point.lon + east * share * (bounds.east - bounds.west), bounds.west, bounds.east)
	};
}

/** The share of the width that names outside the map take. */
export const shareForNames = 0.24;

/** Highlighted areas too small for their own name: it stands left of the map, with a line to it. */
export function findOutsideNames(areas: readonly MapArea[]): MapArea[] {
	if (areas.length < 2) return [];
	const all = findBounds(areas);
	return areas.filter((area) => {
		const { west, east } = findBounds([area]);
		return area.isHighlighted === true && (east - west) / (all.east - all.west) < 0.15;
	});
}

type Ring = readonly (readonly number[])[];

const listPolygons = (geometry: MapArea['geometry']): Ring[][] =>
	geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Even and odd: a point is inside when a line from it crosses the edges an odd number of times, holes included. */
function isInside(x: number, y: number, rings: readonly Ring[]): boolean {
	let inside = false;
	for (const ring of rings) {
		ring.forEach(([x1 = 0, y1 = 0], index) => {
			const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		});
	}
	return inside;
}

function distanceToEdge(x: number, y: number, rings: readonly Ring[]): number {
	let least = Infinity;
	for (const ring of rings) {
		ring.forEach(([x1 = 0, y1 = 0], index) => {
			const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
			const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
			const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
			const part = Math.min(1, Math.max(0, along));
			least = Math.min(least, Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1)));
		});
	}
	return least;
}

/** Where a name has most room: far from every edge, and never in a hole or outside, as a middle can be. */
export function findLabelPoint(geometry: MapArea['geometry']): MapPoint {
	const { south, west, north, east } = findBounds([{ geometry }]);
	const parts = 30;
	// A name is wide and low: room to the left and right counts double, on top of degrees that are narrower here.
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180) / 2;
	const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
	let best = { ...middle, room: -Infinity };
	for (const polygon of listPolygons(geometry)) {
		const rings = polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * squeeze, lat]));
		for (let row = 1; row < parts; row++) {
			for (let column = 1; column < parts; column++) {
				const lon = west + ((east - west) * column) / parts;
				const lat = south + ((north - south) * row) / parts;
				if (!isInside(lon * squeeze, lat, rings)) continue;
				// Where several places have the same room, the one nearest the middle.
				const fromMiddle = Math.hypot((lon - middle.lon) * squeeze, lat - middle.lat);
				const room = distanceToEdge(lon * squeeze, lat, rings) - fromMiddle / 1000;
				if (room > best.room) best = { lat, lon, room };
			}
		}
	}
	return { lat: best.lat, lon: best.lon };
}
