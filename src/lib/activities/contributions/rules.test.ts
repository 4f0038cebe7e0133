import { describe, expect, it } from 'vitest';
import type { Participant } from '../../domain/audience.ts';
import type { PlayedStep } from '../../../../tests/support/play-activity.ts';
import { after, play } from '../../../../tests/support/play-cards.ts';
import { actionSchema, settingsSchema, type Settings } from './schema.ts';
import { viewForConsole, viewForPhone, viewForWall, viewOwnCards } from './seeing.ts';
import type { Types } from './types.ts';
import {
	act,
	ann,
	bo,
	cem,
	dewi,
	facilitator,
	idOf,
	neighbours,
	settings,
	worlds,
	write
} from './worlds.ts';

function phoneCards(
	step: PlayedStep<Types>,
	under: Settings = settings,
	phase: 'open' | 'shown' = 'open'
) {
	return viewForPhone(step.state, under, phase).piles?.flatMap((pile) =>
		pile.cards.map(({ id }) => id)
	);
}

function findCards(step: PlayedStep<Types>) {
	return step.findings().filter((finding) => finding.kind === 'card');
}

const refused = (refusal: string) => ({ ok: false, refusal });

describe('a card', () => {
	it('is on every phone in the order in which it came', () => {
		const step = after([write(ann, 1, 'Eerste'), write(bo, 2, 'Tweede')]);
		expect(phoneCards(step)).toEqual([idOf(1), idOf(2)]);
	});

	it('with a name in it is seen by the facilitator and its writer alone, until it is released', () => {
		const deeds = [write(ann, 1, 'Onze buurvrouw Jansen heeft hulp nodig')];
		const waiting = after(deeds);
		expect(phoneCards(waiting)).toEqual([]);
		expect(viewForWall(waiting.state, settings, 'shown').total).toBe(0);
		expect(findCards(waiting)).toEqual([]);
		expect(viewForConsole(waiting.state, settings).cards[0]?.status).toBe('waiting');
		expect(viewOwnCards(waiting.state, 'ann', settings).cards[0]?.status).toBe('waiting');
		expect(phoneCards(after([...deeds, act(facilitator, 'release', 1)]))).toEqual([idOf(1)]);
	});

	it('that is hidden is gone for everyone, and its writer can see that', () => {
		const deeds = [write(ann, 1, 'Iets'), act(facilitator, 'hide', 1)];
		const step = after(deeds);
		expect(phoneCards(step)).toEqual([]);
		expect(findCards(step)).toEqual([]);
		expect(step.result().withheld).toBe(1);
		expect(viewOwnCards(step.state, 'ann', settings).cards[0]?.status).toBe('hidden');
		expect(phoneCards(after([...deeds, act(facilitator, 'unhide', 1)]))).toEqual([idOf(1)]);
	});

	it('can be taken back by its writer alone, and makes room for another', () => {
		const full = { ...settings, perPerson: 1 };
		const one = write(ann, 1, 'Eerste');
		expect(play([one, write(ann, 2, 'Tweede')], full).last).toEqual(refused('too-many-cards'));
		expect(play([one, act(bo, 'withdraw', 1)], full).last).toEqual(refused('not-yours'));
		const { step, last } = play([one, act(ann, 'withdraw', 1), write(ann, 2, 'Tweede')], full);
		expect(last).toEqual({ ok: true });
		expect(phoneCards(step, full)).toEqual([idOf(2)]);
	});

	it('is never written over another', () => {
		const { step, last } = play([write(ann, 1, 'Eerste'), write(bo, 1, 'Tweede', 'wish')]);
		expect(last).toEqual(refused('already-done'));
		expect(viewForConsole(step.state, settings).cards).toMatchObject([{ mood: 'better' }]);
	});

	it('must have a mood and a theme that the step asks for', () => {
		const under = { ...settings, moods: ['good' as const], themes: [] };
		expect(play([write(ann, 1, 'Iets', 'better')], under).last).toEqual(refused('choice-unknown'));
		expect(play([write(ann, 1, 'Iets', 'good')], under).last).toEqual(refused('choice-unknown'));
	});

	it('without words or with too many is refused by name', () => {
		const reasonFor = (text: string) =>
			actionSchema.safeParse({ ...write(ann, 1, '').action, text }).error?.issues[0]?.message;
		expect(reasonFor('   ')).toBe('text-empty');
		expect(reasonFor('a'.repeat(281))).toBe('text-too-long');
		expect(reasonFor('a'.repeat(280))).toBeUndefined();
	});

	it('is written by people in the hall, not by the facilitator', () => {
		expect(play([write(facilitator, 1, 'Iets')]).last).toEqual(refused('answer-unknown'));
	});
});

