/** A dialogue evening while it lives: what the fold of its log amounts to. */
import { z } from 'zod';
import type { FindActivity, Heavy, Situation, StepPhase } from '../activity.ts';
import type { Channel, CountByKind, ParticipantKind } from '../audience.ts';
import type { AsideVotes } from '../ballot/aside.ts';
import { emptyBox, type BallotBox } from '../ballot/box.ts';
import type { Moderation } from '../moderation/standing.ts';

export const sessionPhases = ['draft', 'planned', 'open', 'running', 'closed', 'reported'] as const;
/** State of an evening. `open`: the doors are open, people may join. */
export type SessionPhase = (typeof sessionPhases)[number];

/** Whether nothing happens in it any more: its keys are destroyed, and its log stays as it is but for the last line. */
export function isOver({ phase }: { phase: SessionPhase }): boolean {
	return phase === 'closed' || phase === 'reported';
}

/** One step of the programme as it was prepared. */
export const stepSchema = z.object({
	id: z.string().min(1).max(40),
	activity: z.string().min(1).max(40),
	title: z.string().trim().min(1).max(80),
	/** Planned length in minutes. */
	minutes: z.number().int().min(1).max(180),
	/** A note for the facilitator's eyes alone. */
	note: z.string().max(1000),
	settings: z.unknown(),
	/** Taken out of the programme while the evening ran; it may be taken back. */
	skipped: z.literal(true).optional()
});
export type Step = z.infer<typeof stepSchema>;

export const agendaSchema = z.array(stepSchema).min(1).max(20);

/** Payload of the first line: with it, the log is all that a recount needs. */
export interface OpeningPayload {
	agenda: Step[];
	situation: Omit<Situation, 'earlier'>;
	practice: boolean;
	/** For lots, orders and rotations: in the log, so that a recount draws the same. */
	seed: string;
}

export interface StepState {
	phase: StepPhase;
	/** The activity's own state; null until the step is opened for the first time. */
	state: unknown;
	box: BallotBox;
	/** Who was put aside, by the name in this step, and their ballots. Absent: nobody was. */
	aside?: { names: Record<string, true>; votes: AsideVotes };
	/** What was decided on what people wrote in it. */
	moderation: Moderation;
	/** As the activity made it when the step was closed; null before, and in a secret step until it is closed for good. */
	result: unknown;
	/** A heavy result that is computed elsewhere; until then there is none. */
	pending: Heavy | null;
	/** When it was first opened (ISO 8601). Answers in a secret step carry this time and no finer one. */
	openedAt: string | null;
}

/** As it is before it opens for the first time. */
export function readyStep({ activity, settings }: Step, findActivity: FindActivity): StepState {
	return {
		phase: 'ready',
		state: null,
		box: emptyBox(findActivity(activity)?.secrecy(settings) === 'secret'),
		moderation: {},
		result: null,
		pending: null,
		openedAt: null
	};
}

/** People whose answers do not count, as long as the wave is put aside. */
export interface Wave {
	/** The minutes in which they came in, first and last: `2026-11-26T18:30`, UTC. */
	from: string;
	to: string;
	/** Their names for the whole evening. */
	people: string[];
	isAside: boolean;
}

export interface SessionTimer {
	/** When it runs out (ISO 8601); null while paused. */
	endsAt: string | null;
	/** What was left in milliseconds when it was paused; null while running. */
	remaining: number | null;
}

export interface SessionState {
	seq: number;
	/** The `seq` of the facilitator's last command; a new command names the one it was based on. */
	controlSeq: number;
	phase: SessionPhase;
	practice: boolean;
	agenda: Step[];
	/** How long the programme was when the doors opened. */
	plannedMinutes: number;
	situation: Omit<Situation, 'earlier'> | null;
	seed: string;
	steps: Record<string, StepState>;
	currentStepId: string | null;
	/** When the evening came to the step that is on (ISO 8601). */
	reachedAt: string | null;
	participants: Record<
		string,
		{
			kind: ParticipantKind;
			buurt: string | null;
			channel: Channel;
			/** In the order of coming in, from 0. */
			place: number;
			/** In which minute: `2026-11-26T18:30`, UTC. */
			minute: string;
			/** The wave with which this person was put aside once, by its place in `waves`. */
			wave?: number;
		}
	>;
	/** People who came in together and were no hall. Nobody is in two of them. */
	waves: Wave[];
	/** How many came in, with those who were put aside. */
	cameIn: number;
	/** Those who count, by kind. */
	present: CountByKind;
	/** Whether somebody new comes in while the doors are open. Who is in, is in. */
	welcomesNewcomers: boolean;
	/** Of who counts as another kind by now: as what, by the name that they have for this alone. See docs/decisions/0043. */
	became: Record<string, ParticipantKind>;
	timer: SessionTimer | null;
	wall: { blank: boolean; dark: boolean };
	/** The ids of the texts whose words are gone, so that nobody can choose or support them. Words are nowhere in the state. */
	erased: Record<string, true>;
}

/** An evening as it is before the first line of its log. */
export function planState(): SessionState {
	return {
		seq: 0,
		controlSeq: 0,
		phase: 'planned',
		practice: false,
		agenda: [],
		plannedMinutes: 0,
		situation: null,
		seed: '',
		steps: {},
		currentStepId: null,
		reachedAt: null,
		participants: {},
		waves: [],
		cameIn: 0,
		present: { resident: 0, entrepreneur: 0, professional: 0 },
		welcomesNewcomers: true,
		became: {},
		timer: null,
		wall: { blank: false, dark: false },
		erased: {}
	};
}

export interface CurrentStep {
	step: Step;
	status: StepState;
	/** From 0, in the whole programme. */
	place: number;
	/** Counted from 1, as people count: without what is skipped. */
	number: number;
	of: number;
}

/** The steps that are held: all but those that are skipped. */
export function listHeld<One extends Pick<Step, 'skipped'>>(agenda: readonly One[]): One[] {
	return agenda.filter(({ skipped }) => !skipped);
}

/** The step that is on now; null before the start. */
export function currentStep(state: SessionState): CurrentStep | null {
	const place = state.agenda.findIndex((step) => step.id === state.currentStepId);
	const step = state.agenda[place];
	const status = step && state.steps[step.id];
	if (!step || !status) return null;
	const held = listHeld(state.agenda);
	return { step, status, place, number: held.indexOf(step) + 1, of: held.length };
}
