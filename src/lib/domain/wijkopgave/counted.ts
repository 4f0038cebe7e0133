/** The sentences of a priority that wrote themselves: as they stood in the version that was frozen, in no other words than these. */

interface Told {
	id: string;
}

interface ToldVersion<Sentence extends Told> {
	number: number;
	sections: {
		id: string;
		paragraphs: { id: string; rewritten: boolean; removed: boolean; sentences: Sentence[] }[];
	}[];
}

export interface Counted<Sentence extends Told> {
	sentence: Sentence;
	/** Of the draft, in which it stands. */
	version: number;
}

/** Why it became one, as the evening counted it. */
const whyOf = (section: string) => `${section}.why`;

/**
 * Empty where there is no such priority. What somebody wrote anew in the frozen version, or took out of it, is read from the first
 * version, that wrote itself.
 */
export function pickCounted<Sentence extends Told>(
	versions: readonly ToldVersion<Sentence>[],
	frozen: number,
	section: string
): Counted<Sentence>[] {
	const findIn = (number: number) => {
		const version = versions.find((one) => one.number === number);
		return version?.sections
			.find(({ id }) => id === section)
			?.paragraphs.find(({ id }) => id === whyOf(section));
	};
	const then = findIn(frozen);
	const isWritten = !then || then.rewritten || then.removed;
	const [paragraph, version] = isWritten ? [findIn(1), 1] : [then, frozen];
	return (paragraph?.sentences ?? []).map((sentence) => ({ sentence, version }));
}
