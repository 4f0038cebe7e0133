import type { MapArea } from '../../ui/area-map.ts';
import type { Buurt } from './schema.ts';

interface Shapes {
	features: { properties: { code: string }; geometry: MapArea['geometry'] }[];
}

/** The shapes of these buurten, out of a GeoJSON with those of the whole municipality. */
export function pickAreas({ features }: Shapes, buurten: readonly Buurt[]): MapArea[] {
	return buurten.flatMap(({ code, name }) => {
		const shape = features.find(({ properties }) => properties.code === code);
		return shape ? [{ id: code, name, geometry: shape.geometry }] : [];
	});
}
