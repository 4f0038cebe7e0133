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

/** The area in which a point lies; where it lies in none, there is none. */
export function findArea<Area extends Pick<MapArea, 'geometry'>>(
	areas: readonly Area[],
	{ lat, lon }: MapPoint
): Area | undefined {
	return areas.find(({ geometry }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return polygons.some(
			(rings) => rings.filter((ring) => isWithin(ring, lat, lon)).length % 2 === 1
		);
	});
}

/** Even-odd rule: a line from the point to the east meets the ring an odd number of times. */
function isWithin(ring: readonly (readonly number[])[], lat: number, lon: number): boolean {
	let isInside = false;
	ring.forEach(([oneLon = 0, oneLat = 0], index) => {
		const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
		if (oneLat > lat === nextLat > lat) return;
		const crossing = oneLon + ((lat - oneLat) / (nextLat - oneLat)) * (nextLon - oneLon);
		if (lon < crossing) isInside = !isInside;
	});
	return isInside;
}
