/** What is read of a room between two commits. */
import { isFinal, type FindActivity } from '../../../domain/activity.ts';
import type { Audience, ParticipantKind } from '../../../domain/audience.ts';
import { accountFor, type SessionAccount } from '../../../domain/session/account.ts';
import {
	currentStep,
	isOver,
	type SessionState,
	type Step
} from '../../../domain/session/session.ts';
import type { ViewOf } from '../../../domain/session/view.ts';
import { listBegun, nameBegun, standingsIn, type Begun, type FindStanding } from './begun.ts';
import type { HidingReason } from '../../../domain/moderation/reason.ts';
import { listAllQueued, listHeldTexts } from '../../../domain/session/waiting.ts';
import { isPutAside } from '../../../domain/session/waves.ts';
import { foreseeWave, type ForeseenWave } from './foresee-wave.ts';
import { wholeEvening, type Memory } from './memory.ts';

export interface RestingRoom {
	viewFor<A extends Audience>(audience: A): ViewOf<A>;
	ownFor(participantId: string): unknown;
	/** Under which name somebody stands in the log of the step that is on; empty when there is none. */
	nameFor(participantId: string): string;
	hasJoined(participantId: string): boolean;
	/** Why the evening is not for somebody whom the door knows. Null: it is. Nobody can be told apart any more once it is over. */
	whyOut(participantId: string): 'not-joined' | 'not-counted' | null;
	/** As what somebody counts, and the steps that are closed for good, so that no change reaches them. Null: not in, or nobody is any more. */
	whoIs(participantId: string): { kind: ParticipantKind; settled: string[] } | null;
	/** With what this participant finds again what they wrote; null: not in, or nobody is any more. */
	slipOf(participantId: string): string | null;
	/** What this participant begins with; nothing while they are put aside. */
	begunBy(participantId: string): Begun[];
	/** The same for what is kept of them outside the log. */
	standingOf: FindStanding;
	/** Whether people may begin with something in this step. */
	letsBegin(stepId: string): boolean;
	/** How these are called that people begin with. */
	nameBegun(ids: readonly string[]): Begun[];
	/** Whether somebody was put aside, with the wave in which they came. */
	isAside(participantId: string): boolean;
	/** What would go if who came in within these minutes were put aside. */
	foreseeWave(from: string, to: string, people: readonly string[]): ForeseenWave;
	/** Whether somebody new could come in, and how many are. */
	doors(): Pick<SessionState, 'phase' | 'welcomesNewcomers'> & { participants: number };
	/** The decisions that stand on what people wrote in the step that is on: when they differ, the writers hear of it. */
	readDecisions(): string;
	/** Whether this step is closed for good. */
	isFinalStep(stepId: string): boolean;
	/** What people wrote and nobody decided on, by the ids of its texts. */
	heldTexts(): string[][];
	/** What whoever led hid, by the ids of its texts, and why; null: a log from before reasons were asked. */
	hiddenTexts(): { ids: string[]; reason: HidingReason | null }[];
	/** What the evening has to account for; without words, those are looked up where they are shown. */
	account(): SessionAccount;
	/** What was frozen when the doors opened; null before. */
	situation(): SessionState['situation'];
}

/** `recall` gives the memory of that moment: a room that folds its log again replaces it. */
export function readMemory(recall: () => Memory, findActivity: FindActivity): RestingRoom {
	function hasJoined(participantId: string): boolean {
		const memory = recall();
		return memory.state.participants[memory.nameIn(wholeEvening, participantId)] !== undefined;
	}

	function isAside(participantId: string): boolean {
		const memory = recall();
		return isPutAside(memory.state, memory.nameIn(wholeEvening, participantId));
	}

	return {
		viewFor: (audience) => recall().viewFor(audience),
		ownFor: (participantId) => recall().ownFor(participantId),
		nameFor: (participantId) => recall().nameNow(participantId),
		hasJoined,
		whyOut(participantId) {
			if (isOver(recall().state)) return null;
			if (!hasJoined(participantId)) return 'not-joined';
			return isAside(participantId) ? 'not-counted' : null;
		},
		whoIs(participantId) {
			const memory = recall();
			const kind = memory.kindOf(participantId);
			const { agenda, steps } = memory.state;
			const isSettled = ({ id, activity, settings }: Step) =>
				isFinal(steps[id]?.phase ?? 'ready') && findActivity(activity)?.asks(settings);
			return kind && { kind, settled: agenda.filter(isSettled).map(({ title }) => title) };
		},
		slipOf: (participantId) => (hasJoined(participantId) ? recall().slipOf(participantId) : null),
		begunBy: (participantId) => (isAside(participantId) ? [] : listBegun(recall(), participantId)),
		standingOf: (participantId) => standingsIn(recall())(participantId),
		letsBegin(stepId) {
			const step = recall().state.agenda.find(({ id }) => id === stepId);
			return step !== undefined && findActivity(step.activity)?.rules.begunBy !== undefined;
		},
		nameBegun: (ids) => nameBegun(recall(), ids),
		isAside,
		foreseeWave: (from, to, people) => foreseeWave(recall(), { from, to }, people),
		doors() {
			const { state } = recall();
			const { phase, welcomesNewcomers } = state;
			// Who was put aside takes no place of somebody in the hall.
			const counted = Object.keys(state.participants).filter((name) => !isPutAside(state, name));
			return { phase, welcomesNewcomers, participants: counted.length };
		},
		readDecisions: () => JSON.stringify(currentStep(recall().state)?.status.moderation ?? {}),
		isFinalStep: (stepId) => isFinal(recall().state.steps[stepId]?.phase ?? 'ready'),
		heldTexts: () => listHeldTexts(recall().state, findActivity),
		hiddenTexts: () =>
			listAllQueued(recall().state, findActivity)
				.filter(({ standing }) => standing === 'hidden')
				.map(({ texts, reason }) => ({ ids: texts.map(({ written }) => written.textId), reason })),
		account: () => accountFor(recall().state, findActivity),
		situation: () => recall().state.situation
	};
}
