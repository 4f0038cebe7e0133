/** Cards of one evening, as the tests of their activity play them. */
import { contributions } from '#lib/activities/contributions/activity.ts';
import type { Action, Settings } from '#lib/activities/contributions/schema.ts';
import type { ForConsole, ForPhone, ForWall, Own } from '#lib/activities/contributions/seeing.ts';
import type { Types } from '#lib/activities/contributions/types.ts';
import { settings } from '#lib/activities/contributions/worlds.ts';
import type { ModerationAction } from '#lib/domain/moderation/action.ts';
import { accepted, type Verdict } from '#lib/domain/refusal.ts';
import { playActivity, type Deed, type PlayedStep } from './play-activity.ts';

export type CardDeed = Deed<Action>;

export function play(
	deeds: CardDeed[],
	under: Settings = settings
): { step: PlayedStep<Types>; last: Verdict } {
	const step = playActivity(contributions, under);
	let last = accepted;
	for (const { by, action } of deeds) last = step.act(by, action);
	return { step, last };
}

export function after(
	deeds: CardDeed[],
	under: Settings = settings,
	moderation: ModerationAction[] = []
): PlayedStep<Types> {
	const { step } = play(deeds, under);
	for (const action of moderation) step.moderate(action);
	return step;
}

type Phase = Parameters<PlayedStep<Types>['viewFor']>[1];

export const seenByConsole = (step: PlayedStep<Types>) =>
	step.viewFor('facilitator', 'open') as ForConsole;
export const seenByWall = (step: PlayedStep<Types>, phase: Phase) =>
	step.viewFor('wall', phase) as ForWall;
export const seenByPhone = (step: PlayedStep<Types>, phase: Phase = 'open') =>
	step.viewFor('participant', phase) as ForPhone;
export const seenByWriter = (step: PlayedStep<Types>, who: string): Own => step.ownFor(who);
