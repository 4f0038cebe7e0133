import type { Activity } from '#lib/domain/activity.ts';
import { looksPersonal } from '#lib/domain/moderation/looks-personal.ts';

/** An action as the log would hold it: words set apart, a reference in their place. */
export function logAction(
	activity: Pick<Activity, 'textFields'>,
	action: unknown,
	index: number
): object {
	const logged = { ...(action as Record<string, unknown>) };
	for (const field of activity.textFields) {
		const words = logged[field];
		if (typeof words === 'string') {
			logged[field] = {
				textId: `${index}.${field}`,
				hash: 'not looked at in a test',
				flagged: looksPersonal(words)
			};
		}
	}
	return logged;
}
