/** What whoever leads is told before they close a step of two rounds for good. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { stepPhases, type StepPhase } from '../../domain/activity.ts';
import { texts as site } from '../../texts/nl/site.ts';
import { texts as staff } from '../../texts/nl/staff.ts';
import { playActivity } from '../../../../tests/support/play-activity.ts';
import { choice } from './activity.ts';
import ConsoleView from './ConsoleView.svelte';
import { texts as forStaff } from './staff-texts/nl.ts';
import { texts as forResidents } from './texts/nl.ts';
import { choose, nextRound, square, twice } from './worlds.ts';

/** Whether the console warns, with so many people in each round; null: the second has not begun. */
function warns(first: number, second: number | null, phase: StepPhase): boolean {
	const deeds = [
		...choose(1, first, ['line-1']),
		...(second === null ? [] : [nextRound, ...choose(1, second, ['line-2'], { round: 2 })])
	];
	const step = playActivity(choice, twice(square), deeds);
	const { body } = render(ConsoleView, {
		props: {
			...{ stepId: 'step', phase, view: step.viewFor('facilitator', phase) },
			...{
				answered: step.answered(),
				answeredEach: [],
				present: { resident: 9, entrepreneur: 0, professional: 0 }
			},
			...{ texts: { ...forResidents, ...forStaff }, site, staff, language: 'nl' as const },
			...{ facilitate: () => Promise.reject(new Error('nobody presses')), queue: [] },
			moderate: () => Promise.reject(new Error('nobody presses'))
		}
	});
	return body.includes(forStaff.console.few);
}

const warnedIn = (first: number, second: number | null) =>
	stepPhases.filter((phase) => warns(first, second, phase));

it('warns of a second round in which few answered, as long as more can', () => {
	for (const few of [0, 1, 4]) expect(warnedIn(9, few)).toEqual(['open', 'closed']);
});

it('does not warn once there are enough, of the first round, or of what cannot be changed any more', () => {
	expect(warnedIn(9, 5)).toEqual([]);
	expect(warnedIn(4, null)).toEqual([]);
});
