/** Plays what people do in one step through the rules of its activity and its ballot box, as a room does, without a room. */
import {
	isFinal,
	type Activity,
	type ActionOf,
	type ActivityTypes,
	type AnyActivity,
	type Situation,
	type StepPhase
} from '#lib/domain/activity.ts';
import {
	countNobody,
	kindOf,
	type Actor,
	type Audience,
	type CountByKind,
	type Participant
} from '#lib/domain/audience.ts';
import { groupOf, type Opened } from '#lib/domain/ballot/ballot.ts';
import { emptyBox, openLost, putBallot, type BallotBox } from '#lib/domain/ballot/box.ts';
import { fitsBox } from '#lib/domain/ballot/fits-box.ts';
import { findOwnBallot } from '#lib/domain/ballot/own-ballot.ts';
import type { SealedBallot } from '#lib/domain/ballot/open-box.ts';
import { openVoters, type Opening } from '#lib/domain/ballot/rounds.ts';
import { findingsOf, type Finding } from '#lib/domain/finding/finding.ts';
import { attachTexts } from '#lib/domain/free-text.ts';
import { hiddenText, type WrittenName } from '#lib/domain/hidden-text.ts';
import {
	moderationTextFields,
	type LoggedModeration,
	type ModerationAction
} from '#lib/domain/moderation/action.ts';
import { moderate } from '#lib/domain/moderation/moderate.ts';
import { readStandings, type Moderation, type Standings } from '#lib/domain/moderation/standing.ts';
import { accepted, refuse, type Verdict } from '#lib/domain/refusal.ts';
import { findOpening } from '#lib/domain/session/opening.ts';
import {
	ballotsOf,
	countAnsweredEach,
	countAnsweredNow,
	isCut,
	renewResult
} from '#lib/domain/session/results.ts';
import { planState, type StepState } from '#lib/domain/session/session.ts';
import { logAction } from './log-action.ts';

export interface Deed<Action> {
	by: Actor;
	action: Action;
}

/** Where nothing went before. */
export const emptySituation: Situation = {
	wijk: { code: 'WK', name: 'Wijk', buurten: [] },
	figures: [],
	earlier: []
};

export class PlayedStep<T extends ActivityTypes> {
	readonly state: T['state'];
	readonly settings: T['settings'];
	readonly box: BallotBox;
	readonly moderation: Moderation = {};
	/** What was refused, in order. */
	readonly refusals: string[] = [];
	readonly #activity: Activity<T>;
	#situation: Situation;
	/** What a secret step keeps outside the log, by voter and question. */
	readonly #sealed = new Map<string, Map<string, SealedBallot>>();
	readonly #people = new Map<string, Participant>();
	readonly #words = new Map<string, string>();
	readonly #erased = new Set<string>();
	#turn = 0;
	#isLost = false;

	constructor(activity: Activity<T>, settings: T['settings'], situation: Situation, seed: string) {
		this.#activity = activity;
		this.#situation = situation;
		this.settings = settings;
		this.box = emptyBox(activity.secrecy(settings) === 'secret');
		this.state = activity.rules.start(settings, { situation, seed });
	}

	/** Somebody who came in, and need not do anything. */
	join(...people: Participant[]): this {
		for (const one of people) this.#people.set(one.id, one);
		return this;
	}

