import { areEnough } from '../disclosure/disclosed.ts';

/** Everybody whose buurt is not told: not asked, not answered, or of a buurt with too few people to show. */
export const unknownBuurt = 'unknown';

/**
 * How many people came from each buurt of the wijk, safe to keep. A buurt where nobody came from stands there with 0; one with
 * one to four people is not there at all, they count as unknown.
 */
export function countByBuurt(
	answers: readonly (string | null)[],
	buurten: readonly { code: string }[]
): Record<string, number> {
	const count: Record<string, number> = {};
	for (const { code } of buurten) {
		const people = answers.filter((answer) => answer === code).length;
		if (people === 0 || areEnough(people)) count[code] = people;
	}
	const told = Object.values(count).reduce((sum, people) => sum + people, 0);
	return { ...count, [unknownBuurt]: answers.length - told };
}
