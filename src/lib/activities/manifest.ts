/** All that an activity's folder gives to the rest of the house, but for its screens (`views.ts`). */
import type { Activity, ActivityTypes } from '../domain/activity.ts';
import type { FormFields } from '../domain/form.ts';
import type { Imagine } from './imagine.ts';

/** How an answer and the settings come in from a plain form. */
export interface ActivityForm {
	/** What it adds gets an id of its own: the action's, where that is known. */
	readForm: (fields: FormFields, newId: () => string) => unknown;
	readSettings: (fields: FormFields) => unknown;
}

export interface Manifest<T extends ActivityTypes = ActivityTypes> extends Activity<T> {
	form: ActivityForm;
	/** The figures that a step asks for by name: one that is gone is told, and never replaced in silence. */
	namedFigures?: (settings: T['settings']) => readonly string[];
	/** What has to be filled in before there is anything to show, by the name of the field; an evening that is prepared may still lack it. */
	lacks?: (settings: T['settings']) => readonly string[];
	/** What made-up residents of a practice evening do. */
	imagine: Imagine<T['view'], T['own']>;
}
