/** The rules of every activity. The second line of a new one goes in `views.ts`. */
import type { Activity, FindActivity } from '../domain/activity.ts';
import type { FormFields } from '../domain/form.ts';
import { contributions } from './contributions/activity.ts';
import * as contributionsForm from './contributions/form.ts';
import { imagine as imagineContributions } from './contributions/imagine.ts';
import type { Imagine } from './imagine.ts';
import { initiatives } from './initiatives/activity.ts';
import * as initiativesForm from './initiatives/form.ts';
import { imagine as imagineInitiatives } from './initiatives/imagine.ts';
import { message } from './message/activity.ts';
import * as messageForm from './message/form.ts';
import { imagine as imagineMessage } from './message/imagine.ts';
import { recognise } from './recognise/activity.ts';
import * as recogniseForm from './recognise/form.ts';
import { imagine as imagineRecognise } from './recognise/imagine.ts';
import { priorities } from './priorities/activity.ts';
import * as prioritiesForm from './priorities/form.ts';
import { imagine as imaginePriorities } from './priorities/imagine.ts';

/** How an answer and the settings come in from a plain form. */
export interface ActivityForm {
	/** What it adds gets an id of its own: the action's, where that is known. */
	readForm: (fields: FormFields, newId?: () => string) => unknown;
	readSettings: (fields: FormFields) => unknown;
}

export interface RegisteredActivity {
	activity: Activity;
	form: ActivityForm;
	/** What made-up residents of a practice evening do. */
	imagine: Imagine<unknown, unknown>;
}

export const activities: RegisteredActivity[] = [
	{ activity: message, form: messageForm, imagine: imagineMessage as Imagine<unknown, unknown> },
	{
		activity: recognise,
		form: recogniseForm,
		imagine: imagineRecognise as Imagine<unknown, unknown>
	},
	{
		activity: priorities,
		form: prioritiesForm,
		imagine: imaginePriorities as Imagine<unknown, unknown>
	},
	{
		activity: contributions,
		form: contributionsForm,
		imagine: imagineContributions as Imagine<unknown, unknown>
	},
	{
		activity: initiatives,
		form: initiativesForm,
		imagine: imagineInitiatives as Imagine<unknown, unknown>
	}
];

export const findActivity: FindActivity = (name) =>
	activities.find(({ activity }) => activity.name === name)?.activity ?? null;

/** How the forms of an activity are read; null for an unknown activity. */
export function findForm(name: string): ActivityForm | null {
	return activities.find(({ activity }) => activity.name === name)?.form ?? null;
}

/** What a made-up resident does in a step of this activity; null for an unknown activity. */
export function findImagination(name: string): Imagine<unknown, unknown> | null {
	return activities.find(({ activity }) => activity.name === name)?.imagine ?? null;
}
