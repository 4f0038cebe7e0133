/** A named situation of an activity (empty, halfway, a tie, everyone the same), for tests and for a page that shows them all. */
import type { Situation } from '../domain/activity.ts';
import type { ModerationAction } from '../domain/moderation/action.ts';
import type { Actor } from '../domain/audience.ts';
import type { FormFields } from '../domain/form.ts';

export interface World<Settings, Action> {
	name: string;
	settings: Settings;
	/** In place of the default situation of the test. */
	situation?: Situation;
	/** As they come over the wire (free text is still text), in order. */
	actions: { by: Actor; action: Action }[];
	/** What is decided after that on what people wrote. */
	moderation?: ModerationAction[];
	/** What everybody may read of the steps before by then, where that is something else than when the step opened. */
	meanwhile?: Situation;
	/** The ids of texts whose words are gone by then. */
	erased?: string[];
	/** What opens the sealed ballots is gone. */
	isKeyLost?: true;
}

/**
 * Every kind of action at least once, in an order in which each is accepted on an ordinary evening in Nieuwstraat-Kwartier: the
 * examples on the page of the protocol, which a test sends to a running server. Every activity's `worlds.ts` has it as `everyAction`.
 */
export type EveryAction<Settings, Action> = Pick<World<Settings, Action>, 'settings' | 'actions'>;

/**
 * What participants do in `everyAction`, by kind, as the fields of a plain form. Where an action makes something, the form has no id
 * for it: the server makes that. Every activity's `worlds.ts` has it as `forms`; empty where nothing is asked.
 */
export type Forms<Action extends { kind: string }> = Partial<Record<Action['kind'], FormFields>>;
