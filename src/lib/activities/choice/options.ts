/** What people can choose from. Known without zod, so that a phone may ask too. */
import type { Kind, Option, Settings } from './schema.ts';

/** How many places a scale has; null for a list. */
export function scaleOf(kind: Kind): number | null {
	if (kind === 'scale-5') return 5;
	return kind === 'scale-10' ? 10 : null;
}

/** Most options that one person can choose: never more than there are. Null: it is not known which those are. */
export function mostChoices(
	{ kind, limit }: Pick<Settings, 'kind' | 'limit'>,
	options: readonly unknown[] | null
): number {
	return kind === 'more' ? Math.min(limit, options?.length ?? limit) : 1;
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
