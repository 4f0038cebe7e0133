/** The contract that every activity (werkvorm) signs. Adding an activity is adding one folder and two lines. See docs/decisions/0028. */
import type { z } from 'zod';
import type { Actor, Audience, CountByKind, ParticipantKind } from './audience.ts';
import type { Ballot } from './ballot/ballot.ts';
import type { OwnBallot } from './ballot/own-ballot.ts';
import type { Rounds } from './ballot/rounds.ts';
import type { FreeText, Logged } from './free-text.ts';
import type { Standings, Written } from './moderation/standing.ts';
import type { Refusal, Verdict } from './refusal.ts';
import type { Figure } from './wijkkompas/figure.ts';
import type { Finding } from './finding/finding.ts';

export const stepPhases = ['ready', 'open', 'closed', 'final', 'shown'] as const;
/**
 * Where a step stands. `closed` can be opened again. `final` is closed for good: its ballots are opened and its result is known to whoever
 * leads. `shown`: the result is on the wall and the phones.
 */
export type StepPhase = (typeof stepPhases)[number];

/** Nothing can be answered any more, whatever anybody presses. */
export function isFinal(phase: StepPhase): boolean {
	return phase === 'final' || phase === 'shown';
}

/** What stood fixed when the doors opened: figures are frozen, so a recount needs nothing but the log. */
export interface Situation {
	wijk: { code: string; name: string; buurten: { code: string; name: string }[] };
	/** The figures of this wijk as they were when the doors opened. */
	figures: Figure[];
	/** Results of the steps before this one, oldest first. */
	earlier: EarlierStep[];
}

export interface EarlierStep {
	stepId: string;
	activity: string;
	title: string;
	findings: Finding[];
}

/** In what a step starts. */
export interface StepStart {
	situation: Situation;
	/** Drawn when the doors opened, and in that line of the log: for lots, orders and rotations. Another one in every step. */
	seed: string;
}

/** Nobody learns from a secret step who chose what. In an open one choices are counted in sight. */
export type Secrecy = 'secret' | 'open';

/** What a step promises to who answers in it: about what people choose, or where nothing is chosen about what they write. */
export type SecrecyPromise = Secrecy | 'written';

/** The types that one activity is made of. */
export interface ActivityTypes {
	settings: unknown;
	/** What it remembers itself; what people choose lies in the ballot box. Survives JSON. */
	state: unknown;
	/** As it comes over the wire. */
	action: unknown;
	/** What one ballot says. */
	ballot: unknown;
	view: unknown;
	own: unknown;
	result: unknown;
	/** A result as it leaves the server. */
	published: unknown;
	/** The fields of an action that hold free text. */
	textField: string;
}

export type ActionOf<T extends ActivityTypes> = Logged<T['action'], T['textField']>;

/** The ballots of a step, as far as they may be counted now: none of them says whose it is. */
export interface Ballots<Content> {
	/** Those on one question; null: nobody may count them, because the step is not closed for good, or because they are too few or lost. */
	on(question: string): Ballot<Content>[] | null;
	/** How many people have a ballot that counts on this question. */
	castOn(question: string): number;
	/** How the people who answered this question and an earlier round moved, as `rounds` told it; null where that is not told. */
	movesTo(question: string): Record<string, number> | null;
	/** Whether people gave ballots on this question that nobody can count any more: what opens them is gone. Never to be told as "too few". */
	areLost(question: string): boolean;
	/** Everybody who came in, by kind. */
	present: CountByKind;
}

/** What one audience may look at. */
export interface Seen<T extends ActivityTypes> {
	state: T['state'];
	phase: StepPhase;
	ballots: Ballots<T['ballot']>;
	standings: Standings;
	/** Null as long as there is none, or this audience may not know it yet. */
	result: T['result'] | null;
	/** What was frozen at the doors, and what the steps before this one found. Costs much: only for whoever leads. */
	situation: () => Situation;
}

/** One participant, in the part of the step that is theirs. */
export interface Myself<T extends ActivityTypes> {
	/** The name in this step; empty once nobody can be told apart any more. */
	id: string;
	/** A number of their own, for an order or a rotation that differs from phone to phone. */
	place: number;
	/** My ballot on a question. */
	ballotOn(question: string): OwnBallot<T['ballot']>;
	standings: Standings;
}

