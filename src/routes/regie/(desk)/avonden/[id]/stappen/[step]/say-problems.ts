type Sentences = Record<string, string>;

/** What of an activity's texts is about fields that are filled in wrongly. */
interface OwnTexts {
	settings?: { problems?: Sentences };
}

/** What is wrong with each of these fields: in the activity's own words, else in those of the page, else in general. */
export function sayProblems(
	wrong: readonly string[],
	page: { problem: string; problems: Sentences },
	activity: OwnTexts | undefined
): Sentences {
	const own = activity?.settings?.problems ?? {};
	return Object.fromEntries(
		wrong.map((field) => [field, own[field] ?? page.problems[field] ?? page.problem])
	);
}
