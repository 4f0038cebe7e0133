import { formatDayAndMonth } from '#lib/texts/format-in-lists.ts';
import type { Language } from '#lib/texts/language.ts';
import type { MapArea } from '#lib/ui/area-map.ts';
import type { Overview } from './overview.ts';

/** The wijken as the map draws them: where an evening comes, its date stands under the name. */
export function mapAreas({ shapes, evenings }: Overview, language: Language): MapArea[] {
	return shapes.features.flatMap(({ geometry, properties }): MapArea[] => {
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
		const { code, name, slug } = properties as { code: string; name: string; slug: string };
		const area: MapArea = { id: code, name, href: `/wijken/${slug}`, geometry };
		const first = evenings.find(({ wijk }) => wijk.code === code);
		if (!first) return [area];
		const note = formatDayAndMonth(first.when, language).join(' ');
		return [{ ...area, note, isHighlighted: true }];
	});
}
