/** What belongs to a topic of the evening: a figure of the kompas, and initiatives. */
import { z } from 'zod';

const linkSchema = z.object({
	/** Null: somebody said that nothing belongs to it. */
	to: z.string().min(1).nullable(),
	/** Chosen by whoever led or wrote the report; or suggested by words and theme. A choice goes before a suggestion. */
	by: z.enum(['person', 'words'])
});

export const linksSchema = z.object({
	/** By topic: the indicator. */
	figures: z.record(z.string(), linkSchema),
	/** By initiative: the topic. */
	initiatives: z.record(z.string(), linkSchema)
});

export type Link = z.infer<typeof linkSchema>;
export type Links = z.infer<typeof linksSchema>;

export const noLinks: Links = { figures: {}, initiatives: {} };

/** The later ones go before the earlier ones. */
export function joinLinks(earlier: Links, later: Links): Links {
	return {
		figures: { ...earlier.figures, ...later.figures },
		initiatives: { ...earlier.initiatives, ...later.initiatives }
	};
}

export function hasLinks({ figures, initiatives }: Links): boolean {
	return Object.keys(figures).length + Object.keys(initiatives).length > 0;
}
