/** What an evening that is over has to account for: what every step said, and who were there. */
import { z } from 'zod';
import type { AnyActivity, FindActivity } from '../activity.ts';
import { rungs, type Rung } from '../rung.ts';
import { fillChannels, type Channel, type CountByKind } from '../audience.ts';
import type { Finding } from '../finding/finding.ts';
import { countAnswered, publishStep } from './results.ts';
import { countWithheld } from '../moderation/standing.ts';
import { countedState } from './counted-state.ts';
import type { SessionState, StepState } from './session.ts';
import { standingsIn } from './standings.ts';
import { isPutAside } from './waves.ts';

/** What one step was, and what it found. */
export interface StepAccount {
	stepId: string;
	activity: string;
	title: string;
	/** Null when the step asked nothing, such as a text or a break. */
	rung: Rung | null;
	/** How many people answered; null when the step asked nothing. */
	answered: number | null;
	findings: Finding[];
	/** How many of what people wrote in it were not shown: what is not told is not nothing. Not known of evenings of before. */
	withheld?: number | undefined;
	/** Its result was never computed, so it found nothing: not because nobody answered. */
	isUncomputed?: boolean | undefined;
}

export interface SessionAccount {
	steps: StepAccount[];
	present: CountByKind;
	/** How many people were put aside: they count in nothing else here. */
	putAside: number;
	/** The buurt that each participant named; null for who did not say. In no order that means anything. */
	buurten: (string | null)[];
	byChannel: Record<Channel, number>;
}

/** The account of an evening, in the order of its programme. Steps that were never opened are left out. */
export function accountFor(state: SessionState, findActivity: FindActivity): SessionAccount {
	const people = Object.entries(state.participants).flatMap(([name, person]) =>
		isPutAside(state, name) ? [] : [person]
	);
	return {
		steps: state.agenda.flatMap((step) => accountForStep(state, step.id, findActivity)),
		present: state.present,
		putAside: Object.keys(state.participants).length - people.length,
		buurten: people.map(({ buurt }) => buurt).toSorted(),
		byChannel: countByChannel(people)
	};
}

function countByChannel(people: readonly { channel: Channel }[]): Record<Channel, number> {
	const count = fillChannels({});
	for (const { channel } of people) count[channel] += 1;
	return count;
}

function accountForStep(
	state: SessionState,
	stepId: string,
	findActivity: FindActivity
): StepAccount[] {
	const step = state.agenda.find(({ id }) => id === stepId);
	const status = state.steps[stepId];
	const activity = step && findActivity(step.activity);
	if (!step || !activity || !status || status.state === null) return [];
	const asks = activity.asks(step.settings);
	return [
		{
			stepId,
			activity: step.activity,
			title: step.title,
			rung: asks ? readRung(step.settings) : null,
			answered: asks ? countAnswered(status, activity) : null,
			findings: status.result === null ? [] : publishStep(state, step, status, activity).findings,
			withheld: countHidden(state, status, activity, findActivity),
			...(status.pending ? { isUncomputed: true } : {})
		}
	];
}

/** Of what the hall wrote: what waits, and what somebody did not show. What is of who was put aside is in neither. */
function countHidden(
	state: SessionState,
	status: StepState,
	activity: AnyActivity,
	findActivity: FindActivity
): number {
	const { writing } = activity.rules;
	const counted = writing?.list(countedState(status, activity)) ?? [];
	return countWithheld(counted, standingsIn(state, status, findActivity));
}

/** Every activity that asks something keeps the rung of its answers under this name in its settings. */
function readRung(settings: unknown): Rung | null {
	const parsed = z.object({ rung: z.enum(rungs) }).safeParse(settings);
	return parsed.success ? parsed.data.rung : null;
}
