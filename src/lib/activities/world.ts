/** A named situation of an activity (empty, halfway, a tie, everyone the same), for tests and for a page that shows them all. */
import type { Situation } from '../domain/activity.ts';
import type { Actor } from '../domain/audience.ts';

export interface World<Settings, Action> {
	name: string;
	settings: Settings;
	/** In place of the default situation of the test. */
	situation?: Situation;
	/** As they come over the wire (free text is still text), in order. */
	actions: { by: Actor; action: Action }[];
}
