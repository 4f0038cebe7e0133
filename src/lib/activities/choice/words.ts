/** How a question and its options are called on screen, in the reader's language. */
import type { Shape } from '../../texts/shape.ts';
import { mostChoices, scaleOf } from './options.ts';
import type { Option, Paper } from './schema.ts';
import type { texts as dutch } from './texts/nl.ts';

export type Texts = Shape<typeof dutch>;

export function sayQuestion(
	{ question, kind }: Pick<Paper, 'question' | 'kind'>,
	texts: Texts
): string {
	return question || texts.defaultQuestion[kind];
}

/** "1 is heel slecht, 5 is heel goed."; null for a list. */
export function sayEnds(
	{ kind, lowest, highest }: Pick<Paper, 'kind' | 'lowest' | 'highest'>,
	texts: Texts
): string | null {
	const places = scaleOf(kind);
	if (places === null) return null;
	return texts.ends(lowest || texts.lowest, highest || texts.highest, places);
}

export function sayInstruction(
	{ kind, limit, options }: Pick<Paper, 'kind' | 'limit'> & { options: readonly Option[] },
	texts: Texts
): string {
	const places = scaleOf(kind);
	if (places !== null) return texts.instruction.scale(places);
	return kind === 'more'
		? texts.instruction.more(mostChoices({ kind, limit }, options), options.length)
		: texts.instruction.one;
}

/** A line as it was typed, a place on a scale as its number. */
export function nameOption({ id, label }: Option): string {
	return label ?? id;
}

/** What somebody chose, one line per option; a number with the scale that it stands on. */
export function nameChosen(
	{ kind, options }: Pick<Paper, 'kind'> & { options: readonly Option[] },
	choices: readonly string[],
	texts: Texts
): string[] {
	const places = scaleOf(kind);
	return options
		.filter(({ id }) => choices.includes(id))
		.map((option) =>
			places === null ? nameOption(option) : texts.place(Number(option.id), places)
		);
}
