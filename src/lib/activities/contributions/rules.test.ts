import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../domain/finding/finding.ts';
import { countNobody, sumKinds, type Participant } from '../../domain/audience.ts';
import type { PlayedStep } from '../../../../tests/support/play-activity.ts';
import type { ModerationAction } from '../../domain/moderation/action.ts';
import {
	after,
	play,
	seenByConsole,
	seenByPhone,
	seenByWall,
	seenByWriter
} from '../../../../tests/support/play-cards.ts';
import { actionSchema, settingsSchema } from './schema.ts';
import { splitByKind } from './support.ts';
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

function phoneCards(step: PlayedStep<Types>, phase: 'open' | 'shown' = 'open') {
	return seenByPhone(step, phase).piles?.flatMap((pile) => pile.cards.map(({ id }) => id));
}

function findCards(step: PlayedStep<Types>) {
	return findingsOf(step.findings(), 'said');
}

const show: ModerationAction = { kind: 'show', item: idOf(1) };
const hide: ModerationAction = { kind: 'hide', item: idOf(1), reason: 'hurtful' };
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
		expect(seenByWall(waiting, 'shown').total).toBe(0);
		expect(findCards(waiting)).toEqual([]);
		expect(seenByConsole(waiting).cards[0]?.standing).toBe('held');
		expect(seenByWriter(waiting, 'ann').cards[0]?.standing).toBe('held');
		expect(phoneCards(after(deeds, settings, [show]))).toEqual([idOf(1)]);
	});

	it('that is hidden is gone for everyone, and its writer can see that', () => {
		const deeds = [write(ann, 1, 'Iets')];
		const step = after(deeds, settings, [hide]);
		expect(phoneCards(step)).toEqual([]);
		expect(findCards(step)).toEqual([]);
		expect(step.result().withheld).toBe(1);
		expect(seenByWriter(step, 'ann').cards[0]).toMatchObject({
			...{ standing: 'hidden', reason: 'hurtful' }
		});
		expect(phoneCards(after(deeds, settings, [hide, show]))).toEqual([idOf(1)]);
	});

	it('that was reworded is read in the other words, and by its writer in their own', () => {
		const step = after([write(ann, 1, 'Onze buurvrouw Jansen heeft hulp nodig')]);
		const text = 'Een buurvrouw heeft hulp nodig';
		step.moderate({ kind: 'reword', item: idOf(1), of: step.textIdOf(idOf(1)), text });
		const read = step.read(seenByPhone(step)).piles?.[0]?.cards[0]?.text;
		expect(read).toMatchObject({ text, reworded: true });
		expect(step.read(step.published()).cards[0]?.text).toEqual(read);
		expect(step.read(seenByWriter(step, 'ann')).cards[0]).toMatchObject({
			...{ standing: 'shown', reworded: true },
			text: { text: 'Onze buurvrouw Jansen heeft hulp nodig' }
		});
		for (const seen of [seenByPhone(step), seenByWall(step, 'shown'), step.published()]) {
			expect(JSON.stringify(step.read(seen))).not.toContain('Jansen');
		}
	});

	it('can be taken back by its writer alone, and makes room for another', () => {
		const full = { ...settings, perPerson: 1 };
		const one = write(ann, 1, 'Eerste');
		expect(play([one, write(ann, 2, 'Tweede')], full).last).toEqual(refused('too-many-cards'));
		expect(play([one, act(bo, 'withdraw', 1)], full).last).toEqual(refused('not-yours'));
		const { step, last } = play([one, act(ann, 'withdraw', 1), write(ann, 2, 'Tweede')], full);
		expect(last).toEqual({ ok: true });
		expect(phoneCards(step)).toEqual([idOf(2)]);
	});

	it('is never written over another', () => {
		const { step, last } = play([write(ann, 1, 'Eerste'), write(bo, 1, 'Tweede', 'wish')]);
		expect(last).toEqual(refused('already-done'));
		expect(seenByConsole(step).cards).toMatchObject([{ mood: 'better' }]);
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
		expect(seenByConsole(twice.step).cards[0]?.supporters).toBe(1);
	});

	it('can be taken back, and given again', () => {
		const back = [card, act(bo, 'support', 1), act(bo, 'unsupport', 1)];
		expect(seenByWriter(after(back), 'bo').supported).toEqual([]);
		expect(seenByConsole(after(back)).cards[0]?.supporters).toBe(0);
		expect(play([...back, act(bo, 'unsupport', 1)]).last).toEqual(refused('already-done'));
		expect(play([...back, act(bo, 'support', 1)]).last).toEqual({ ok: true });
	});

	it('is counted by kind for the report', () => {
		const step = after([card, ...[bo, cem, dewi].map((by) => act(by, 'support', 1))]);
		// The three, and its writer.
		expect(findCards(step)).toMatchObject([{ people: 4 }]);
		expect(step.result().cards).toMatchObject([
			{ supporters: { resident: 1, entrepreneur: 1, professional: 1 } }
		]);
	});

	it('is not split by kind while one of the kinds is small', () => {
		const deeds = [card, ...neighbours.map((by) => act(by, 'support', 1))];
		const countOf = (step: PlayedStep<Types>) =>
			step.result().cards[0]?.supporters ?? countNobody();
		const alike = countOf(after(deeds));
		expect(splitByKind(alike)).toEqual({ resident: 12, entrepreneur: 0, professional: 0 });
		const mixed = countOf(after([...deeds, act(dewi, 'support', 1)]));
		expect(sumKinds(mixed)).toBe(13);
		expect(splitByKind(mixed)).toBeNull();
	});

	it('cannot be said of a card that no phone shows', () => {
		const waiting = write(ann, 1, 'Onze buurvrouw Jansen heeft hulp nodig');
		expect(play([waiting, act(bo, 'support', 1)]).last).toEqual(refused('words-gone'));
		const later = { ...settings, showWhileOpen: false };
		expect(play([card, act(bo, 'support', 1)], later).last).toEqual(refused('card-unknown'));
	});

	it.each<[string, (step: PlayedStep<Types>) => unknown]>([
		['hidden', (step) => step.moderate(hide)],
		['erased', (step) => step.erase(step.textIdOf(idOf(1)))]
	])('cannot be said of a card that was %s, and can be taken back', (_, takeAway) => {
		const { step } = play([card, act(bo, 'support', 1)]);
		takeAway(step);
		const support = act(cem, 'support', 1);
		expect(step.act(support.by, support.action)).toEqual(refused('words-gone'));
		expect(seenByWriter(step, 'bo').supported).toEqual([idOf(1)]);
		const back = act(bo, 'unsupport', 1);
		expect(step.act(back.by, back.action)).toEqual({ ok: true });
	});
});

