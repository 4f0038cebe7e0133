/** A municipality as it describes itself: all that differs from one to another, and is not a figure. */
import { z } from 'zod';
import { participantKinds } from './audience.ts';
import { rungs } from './rung.ts';
import { inLanguages } from './wijkkompas/in-languages.ts';
import { themeIds } from './wijkkompas/theme.ts';

export const accessibilityStatuses = ['A', 'B', 'C', 'D'] as const;

const words = z.string().min(1);
const indicatorId = z.string().regex(/^[a-z][a-z0-9_]*$/);

const sourceNameSchema = z.strictObject({
	name: words,
	/** As in "Schatting van het RIVM". */
	inSentence: words
});

/** What a municipality says otherwise than the product does. Left out: the product's own words. */
const ownWordsSchema = z.strictObject({
	themes: z.partialRecord(z.enum(themeIds), words).optional(),
	kinds: z
		.partialRecord(
			z.enum(participantKinds),
			// The plural forms that the language has; Dutch has two.
			z.object({ name: words, one: words, other: words }).catchall(words)
		)
		.optional(),
	rungs: z.partialRecord(z.enum(rungs), z.strictObject({ short: words, long: words })).optional()
});

/** In months after an evening. Answers are told by a log that names the texts, so they stay as long at least. */
export const termsSchema = z
	.strictObject({
		texts: z.int().min(1).max(240).default(24),
		answers: z.int().min(1).max(240).default(60),
		/** In days, after somebody left how to be reached. */
		contacts: z.int().min(1).max(365).default(90)
	})
	.refine(({ texts, answers }) => texts <= answers);

export const municipalitySchema = z.strictObject({
	name: words,
	contact: z.strictObject({
		/** As it stands in the middle of a sentence: "de gemeente Zwolle". */
		who: inLanguages(words),
		website: z.url({ protocol: /^https$/ }).nullable(),
		email: z.email().nullable(),
		phone: words.nullable(),
		/** Where to tell of a hole in the security: an address or a page. Left out: the site names none. */
		security: z.union([z.email(), z.url({ protocol: /^https$/ })]).optional()
	}),
	/** How far the site follows the rules, by the letters of the national register, and on which day somebody said so. Left out: not yet judged. */
	accessibility: z
		.strictObject({ status: z.enum(accessibilityStatuses), judgedOn: z.iso.date() })
		.optional(),
	/** A file in the same folder; null: the sign of the product. */
	logo: z
		.string()
		.regex(/^[a-z0-9-]+\.(svg|png)$/)
		.nullable(),
	/** Colours, font and shapes, in place of those in `ui/tokens.css`. */
	tokens: z.record(z.string().regex(/^--wd-[a-z0-9-]+$/), z.string().regex(/^[^;{}<>\\]+$/)),
	/** What visitors can choose from. */
	languages: z.array(words).min(1),
	timeZone: z.string().refine(isTimeZone),
	/** Within how many days of an evening its report is there for everybody. It is promised to the hall. */
	reportDays: z.int().min(1).max(90).default(14),
	/** Within how many working days an initiative has an answer, counted from the moment that the server made the draft of its evening. Public holidays are none. */
	replyWorkingDays: z.int().min(1).max(120).default(20),
	/** How long is kept what an evening leaves behind, in months after it. */
	terms: termsSchema.prefault({}),
	/** The indicator that counts who lives somewhere. */
	inhabitants: indicatorId,
	/** What stands under the neutral figures at the top of a wijk: indicator and name. */
	keyFigures: z.record(indicatorId, inLanguages(words)),
	sources: z.strictObject({
		/** At the foot of every page. */
		line: inLanguages(words),
		/** Short names by the code of the source; without one it is called by its code. */
		names: z.record(words, inLanguages(sourceNameSchema))
	}),
	/** A theme that has another pictogram than in `ui/theme-icons.ts`; the names are those of the list there. */
	icons: z.partialRecord(z.enum(themeIds), words),
	words: inLanguages(ownWordsSchema)
});

export type MunicipalityFacts = z.infer<typeof municipalitySchema>;
export type OwnWords = z.infer<typeof ownWordsSchema>;
export type SourceName = z.infer<typeof sourceNameSchema>;

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}
