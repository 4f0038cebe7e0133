/** The contract that every activity (werkvorm) signs. Adding an activity is adding one folder and two lines. */
import type { z } from 'zod';
import type { Actor, Audience } from './audience.ts';
import type { Logged } from './free-text.ts';
import type { Verdict } from './refusal.ts';
import type { Figure } from './wijkkompas/figure.ts';
import type { Finding } from './finding/finding.ts';

export const stepPhases = ['ready', 'open', 'closed', 'shown'] as const;
/** Where a step stands. `shown`: its result is on the wall and the phones. */
export type StepPhase = (typeof stepPhases)[number];

/** What stood fixed when the doors opened: figures are frozen, so a recount needs nothing but the log. */
export interface Situation {
	wijk: { code: string; name: string; buurten: { code: string; name: string }[] };
	/** The figures of this wijk as they were when the doors opened. */
	figures: Figure[];
	/** Outcomes of the steps before this one, oldest first. */
	earlier: EarlierStep[];
}

export interface EarlierStep {
	stepId: string;
	activity: string;
	title: string;
	findings: Finding[];
}

/**
 * The pure rules. `apply` decides and, once it has decided to accept, may change the state in place; when it refuses, the state
 * is untouched. State survives JSON. No step of the rules may cost more when the room is fuller, except views and outcomes.
 */
export interface Rules<Settings, State, Action, View, Own, Outcome> {
	/** The state in which the step opens for the first time. */
	start(settings: Settings, situation: Situation): State;
	apply(state: State, action: Action, by: Actor, settings: Settings): Verdict;
	/** What one audience may know now. What a phone may not know, it never receives. */
	viewFor(audience: Audience, state: State, settings: Settings, phase: StepPhase): View;
	/** What one participant sees of their own answers. Also for someone who has not answered yet. */
	ownFor(state: State, participantId: string, settings: Settings): Own;
	/** What is stored when the step closes. */
	outcome(state: State, settings: Settings): Outcome;
	/** The outcome in the words of the wijkopgave. */
	findings(outcome: Outcome, settings: Settings): Finding[];
	/** How many participants have answered (a number, never who). */
	countAnswered(state: State): number;
}

/** The manifest of an activity: everything about it that the room needs to know without knowing the activity. */
export interface Activity<
	Settings = unknown,
	State = unknown,
	Action = unknown,
	View = unknown,
	Own = unknown,
	Outcome = unknown,
	TextField extends string = string
> {
	/** Folder name, and the name in the log. */
	name: string;
	/** Answers are kept under a pseudonym whose key is destroyed when the step is closed for good. */
	secret: boolean;
	/** There is nothing to answer: the step opens as soon as it is reached. */
	opensByItself: boolean;
	/** How settings come in (from a form or an agenda), with a default for whatever is missing. */
	settingsSchema: z.ZodType<Settings>;
	/** How an action comes in over the wire; free text is still text here. */
	actionSchema: z.ZodType<Action>;
	/** The fields of an action that hold free text; the log gets a reference instead. */
	textFields: readonly TextField[];
	rules: Rules<Settings, State, Logged<Action, TextField>, View, Own, Outcome>;
}

/** Looks up the activity of a step; null for one that this version does not know. */
export type FindActivity = (name: string) => Activity | null;