describe('the wall', () => {
	const tie = after(worlds.find(({ name }) => name.startsWith('seven'))!.actions);

	it('shows no order before the result is shown', () => {
		for (const phase of ['open', 'closed'] as const) {
			expect(seenByWall(tie, phase).top).toBeNull();
		}
	});

	it('shows five, shares the rank of equals and says what it leaves out', () => {
		const { top, more, tied } = seenByWall(tie, 'shown');
		expect(top?.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1]);
		expect([more, tied]).toEqual([2, 2]);
		const ahead = after([write(ann, 1, 'Een'), write(bo, 2, 'Twee'), act(ann, 'support', 2)]);
		expect(seenByWall(ahead, 'shown').top?.map(({ id, rank }) => [id, rank])).toEqual([
			[idOf(2), 1],
			[idOf(1), 2]
		]);
	});

	it('says how many people wrote only from five people on', () => {
		const cardsOf = (people: Participant[]) =>
			after(people.map((by, index) => write(by, index + 1, 'Iets')));
		expect(seenByWall(cardsOf(neighbours.slice(0, 4)), 'open').writers).toBeNull();
		expect(seenByWall(cardsOf(neighbours.slice(0, 5)), 'open').writers).toBe(5);
	});
});

describe('cards that are for later', () => {
	it('come on the phones when the result is shown, and not before', () => {
		const later = { ...settings, showWhileOpen: false };
		const step = after([write(ann, 1, 'Een')], later);
		expect(phoneCards(step)).toBeUndefined();
		expect(seenByPhone(step, 'closed').piles).toBeNull();
		expect(phoneCards(step, 'shown')).toEqual([idOf(1)]);
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