describe('"ook ik"', () => {
	const card = write(ann, 1, 'Meer groen');

	it('is not for one’s own card, and counts once', () => {
		expect(play([card, act(ann, 'support', 1)]).last).toEqual(refused('own-card'));
		const twice = play([card, act(bo, 'support', 1), act(bo, 'support', 1)]);
		expect(twice.last).toEqual(refused('already-done'));
		expect(viewForConsole(twice.step.state, settings).cards[0]?.supporters).toBe(1);
	});

	it('can be taken back, and given again', () => {
		const back = [card, act(bo, 'support', 1), act(bo, 'unsupport', 1)];
		expect(viewOwnCards(after(back).state, 'bo', settings).supported).toEqual([]);
		expect(viewForConsole(after(back).state, settings).cards[0]?.supporters).toBe(0);
		expect(play([...back, act(bo, 'unsupport', 1)]).last).toEqual(refused('already-done'));
		expect(play([...back, act(bo, 'support', 1)]).last).toEqual({ ok: true });
	});

	it('is counted by kind for the wijkopgave', () => {
		const step = after([card, ...[bo, cem, dewi].map((by) => act(by, 'support', 1))]);
		const count = { resident: 1, entrepreneur: 1, professional: 1 };
		expect(findCards(step)).toMatchObject([{ supporters: count }]);
	});

	it('is not split by kind while one of the kinds is small', () => {
		const deeds = [card, ...neighbours.map((by) => act(by, 'support', 1))];
		const alike = viewForConsole(after(deeds).state, settings).cards[0];
		expect(alike?.split).toEqual({ resident: 12, entrepreneur: 0, professional: 0 });
		const mixed = viewForConsole(after([...deeds, act(dewi, 'support', 1)]).state, settings)
			.cards[0];
		expect(mixed?.supporters).toBe(13);
		expect(mixed?.split).toBeNull();
	});

	it('cannot be said of a card that no phone shows', () => {
		const waiting = write(ann, 1, 'Onze buurvrouw Jansen heeft hulp nodig');
		expect(play([waiting, act(bo, 'support', 1)]).last).toEqual(refused('card-unknown'));
		const later = { ...settings, showWhileOpen: false };
		expect(play([card, act(bo, 'support', 1)], later).last).toEqual(refused('card-unknown'));
	});
});

describe('the wall', () => {
	const tie = after(worlds.find(({ name }) => name.startsWith('seven'))!.actions);

	it('shows no order before the result is shown', () => {
		for (const phase of ['open', 'closed'] as const) {
			expect(viewForWall(tie.state, settings, phase).top).toBeNull();
		}
	});

	it('shows five, shares the rank of equals and says what it leaves out', () => {
		const { top, more, tied } = viewForWall(tie.state, settings, 'shown');
		expect(top?.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1]);
		expect([more, tied]).toEqual([2, 2]);
		const ahead = after([write(ann, 1, 'Een'), write(bo, 2, 'Twee'), act(ann, 'support', 2)]);
		expect(
			viewForWall(ahead.state, settings, 'shown').top?.map(({ id, rank }) => [id, rank])
		).toEqual([
			[idOf(2), 1],
			[idOf(1), 2]
		]);
	});

	it('says how many people wrote only from five people on', () => {
		const cardsOf = (people: Participant[]) =>
			after(people.map((by, index) => write(by, index + 1, 'Iets')));
		expect(viewForWall(cardsOf(neighbours.slice(0, 4)).state, settings, 'open').writers).toBeNull();
		expect(viewForWall(cardsOf(neighbours.slice(0, 5)).state, settings, 'open').writers).toBe(5);
	});
});

describe('cards that are for later', () => {
	it('come on the phones when the result is shown, and not before', () => {
		const later = { ...settings, showWhileOpen: false };
		const step = after([write(ann, 1, 'Een')], later);
		expect(phoneCards(step, later)).toBeUndefined();
		expect(viewForPhone(step.state, later, 'closed').piles).toBeNull();
		expect(phoneCards(step, later, 'shown')).toEqual([idOf(1)]);
	});
});

describe('settings', () => {
	it('have a default for everything', () => {
		expect(settingsSchema.parse({})).toEqual(settings);
	});

	it('keep the order of the list, whatever order was ticked', () => {
		expect(settingsSchema.parse({ moods: ['wish', 'good', 'wish'] }).moods).toEqual([
			'good',
			'wish'
		]);
		expect(settingsSchema.safeParse({ moods: [] }).success).toBe(false);
	});
});
