/** Cards of one evening, as the tests of their activity play them. */
import { contributions } from '#lib/activities/contributions/activity.ts';
import type { Action, Settings } from '#lib/activities/contributions/schema.ts';
import type { Types } from '#lib/activities/contributions/types.ts';
import { settings } from '#lib/activities/contributions/worlds.ts';
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

export function after(deeds: CardDeed[], under: Settings = settings): PlayedStep<Types> {
	return play(deeds, under).step;
}
