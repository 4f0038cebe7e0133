/** Options that nobody can read any more: whether they were hidden or erased makes no difference to a vote. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { playActivity, type PlayedStep } from '../../../../tests/support/play-activity.ts';
import { texts as site } from '../../texts/nl/site.ts';
import { priorities } from './activity.ts';
import type { Action, Choices, Settings, Types, View } from './schema.ts';
import { texts } from './texts/nl.ts';
import VoteForm from './VoteForm.svelte';
import { approval, card, dots, person, situationAfter } from './worlds.ts';

const cards = [card('lamp', 4), card('bench', 7), card('bin', 2)];
const vote = (choices: Choices): Action => ({ kind: 'vote', choices });
const [ann, bo] = [person(1), person(2)];
const accepted = { ok: true };
const gone = { ok: false, refusal: 'words-gone' };

const ways: [string, (step: PlayedStep<Types>) => unknown][] = [
	['hidden', (step) => step.meanwhile(situationAfter(...cards.slice(1)))],
	['erased', (step) => step.erase('text-lamp')]
];

it('says so where nothing is left to choose, and has no list and no button', () => {
	const settings = { ...approval, source: 'clusters' as const };
	const step = playActivity(priorities, settings, [], situationAfter(...cards));
	step.meanwhile(situationAfter());
	const view = step.read(step.viewFor('participant', 'open')) as View;
	const { body } = render(VoteForm, {
		props: {
			...{ stepId: 's', formId: 'f', question: 'Wat?', view, options: view.options },
			...{ names: {}, choices: {}, kept: {}, isLive: false, texts, site },
			onrecall: () => undefined,
			onanswer: () => Promise.resolve(null)
		}
	});
	expect(body).toContain('Er is niets meer om te kiezen');
	expect(body).not.toMatch(/<fieldset|<button/);
});

describe.each(ways)('an option that was %s', (_, takeAway) => {
	function open(settings: Settings = approval) {
		const step = playActivity(
			priorities,
			{ ...settings, source: 'clusters' },
			[],
			situationAfter(...cards)
		);
		return { step, act: (by: typeof ann, choices: Choices) => step.act(by, vote(choices)) };
	}

	it('cannot be chosen any more', () => {
		const { step, act } = open();
		takeAway(step);
		expect(act(ann, { lamp: 1 })).toEqual(gone);
		expect(act(ann, { bench: 1, lamp: 1 })).toEqual(gone);
		expect(act(ann, { bench: 1, lamp: 0 })).toEqual(accepted);
	});

	it('can be kept by who chose it, beside a change of something else', () => {
		const { step, act } = open();
		act(ann, { lamp: 1 });
		takeAway(step);
		expect(act(ann, { lamp: 1, bench: 1 })).toEqual(accepted);
		expect(act(bo, { lamp: 1, bench: 1 })).toEqual(gone);
	});

	it('gets no dot more than it had', () => {
		const { step, act } = open(dots);
		act(ann, { lamp: 1 });
		takeAway(step);
		expect(act(ann, { lamp: 2 })).toEqual(gone);
		expect(act(ann, { lamp: 1, bin: 2 })).toEqual(accepted);
	});

	it('is let go by who chooses something else, and then not taken again', () => {
		const { step, act } = open();
		act(ann, { lamp: 1 });
		takeAway(step);
		expect(act(ann, { bench: 1 })).toEqual(accepted);
		expect(act(ann, { lamp: 1 })).toEqual(gone);
	});

	it('keeps the votes that it has', () => {
		const { step } = open();
		for (let number = 1; number <= 6; number += 1) step.act(person(number), vote({ lamp: 1 }));
		takeAway(step);
		expect(step.result().options?.[0]).toMatchObject({ id: 'lamp', votes: 6 });
	});
});