/** What the rules make of a ballot: what is kept (null: nothing), and whether it counts as an answer. */
export type Cast<Content> =
	{ ok: true; content: Content | null; counts: boolean } | { ok: false; refusal: Refusal };

/** How an activity takes ballots. It gets what somebody wants and what they gave before, and never learns who they are. */
export interface Voting<T extends ActivityTypes> {
	/** The question to which an action is a ballot; null when it is something else. Answers that belong together share a question. */
	questionOf(action: ActionOf<T>): string | null;
	/** Whether residents and professionals are counted apart, and never together. */
	countsApart(question: string): boolean;
	/**
	 * Whether what is given on a question is kept without counting as an answer, by everybody, and never taken back: a guess. Absent:
	 * nothing is; then a ballot that does not count has no content.
	 */
	keepsAside?(question: string): boolean;
	/** The question that is on now, where one comes after another: whoever answered that one has answered. Absent: any answer will do. */
	askedNow?(state: T['state']): string;
	/** The questions that stand beside each other: whoever answered all of them has answered. Absent: any answer will do. */
	askedTogether?(state: T['state']): readonly string[];
	/** Two questions that the same people answer one after the other. Only in a secret step; null where there is one round. */
	rounds?(settings: T['settings']): Rounds<T['ballot']> | null;
	/** An act by which the next question is asked. It does nothing once the step is closed for good: then nobody can answer it. */
	beginsRound?(action: ActionOf<T>): boolean;
	cast(
		action: ActionOf<T>,
		mine: (question: string) => T['ballot'] | null,
		state: T['state'],
		settings: T['settings'],
		standings: Standings
	): Cast<T['ballot']>;
}

/** What people write in a step for others to read. It is moderated beside the rules (`domain/moderation`), in every activity alike. */
export interface Writing<State> {
	/** Null: it was never there, or its writer took it back. Costs the same however much was written. */
	find(state: State, id: string): Written | null;
	/** In the order in which it came. */
	list(state: State): Written[];
	/**
	 * What another step calls by this id, as everybody reads it now: an item, or what items were put together under. Null: not for
	 * everybody, or no longer. Absent: other steps name nothing of it.
	 */
	read?(state: State, id: string, standings: Standings): FreeText | null;
}

/** To leaf through what is asked in a step that has just been opened. */
export interface Leafing<T extends ActivityTypes> {
	/** How much is asked, one after another. */
	count(state: T['state']): number;
	/** Turns the wall to one of them, counted from 0, and gives the ballots by which a phone has come to it, by question. */
	turnTo(state: T['state'], place: number): Record<string, T['ballot']>;
}

/** A computation that takes too long for the room: it runs elsewhere, and the log gets its outcome and the hashes of what went in and came out. */
export interface Heavy {
	/** Name of one of the activity's `works`. */
	work: string;
	input: unknown;
}

/**
 * The pure rules. `apply` decides and, once it has decided to accept, may change the state in place; when it refuses, the state
 * is untouched. No step of the rules may cost more when the room is fuller, except views and results.
 */
