import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../domain/finding/finding.ts';
import type { PlayedStep } from '../../../../tests/support/play-activity.ts';
import {
	after,
	play,
	seenByConsole,
	seenByPhone,
	seenByWall,
	type CardDeed
} from '../../../../tests/support/play-cards.ts';
import type { Types } from './types.ts';
import {
	act,
	ann,
	bo,
	cem,
	facilitator,
	group,
	idOf,
	lead,
	link,
	settings,
	topic,
	write
} from './worlds.ts';

function phoneCards(step: PlayedStep<Types>) {
	return seenByPhone(step, 'open').piles?.flatMap((pile) => pile.cards.map(({ id }) => id));
}

function findCards(step: PlayedStep<Types>) {
	return findingsOf(step.findings(), 'said');
}

const refused = (refusal: string) => ({ ok: false, refusal });

describe('cards laid together', () => {
	const cards = [write(ann, 1, 'Een'), write(bo, 2, 'Twee'), write(ann, 3, 'Drie')];
	const grouped = [...cards, group('Samen', 90, [1, 3])];

	it('stay who they were, also after the pile is undone', () => {
		expect(findCards(after(grouped)).map(({ id }) => id)).toEqual([1, 3, 2].map(idOf));
		const undone = after([
			...grouped,
			{ by: facilitator, action: { kind: 'ungroup', clusterId: idOf(90) } }
		]);
		expect(undone.state).toEqual({ ...after(cards).state, clusters: undone.state.clusters });
		expect(undone.result()).toEqual(after(cards).result());
	});

	it('lie where the first of them came', () => {
		expect(phoneCards(after(grouped))).toEqual([idOf(1), idOf(3), idOf(2)]);
	});

	it('count each person once', () => {
		const step = after([...grouped, act(bo, 'support', 1), act(bo, 'support', 3)]);
		expect(seenByWall(step, 'shown').top?.[0]).toMatchObject({
			text: { textId: '4.title' },
			cards: 2,
			people: 2
		});
	});

	it('are not taken from another pile without being taken out first', () => {
		expect(play([...grouped, group('Anders', 91, [2, 3])]).last).toEqual(
			refused('contributions/in-a-topic')
		);
		const out: CardDeed = {
			by: facilitator,
			action: { kind: 'remove-from-group', cardId: idOf(3) }
		};
		expect(play([...grouped, out, group('Anders', 91, [2, 3])]).last).toEqual({ ok: true });
	});

	it('do not get a card that lies in another pile', () => {
		const others = [write(bo, 4, 'Vier'), group('Anders', 91, [2, 4])];
		const add: CardDeed = {
			by: facilitator,
			action: { kind: 'add-to-group', clusterId: idOf(90), cardId: idOf(2) }
		};
		expect(play([...grouped, ...others, add]).last).toEqual(refused('contributions/in-a-topic'));
	});

	it('can get another card and another title', () => {
		const { step, last } = play([
			...grouped,
			{ by: facilitator, action: { kind: 'add-to-group', clusterId: idOf(90), cardId: idOf(2) } },
			{ by: facilitator, action: { kind: 'rename-group', clusterId: idOf(90), title: 'Alles' } }
		]);
		expect(last).toEqual({ ok: true });
		expect(step.result().clusters).toEqual([
			{
				id: idOf(90),
				title: { textId: '6.title' },
				theme: 'environment',
				cardIds: [1, 3, 2].map(idOf).sort(),
				people: 2
			}
		]);
	});

	it('are visible', () => {
		const step = after(cards, settings, [{ kind: 'hide', item: idOf(1), reason: 'other' }]);
		const { by, action } = group('Samen', 90, [1, 2]);
		expect(step.act(by, action)).toEqual(refused('card-unknown'));
	});

	it('may need another title once one of them is hidden or in other words: the title may have its words', () => {
		const needsTitle = (step: PlayedStep<Types>) =>
			seenByConsole(step).clusters.map(({ mayNeedTitle }) => mayNeedTitle);
		expect(needsTitle(after(grouped))).toEqual([false]);
		const hide = { kind: 'hide', item: idOf(1), reason: 'hurtful' } as const;
		expect(needsTitle(after(grouped, settings, [hide]))).toEqual([true]);
		const step = after(grouped);
		step.moderate({ kind: 'reword', item: idOf(3), of: step.textIdOf(idOf(3)), text: 'Anders' });
		expect(needsTitle(step)).toEqual([true]);
	});

	it('are gone as a pile when all were taken back', () => {
		const step = after([...grouped, act(ann, 'withdraw', 1), act(ann, 'withdraw', 3)]);
		expect(step.result().clusters).toEqual([]);
		expect(seenByConsole(step).clusters).toEqual([]);
	});

	it('are laid together by the facilitator alone', () => {
		const tidying = [
			{ ...group('Samen', 90, [1, 2]), by: bo },
			{ by: bo, action: { kind: 'ungroup', clusterId: idOf(90) } as const }
		];
		for (const deed of tidying) {
			expect(play([...cards, deed]).last).toEqual(refused('not-allowed'));
		}
	});
});

