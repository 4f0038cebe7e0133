/** The rules of every activity. The second line of a new one goes in `views.ts`. */
import type { Activity, FindActivity } from '../domain/activity.ts';
import type { FormFields } from '../domain/form.ts';
import { message } from './message/activity.ts';
import * as messageForm from './message/form.ts';

/** How an answer and the settings come in from a plain form. */
export interface ActivityForm {
	readForm: (fields: FormFields) => unknown;
	readSettings: (fields: FormFields) => unknown;
}

export interface RegisteredActivity {
	activity: Activity;
	form: ActivityForm;
}

export const activities: RegisteredActivity[] = [{ activity: message, form: messageForm }];

export const findActivity: FindActivity = (name) =>
	activities.find(({ activity }) => activity.name === name)?.activity ?? null;

/** How the forms of an activity are read; null for an unknown activity. */
export function findForm(name: string): ActivityForm | null {
	return activities.find(({ activity }) => activity.name === name)?.form ?? null;
}