export interface Rules<T extends ActivityTypes> {
	/** The state in which the step opens for the first time. */
	start(settings: T['settings'], start: StepStart): T['state'];
	/** Everything that is no ballot. */
	apply(
		state: T['state'],
		action: ActionOf<T>,
		by: Actor,
		settings: T['settings'],
		standings: Standings
	): Verdict;
	/** Absent: people do not choose anything here. */
	voting?: Voting<T>;
	/** Absent: nobody writes anything that others read. */
	writing?: Writing<T['state']>;
	/** What one audience may know now. What a phone may not know, it never receives. */
	viewFor(audience: Audience, seen: Seen<T>, settings: T['settings']): T['view'];
	/** What one participant sees of their own answers. Also for someone who has not answered yet. */
	ownFor(state: T['state'], me: Myself<T>, settings: T['settings']): T['own'];
	/** Made once, when the step is closed, and again only when somebody who leads or moderates changes something in it, or where it leans on. */
	result(
		state: T['state'],
		ballots: Ballots<T['ballot']>,
		settings: T['settings'],
		standings: Standings
	): T['result'] | Heavy;
	/** The only form in which a result leaves the server. */
	publish(result: T['result'], settings: T['settings']): T['published'];
	/** What was published, in the words of the report. */
	findings(published: T['published'], settings: T['settings']): Finding[];
	/** The steps of which it names what people wrote. When something changes there, its result is made again. */
	leansOn?(state: T['state']): readonly string[];
	/**
	 * The step before it from which it would gather now what people choose from; null: from none. Absent: it gathers nothing. Where it does,
	 * whoever leads sees before the opening what is asked, and can still change it where it comes from. See docs/decisions/0037.
	 */
	gathersFrom?(settings: T['settings'], situation: Situation): string | null;
	/**
	 * Whether its settings have it gather from a step before it: from that one, or from `any` in which people wrote. Null: from none. Absent:
	 * never. While the evening runs, the programme keeps that step there, and before it.
	 */
	takesFrom?(settings: T['settings']): { stepId: string } | 'any' | null;
	/**
	 * The same state without what these people wrote or supported, for who was put aside; it may share what it does not change. Absent:
	 * nothing but ballots.
	 */
	without?(state: T['state'], names: ReadonlySet<string>): T['state'];
	/** Whether there turned out to be nothing to ask about. Absent: there always is something. */
	isEmpty?(state: T['state']): boolean;
	/**
	 * Where the state says of which kind this participant is, each as what sets another one there. Absent: it says so nowhere. Only an
	 * open step does.
	 */
	kindsOf?(state: T['state'], participantId: string): ((kind: ParticipantKind) => void)[];
	/** What this participant said to begin with: whoever prepares the plan may want to reach them. Absent: nobody begins with anything. */
	begunBy?(state: T['state'], participantId: string): string[];
	/** For whoever prepares it, where a phone asks one thing after another. Absent: all of it stands on one screen. */
	leafing?: Leafing<T>;
	/** How many participants have answered otherwise than by a ballot (a number, never who). */
	countAnswered?(state: T['state']): number;
}

/** Everything about an activity that the room needs to know without knowing the activity. */
export interface Activity<T extends ActivityTypes = ActivityTypes> {
	/** Folder name, and the name in the log. */
	name: string;
	/** Whether people are asked something. Where they are not, the step opens as soon as it is reached. */
	asks(settings: T['settings']): boolean;
	secrecy(settings: T['settings']): Secrecy;
	/** How settings come in (from a form or an agenda), with a default for whatever is missing. */
	settingsSchema: z.ZodType<T['settings']>;
	/** How an action comes in over the wire; free text is still text here. */
	actionSchema: z.ZodType<T['action']>;
	/** The fields of an action that hold free text; the log gets a reference instead. */
	textFields: readonly T['textField'][];
	/** A published result as it was stored; also one that an earlier version stored. */
	publishedSchema: z.ZodType<T['published']>;
	/** Reasons of its own to refuse something, each with a sentence in its own catalogue. Named `activity/reason`. */
	refusals?: readonly Refusal[];
	/** Heavy computations by name. Pure: the same input gives the same output, on every machine. */
	works?: Record<string, (input: unknown) => unknown>;
	rules: Rules<T>;
}

/** An activity as the list holds it: whoever takes one out of the list does not know its types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where activities of all types stand together
export type AnyActivity = Activity<any>;

/** What a phone says about secrecy before anybody answers. Null where there is nothing to give. `state`: null before the step opens. */
export function promiseSecrecy(
	activity: AnyActivity,
	settings: unknown,
	state: unknown
): SecrecyPromise | null {
	if (!activity.asks(settings)) return null;
	if (state !== null && activity.rules.isEmpty?.(state)) return null;
	if (activity.rules.voting) return activity.secrecy(settings);
	return activity.rules.writing ? 'written' : null;
}

/** Looks up the activity of a step; null for one that this version does not know. */
export type FindActivity = (name: string) => AnyActivity | null;

/** Whether a result has to be computed elsewhere first. */
export function isHeavy(result: unknown): result is Heavy {
	return typeof result === 'object' && result !== null && 'work' in result && 'input' in result;
}
