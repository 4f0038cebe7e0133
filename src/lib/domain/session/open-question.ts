/** What an evening may promise about secrecy before its questions are asked. */
import { promiseSecrecy, type FindActivity } from '../activity.ts';
import type { Step } from './session.ts';

/**
 * Whether people choose something in sight in one of these steps. A step of which that cannot be told counts as one: nothing is
 * promised of it.
 */
export function hasOpenQuestion(
	agenda: readonly Pick<Step, 'activity' | 'settings'>[],
	findActivity: FindActivity
): boolean {
	return agenda.some((step) => {
		const activity = findActivity(step.activity);
		const settings = activity?.settingsSchema.safeParse(step.settings);
		if (!activity || !settings?.success) return true;
		return promiseSecrecy(activity, settings.data, null) === 'open';
	});
}
