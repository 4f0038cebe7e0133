/** Figures of one evening, as the tests of their activity play them. */
import { recognise } from '#lib/activities/recognise/activity.ts';
import type { Action, Settings } from '#lib/activities/recognise/schema.ts';
import { numberedId, settings, situation, worlds } from '#lib/activities/recognise/worlds.ts';
import type { Actor } from '#lib/domain/audience.ts';
import { playActivity, type Deed } from './play-activity.ts';

export function play(deeds: Deed<Action>[], chosen: Settings = settings) {
	const step = playActivity(recognise, chosen, deeds, situation);
	const act = (by: Actor, action: Action) => {
		const verdict = step.act(by, action);
		return verdict.ok ? 'accepted' : verdict.refusal;
	};
	return { step, act };
}

export function world(name: string) {
	const found = worlds.find((one) => one.name === name);
	if (!found) throw new Error(`No world is named ${name}`);
	return playActivity(recognise, found.settings, found.actions, found.situation ?? situation);
}

export const say = (answer: 'yes' | 'no' | 'unknown'): Action => ({
	kind: 'answer',
	indicator: 'gez_eenzaam',
	answer
});
export const guess = (tenths: number): Action => ({
	kind: 'guess',
	indicator: 'gez_eenzaam',
	tenths
});
export const remark = (number: number, text = 'Wij zien weinig buren.'): Action => ({
	kind: 'remark',
	id: numberedId(number),
	indicator: 'gez_eenzaam',
	text
});
