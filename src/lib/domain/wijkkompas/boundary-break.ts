import { z } from 'zod';
import { inLanguages } from './in-languages.ts';
import type { Measurement } from './measurement.ts';

/**
 * The borders of an area moved: figures from before `year` are about another piece of the city.
 * `share` is the part (0..1) of the addresses of today's area that lay elsewhere before; null when
 * that is not known.
 */
export const boundaryBreakSchema = z.strictObject({
	area: z.string().min(1),
	year: z.int(),
	share: z.number().min(0).max(1).nullable(),
	source: z.string().min(1),
	note: inLanguages(z.string().min(1))
});

export type BoundaryBreak = z.infer<typeof boundaryBreakSchema>;

/** What a file says of a place, as long as nobody knows more of it. It is named after the import. */
export function breakOfImport(
	{ area, year }: Pick<BoundaryBreak, 'area' | 'year'>,
	importId: string
): BoundaryBreak {
	return {
		...{ area, year, share: null, source: `import ${importId}` },
		note: {
			nl: `In ${String(year)} veranderde de grens of de code van dit gebied.`,
			en: `The border or the code of this area changed in ${String(year)}.`
		}
	};
}

/**
 * Whether two figures of one area stand on either side of a change of its borders.
 * Some publishers recalculate old years for newer borders; then not the year of measuring counts
 * but the year of the borders.
 */
export function findBreakBetween(
	one: Measurement,
	other: Measurement,
	breaks: readonly BoundaryBreak[]
): BoundaryBreak | null {
	const years = [one, other].map((measurement) => measurement.boundaryYear ?? measurement.year);
	const first = Math.min(...years);
	const last = Math.max(...years);
	return breaks.find(({ area, year }) => area === one.area && first < year && year <= last) ?? null;
}
