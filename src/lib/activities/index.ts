/** The rules of every activity. The second line of a new one goes in `views.ts`. */
import type { Activity, FindActivity } from '../domain/activity.ts';
import type { FormFields } from '../domain/form.ts';
import { contributions } from './contributions/activity.ts';
import * as contributionsForm from './contributions/form.ts';
import { initiatives } from './initiatives/activity.ts';
import * as initiativesForm from './initiatives/form.ts';
import { message } from './message/activity.ts';
import * as messageForm from './message/form.ts';
import { recognise } from './recognise/activity.ts';
import * as recogniseForm from './recognise/form.ts';
import { priorities } from './priorities/activity.ts';
import * as prioritiesForm from './priorities/form.ts';

/** How an answer and the settings come in from a plain form. */
export interface ActivityForm {
	readForm: (fields: FormFields) => unknown;
	readSettings: (fields: FormFields) => unknown;
}

export interface RegisteredActivity {
	activity: Activity;
	form: ActivityForm;
}

export const activities: RegisteredActivity[] = [
	{ activity: message, form: messageForm },
	{ activity: recognise, form: recogniseForm },
	{ activity: priorities, form: prioritiesForm },
	{ activity: contributions, form: contributionsForm },
	{ activity: initiatives, form: initiativesForm }
];

export const findActivity: FindActivity = (name) =>
	activities.find(({ activity }) => activity.name === name)?.activity ?? null;

/** How the forms of an activity are read; null for an unknown activity. */
export function findForm(name: string): ActivityForm | null {
	return activities.find(({ activity }) => activity.name === name)?.form ?? null;
}
