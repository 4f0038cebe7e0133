/** How long is kept what an evening leaves behind. The page on privacy and the work that removes it read the same. */

/**
 * In hours, by which phone somebody took part, and how long an evening stays open that nobody closes. With six hours between two looks it
 * is less than the three days that are promised.
 */
export const phoneHours = 48;
export const phoneDaysPromised = 3;

/** A municipality chooses them. */
export interface Terms {
	/** In months after the evening. */
	texts: number;
	answers: number;
	/** In days after somebody left them: how to be reached about an initiative. */
	contacts: number;
}

/** The moment so many months before another. The last day of a shorter month is where it ends: nothing goes early by a day more. */
export function monthsBefore(moment: Date, months: number): Date {
	const before = new Date(moment);
	const day = before.getUTCDate();
	before.setUTCDate(1);
	before.setUTCMonth(before.getUTCMonth() - months);
	const last = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0));
	before.setUTCDate(Math.min(day, last.getUTCDate()));
	return before;
}
