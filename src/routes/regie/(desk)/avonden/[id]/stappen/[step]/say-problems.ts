type Sentences = Record<string, string>;

/** What of an activity's texts is about fields that are filled in wrongly. */
interface OwnTexts {
	settings?: { problems?: Sentences };
}

/** What is wrong, by the names of the fields: in the activity's own words, else in those of the page; each sentence once. */
export function sayProblems(
	wrong: readonly string[],
	page: { problem: string; problems: Sentences },
	activity: OwnTexts | undefined
): string[] {
	const own = activity?.settings?.problems ?? {};
	return [...new Set(wrong.map((field) => own[field] ?? page.problems[field] ?? page.problem))];
}