	act(by: Actor, action: T['action']): Verdict {
		if (by.role === 'participant' && !this.#people.has(by.id)) this.join(by);
		const verdict = this.#decide(by, action);
		if (!verdict.ok) this.refusals.push(verdict.refusal);
		return verdict;
	}

	get standings(): Standings {
		return readStandings(this.moderation, {
			readIn: (stepId, id) => readIn(this.#situation, stepId, id),
			isErased: (textId) => this.#erased.has(textId)
		});
	}

	/** Decides on something that somebody wrote. */
	moderate(action: ModerationAction): Verdict {
		this.#turn += 1;
		const logged = this.#setApart(action, moderationTextFields) as LoggedModeration;
		const { writing } = this.#activity.rules;
		return moderate(this.moderation, logged, (id) => writing?.find(this.state, id) ?? null);
	}

	/** Takes away the words of these texts, as somebody who erases does. */
	erase(...textIds: string[]): this {
		for (const textId of textIds) this.#erased.add(textId);
		return this;
	}

	/** The id of one of the texts of something that somebody wrote. */
	textIdOf(item: string, place = 0): string {
		const written = this.#activity.rules.writing?.find(this.state, item);
		return written?.texts[place]?.ref.textId ?? 'unknown';
	}

	/** The action as the log holds it; its words are kept here. */
	#setApart(action: unknown, textFields: readonly string[]): object {
		for (const field of textFields) {
			const words = (action as Record<string, unknown>)[field];
			if (typeof words === 'string') this.#words.set(`${this.#turn}.${field}`, words);
		}
		return logAction({ textFields }, action, this.#turn);
	}

	#decide(by: Actor, action: T['action']): Verdict {
		const { rules, actionSchema, textFields } = this.#activity;
		const parsed = actionSchema.safeParse(action);
		if (!parsed.success) return refuse('message-malformed');
		this.#turn += 1;
		const logged = this.#setApart(parsed.data, textFields) as ActionOf<T>;
		const question = rules.voting?.questionOf(logged) ?? null;
		// What is written in a secret step says nothing of who wrote it.
		const writer =
			by.role === 'participant' && this.box.ballots === null ? { ...by, kind: null } : by;
		if (question === null) {
			return rules.apply(this.state, logged, writer, this.settings, this.standings);
		}
		return by.role === 'participant' ? this.#cast(question, logged, by) : refuse('not-allowed');
	}

	#cast(question: string, action: ActionOf<T>, by: Participant): Verdict {
		const { id, channel } = by;
		const cast = this.#activity.rules.voting?.cast(
			action,
			(asked) => this.#ballotOf(id, asked),
			this.state,
			this.settings,
			this.standings
		);
		if (!cast?.ok) return refuse(cast?.refusal ?? 'answer-unknown');
		const { content, counts } = cast;
		const ballot = content === null ? null : { group: groupOf(kindOf(by)), channel, content };
		const isSecret = this.box.ballots === null;
		putBallot(this.box, id, { question, counts, ...(isSecret ? {} : { ballot }) });
		if (isSecret) {
			const mine = this.#sealed.get(id) ?? new Map<string, SealedBallot>();
			this.#sealed.set(id, mine.set(question, { question, counts, ballot }));
		}
		return accepted;
	}

	#ballotOf(id: string, question: string): T['ballot'] | null {
		const { ballots } = this.box;
		return ballots
			? (ballots[question]?.[id]?.content ?? null)
			: (this.#sealed.get(id)?.get(question)?.ballot?.content ?? null);
	}

	/** What everybody may read of the steps before, from here on. */
	meanwhile(situation: Situation): this {
		this.#situation = situation;
		return this;
	}

	/** What opens the sealed ballots of a secret step is gone. */
	loseKey(): this {
		this.#isLost = true;
		return this;
	}

	/** What was in the seals, when the step is closed for good. In an open step nothing is sealed. */
	open(): Opened {
		if (this.box.ballots !== null) return {};
		if (this.#isLost) return openLost(this.box);
		const opening = this.#findOpening();
		const opened = openVoters(
			[...this.#sealed.values()].map((mine) => [...mine.values()]),
			opening
		);
		if (!fitsBox(this.box, opened, opening)) throw new Error('Other ballots come out than went in');
		return opened;
	}

	#findOpening(): Opening {
		const step = { activity: this.#activity.name, settings: this.settings };
		return findOpening(step, () => this.#activity);
	}

	/** Everybody who came in, by kind. */
	present(): CountByKind {
		const present = countNobody();
		for (const person of this.#people.values()) present[kindOf(person)] += 1;
		return present;
	}

	#in(phase: StepPhase) {
		const isSecret = this.box.ballots === null;
		const box = isSecret && isFinal(phase) ? { ...this.box, opened: this.open() } : this.box;
		const session = { ...planState(), present: this.present() };
		const { name } = this.#activity;
		const step = { id: 's', activity: name, title: name, minutes: 5, note: '' };
		const status: StepState = {
			...{ phase, state: this.state, box, result: null, pending: null, openedAt: null },
			moderation: this.moderation
		};
		const any = this.#activity as unknown as AnyActivity;
		renewResult(session, { ...step, settings: this.settings }, status, any, this.standings);
		const { pending } = status;
		if (pending) status.result = any.works?.[pending.work]?.(pending.input) ?? null;
		return {
			result: status.result as T['result'] | null,
			ballots: ballotsOf(session, status),
			answered: countAnsweredNow(status, any),
			answeredEach: countAnsweredEach(status, any)
		};
	}

	viewFor(audience: Audience, phase: StepPhase): T['view'] {
		const { result, ballots } = this.#in(phase);
		const mayKnow = phase === 'shown' || audience === 'facilitator';
		const { state, standings } = this;
		const seen = {
			...{ state, phase, ballots, standings, result: mayKnow ? result : null },
			situation: () => this.#situation
		};
		return this.#activity.rules.viewFor(audience, seen, this.settings);
	}

	/** Once a secret step is closed for good, nobody can be told apart in it any more. */
	ownFor(id: string, phase: StepPhase = 'open'): T['own'] {
		const isGone = isCut({ box: this.box, phase });
		const me = {
			id: isGone ? '' : id,
			place: Math.max(0, [...this.#people.keys()].indexOf(id)),
			ballotOn: (question: string) =>
				findOwnBallot(
					this.box,
					question,
					isGone ? null : { id, content: this.#ballotOf(id, question) }
				),
			standings: this.standings
		};
		return this.#activity.rules.ownFor(this.state, me, this.settings);
	}

	/** Null as long as nobody may know it. */
	resultIn(phase: StepPhase): T['result'] | null {
		return this.#in(phase).result;
	}

	result(): T['result'] {
		const result = this.resultIn('final');
		if (result === null) throw new Error('A step that is closed for good has a result');
		return result;
	}

	published(): T['published'] {
		return this.#activity.rules.publish(this.result(), this.settings);
	}

	findings(): Finding[] {
		return this.#activity.rules.findings(this.published(), this.settings);
	}

	answered(): number {
		return this.#in('open').answered;
	}

	answeredEach(): number[] {
		return this.#in('open').answeredEach;
	}

	/** With the words in it. */
	read<View>(view: View): View {
		// What was written in a step before is stored under its own words.
		const before = JSON.stringify(this.#situation.earlier);
		const isOfBefore = (textId: string) => before.includes(JSON.stringify({ textId }).slice(1, -1));
		return attachTexts(view, (textId) => {
			if (this.#erased.has(textId)) return null;
			return this.#words.get(textId) ?? (isOfBefore(textId) ? textId : null);
		});
	}
}

/** What was found in the steps before is what everybody may read of them. */
function readIn({ earlier }: Situation, stepId: string, id: string): WrittenName {
	const step = earlier.find((candidate) => candidate.stepId === stepId);
	const said = findingsOf(step?.findings ?? [], 'said');
	const group = said.find((one) => one.group?.id === id)?.group;
	return group?.title ?? said.find((one) => one.id === id)?.text ?? hiddenText;
}

/** Starts a step and does all of this in it. */
export function playActivity<T extends ActivityTypes>(
	activity: Activity<T>,
	settings: T['settings'],
	deeds: readonly Deed<T['action']>[] = [],
	situation: Situation = emptySituation,
	seed = 'seed'
): PlayedStep<T> {
	const step = new PlayedStep(activity, settings, situation, seed);
	for (const { by, action } of deeds) step.act(by, action);
	return step;
}