describe('a single card as a topic', () => {
	const cards = [write(ann, 1, 'Een'), write(bo, 2, 'Twee'), act(bo, 'support', 1)];
	const one = [...cards, topic(90, 1)];

	it('is made with one press and is called by its own words, everywhere', () => {
		const { step, last } = play(one);
		expect(last).toEqual({ ok: true });
		const text = { textId: step.textIdOf(idOf(1)) };
		expect(step.result().clusters).toMatchObject([{ id: idOf(90), title: text, people: 2 }]);
		expect(seenByConsole(step).clusters).toMatchObject([{ title: text, hasTitle: false }]);
		expect(seenByWall(step, 'shown').top?.[0]).toMatchObject({ id: idOf(90), text, people: 2 });
		expect(findCards(step)[0]).toMatchObject({ id: idOf(1), group: { id: idOf(90), title: text } });
	});

	it('follows its card: in other words it has those, hidden it is no topic', () => {
		const step = after(one);
		step.moderate({ kind: 'reword', item: idOf(1), of: step.textIdOf(idOf(1)), text: 'Anders' });
		expect(step.result().clusters[0]?.title).toMatchObject({ reworded: true });
		step.moderate({ kind: 'hide', item: idOf(1), reason: 'other' });
		expect(step.result().clusters).toEqual([]);
	});

	it('is on a phone what it was: a card on its own', () => {
		expect(seenByPhone(after(one), 'open')).toEqual(seenByPhone(after(cards), 'open'));
	});

	it('gets no other card before it has a title: nobody finds their sentence above what others wrote', () => {
		const add: CardDeed = {
			by: facilitator,
			action: { kind: 'add-to-group', clusterId: idOf(90), cardId: idOf(2) }
		};
		const rename: CardDeed = {
			by: facilitator,
			action: { kind: 'rename-group', clusterId: idOf(90), title: 'Samen' }
		};
		expect(play([...one, add]).last).toEqual(refused('text-empty'));
		expect(play([...one, rename, add]).last).toEqual({ ok: true });
		const both = { ...topic(91, 1).action, cardIds: [1, 2].map(idOf) } as const;
		expect(play([...cards, { by: facilitator, action: both }]).last).toEqual(refused('text-empty'));
	});
});

describe('a topic that is left out', () => {
	const one = [write(ann, 1, 'Een'), group('Iets', 90, [1])];

	it('stays where it lies, says so, and can be taken along again', () => {
		const { step } = play([...one, lead('leave-out', 90)]);
		expect(step.result().clusters).toMatchObject([{ id: idOf(90), leftOut: true }]);
		expect(findCards(step)[0]?.group).toMatchObject({ leftOut: true });
		expect(step.act(facilitator, lead('take-along', 90).action)).toEqual({ ok: true });
		expect(step.result()).toEqual(after(one).result());
	});

	it('is left out once', () => {
		const out = lead('leave-out', 90);
		expect(play([...one, out, out]).last).toEqual(refused('already-done'));
		expect(play([...one, lead('take-along', 90)]).last).toEqual(refused('already-done'));
		expect(play([...one, lead('leave-out', 91)]).last).toEqual(refused('choice-unknown'));
	});
});

describe('cards with much "ook ik" that lie in no topic', () => {
	const supported = (number: number) => [ann, bo, cem].map((one) => act(one, 'support', number));
	const cards = [write(ann, 1, 'Een'), write(bo, 2, 'Twee'), write(cem, 3, 'Fijn', 'good')];

	it('are told to whoever leads, as the wall ranks them', () => {
		const step = after([...cards, ...supported(2), ...supported(3)]);
		expect(seenByConsole(step).looseTop).toEqual([idOf(2)]);
		step.act(facilitator, topic(90, 2).action);
		expect(seenByConsole(step).looseTop).toEqual([]);
	});
});

describe('the figure of a topic', () => {
	const topics = [write(ann, 1, 'Alleen'), group('Eenzaamheid', 90, [1])];
	const figureOf = (step: PlayedStep<Types>) => findCards(step)[0]?.group?.figure;

	it('is what whoever leads chose last, and goes along to the report', () => {
		const step = after([...topics, link(90, 'gez_eenzaam')]);
		expect(figureOf(step)).toBe('gez_eenzaam');
		expect(seenByConsole(step).clusters[0]?.figure).toEqual({ to: 'gez_eenzaam' });
	});

	it('can be said to be none, which is something else than not chosen', () => {
		const none = after([...topics, link(90, 'gez_eenzaam'), link(90, null)]);
		expect(figureOf(none)).toBeNull();
		expect(seenByConsole(none).clusters[0]?.figure).toEqual({ to: null });
		const open = after([...topics, link(90, null), link(90, undefined)]);
		expect(seenByConsole(open).clusters[0]?.figure).toBeNull();
	});

	it('is not there where nobody chose, so that older evenings read as they did', () => {
		const step = after(topics);
		expect(step.state.clusters[idOf(90)]).not.toHaveProperty('figure');
		expect(findCards(step)[0]?.group).not.toHaveProperty('figure');
	});

	it('is chosen twice with one effect, and never of a topic that is not there', () => {
		const step = after([...topics, link(90, null)]);
		expect(step.act(facilitator, link(90, null).action)).toEqual(refused('already-done'));
		expect(step.act(facilitator, link(91, null).action)).toEqual(refused('choice-unknown'));
		expect(step.act(bo, link(90, 'gez_eenzaam').action).ok).toBe(false);
		expect(figureOf(step)).toBeNull();
	});
});
