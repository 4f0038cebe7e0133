import { z } from 'zod';
import { inLanguages } from './in-languages.ts';
import { themeIdSchema } from './theme-schema.ts';

export const unitSchema = z.enum([
	'percent',
	/** How much something grew or shrank: -1.2 is possible. */
	'percent-change',
	'count',
	'per-square-kilometre',
	'per-thousand',
	'kilometre',
	'deviation',
	/** A number from 0 to 100, or on the scale of a model. */
	'score',
	/** From 1 to 10, as at school. */
	'grade'
]);

const sentence = z.string().min(1);

const indicatorTextSchema = z.strictObject({
	/** "Voelt zich eenzaam" */
	name: sentence,
	/** The tail of "6 van de 10 volwassenen in uw wijk …"; null where people are not what is counted. */
	people: sentence.nullable(),
	/** The same tail for "1 van de 10 volwassenen in uw wijk …". */
	person: sentence.nullable(),
	/** The headline when the figure rises: "Meer mensen voelen zich eenzaam". */
	more: sentence,
	/** The headline when the figure falls. */
	less: sentence,
	/** What it is and how it is measured, in one or two sentences. */
	explanation: sentence
});

/** What one figure of the wijkkompas is about, and how it may be judged. */
export const indicatorSchema = z.strictObject({
	/** The published code, Dutch as it is in the base set: `gez_eenzaam`. */
	id: z.string().regex(/^[a-z][a-z0-9_]*$/),
	theme: themeIdSchema,
	/**
	 * Belongs to the figure and not to the monitor it comes from. Neutral: more is neither good nor
	 * bad ("meer meldingen kan ook meer vertrouwen zijn"), so it gets no verdict.
	 */
	polarity: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
	/** Counted in a register, estimated by a model, or asked of people. */
	kind: z.enum(['register', 'model', 'survey']),
	unit: unitSchema,
	/** How many decimals are shown in a table. */
	decimals: z.int().min(0).max(4),
	/** Code of the source. */
	source: z.string().min(1),
	frequency: z.enum(['yearly', 'every-two-years', 'every-four-years', 'irregular']),
	/**
	 * A change smaller than this is called "blijft gelijk" when no margins are known. Provisional:
	 * "less than 2,0 percentage points (RIVM) or 0,010 (Leefbaarometer)". Null: only margins decide.
	 */
	noticeableChange: z.number().positive().nullable(),
	/** In the set that every wijk shows. Others are shown on demand ("meer cijfers"). */
	base: z.boolean(),
	/** The wijk whose own indicator this is ("gebiedseigen"); null when it is for all of them. */
	area: z.string().min(1).nullable(),
	texts: inLanguages(indicatorTextSchema)
});

export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorText = z.infer<typeof indicatorTextSchema>;
export type Polarity = Indicator['polarity'];
export type Unit = z.infer<typeof unitSchema>;

/** Whether an indicator stands in the kompas and its table: the base set, and a wijk's own ones. */
export function belongsInKompas(indicator: Indicator): boolean {
	return indicator.base || indicator.area !== null;
}
