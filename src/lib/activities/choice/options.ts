/** What people can choose from. Known without zod, so that a phone may ask too. */
import type { Kind, Option, Settings } from './schema.ts';

/** How many places a scale has; null for a list. */
export function scaleOf(kind: Kind): number | null {
	if (kind === 'scale-5') return 5;
	return kind === 'scale-10' ? 10 : null;
}

/** Most options that one person can choose. */
export function mostChoices({ kind, limit }: Pick<Settings, 'kind' | 'limit'>): number {
	return kind === 'more' ? limit : 1;
}

/** In their order: as they were typed, each once, or the places of the scale from low to high. */
export function listOptions({ kind, options }: Pick<Settings, 'kind' | 'options'>): Option[] {
	const places = scaleOf(kind);
	if (places === null) {
		return [...new Set(options)].map((label, index) => ({
			id: `line-${String(index + 1)}`,
			label
		}));
	}
	return Array.from({ length: places }, (_, index) => ({ id: String(index + 1), label: null }));
}
