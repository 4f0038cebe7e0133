import type * as Leaflet from 'leaflet';
import {
	findOutsideNames,
	shareForNames,
	type MapArea,
	type MapBounds,
	type MapMark,
	type MapPoint
} from './area-map.ts';
import { findLabelPoint } from './label-point.ts';

export type DrawnMap = {
	showPoint: (point: MapPoint | undefined) => void;
	showMarks: (marks: readonly MapMark[]) => void;
	remove: () => void;
};

type Options = {
	areas: readonly MapArea[];
	bounds: MapBounds;
	onpick?: ((point: MapPoint) => void) | undefined;
};

/** However narrow the map, a word has to fit. */
const leastRoomForNames = 116;

/** The name of an area, with its note in the colour of what people do. */
function writeLabel(area: MapArea): HTMLElement {
	const label = document.createElement('span');
	label.className = 'area-label';
	label.append(area.name);
	if (area.note) {
		const note = document.createElement('span');
		note.className = 'area-note';
		note.textContent = area.note;
		label.append(note);
	}
	return label;
}

/** Puts a link around the outline that Leaflet drew, so that the keyboard and the reader find it too. */
function linkOutline(outline: Element, area: MapArea): void {
	if (!area.href) return;
	const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
	link.setAttribute('href', area.href);
	link.setAttribute('aria-label', area.note ? `${area.name}, ${area.note}` : area.name);
	outline.replaceWith(link);
	link.append(outline);
}

/** Draws the areas without tiles: no other server learns who looks at which wijk. */
export function drawMap(leaflet: typeof Leaflet, room: HTMLElement, options: Options): DrawnMap {
	const { areas, bounds, onpick } = options;
	const map = leaflet.map(room, {
		attributionControl: false,
		zoomControl: false,
		zoomSnap: 0,
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		dragging: false,
		touchZoom: false,
		scrollWheelZoom: false,
		doubleClickZoom: false,
		boxZoom: false,
		keyboard: false
	});
	const box = leaflet.latLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east]);
	const drawing = leaflet.layerGroup();
	const marks = leaflet.layerGroup();
	const ring = leaflet.circleMarker(box.getCenter(), {
		...{ className: 'picked', radius: 12, interactive: false }
	});

	/** Writes the name in its area, or ends it at a distance from the left edge with a line to the area. */
	function nameArea(area: MapArea, endsAt: number | undefined) {
		const { lat, lon } = findLabelPoint(area.geometry);
		const point = leaflet.latLng(lat, lon);
		let place = point;
		if (endsAt !== undefined) {
			place = map.containerPointToLatLng([endsAt, map.latLngToContainerPoint(point).y]);
			leaflet.polyline([place, point], { className: 'leader', interactive: false }).addTo(drawing);
			// A tap on it is a tap on the area below.
			const end = { className: 'leader-end', radius: 4, interactive: false };
			leaflet.circleMarker(point, end).addTo(drawing);
		}
		const label = leaflet.tooltip({
			permanent: true,
			direction: endsAt === undefined ? 'center' : 'left',
			offset: [0, 0],
			className: area.isHighlighted ? 'area-name highlighted' : 'area-name',
			interactive: false,
			opacity: 1
		});
		label.setLatLng(place).setContent(writeLabel(area)).addTo(drawing);
		// The link has the same name.
		label.getElement()?.setAttribute('aria-hidden', 'true');
	}

	function draw() {
		drawing.clearLayers();
		const outside = findOutsideNames(areas);
		const aside = Math.max(leastRoomForNames, room.clientWidth * shareForNames);
		const [before, edge] = [outside.length > 0 ? aside : 6, 6];
		// With no room beside the names there is no scale, and Leaflet would hold a place that is no number, for ever.
		if (room.clientWidth <= before + edge || room.clientHeight <= 2 * edge) return;
		map.fitBounds(box, {
			animate: false,
			paddingTopLeft: [before, edge],
			paddingBottomRight: [edge, edge]
		});
		// Highlighted areas last, so that their edge lies on top of their neighbours'.
		const inOrder = [...areas].sort(
			(one, other) => Number(one.isHighlighted ?? false) - Number(other.isHighlighted ?? false)
		);
		for (const area of inOrder) {
			const layer = leaflet.geoJSON(area.geometry, {
				style: { className: area.isHighlighted ? 'area highlighted' : 'area' },
				interactive: !onpick
			});
			layer.addTo(drawing);
			layer.eachLayer((part) => {
				const outline = part instanceof leaflet.Polygon ? part.getElement() : undefined;
				if (outline && !onpick) linkOutline(outline, area);
			});
		}
		for (const area of areas) nameArea(area, outside.includes(area) ? aside - 10 : undefined);
	}

	map.fitBounds(box, { animate: false });
	drawing.addTo(map);
	marks.addTo(map);
	draw();
	map.on('resize', draw);
	// Also where the window stays as it is.
	const watch = new ResizeObserver(() => map.invalidateSize({ animate: false }));
	watch.observe(room);
	map.on('click', ({ latlng }) => onpick?.({ lat: latlng.lat, lon: latlng.lng }));

	return {
		showPoint(point) {
			if (point) ring.setLatLng([point.lat, point.lon]).addTo(map);
			else ring.remove();
		},
		showMarks(list) {
			marks.clearLayers();
			for (const { lat, lon } of list) {
				leaflet
					.circleMarker([lat, lon], { className: 'mark', radius: 7, interactive: false })
					.addTo(marks);
			}
		},
		remove() {
			watch.disconnect();
			map.remove();
		}
	};
}
