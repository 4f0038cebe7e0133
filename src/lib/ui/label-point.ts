/** Apart from `area-map.ts`: only a map that is drawn needs it, and it comes along with Leaflet. */
import polylabel from 'polylabel';
import { findBounds, type MapArea, type MapPoint } from './area-map.ts';

/** Where a name has most room: far from every edge, and never in a hole or outside, as a middle can be. */
export function findLabelPoint(geometry: MapArea['geometry']): MapPoint {
	const { south, west, north, east } = findBounds([{ geometry }]);
	// A name is wide and low: room to the left and right counts double, on top of degrees that are narrower here.
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180) / 2;
	const precision = Math.max((east - west) * squeeze, north - south) / 1000;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let best = { lat: (south + north) / 2, lon: (west + east) / 2, room: 0 };
	for (const polygon of polygons) {
		const rings = polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * squeeze, lat]));
		const { 0: x = 0, 1: lat = 0, distance: room } = polylabel(rings, precision);
		if (room > best.room) best = { lat, lon: x / squeeze, room };
	}
	return { lat: best.lat, lon: best.lon };
}
