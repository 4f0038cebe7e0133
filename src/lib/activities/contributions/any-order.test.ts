import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { audiences, type Actor } from '../../domain/audience.ts';
import { after, type CardDeed } from '../../../../tests/support/play-cards.ts';
import type { ModerationAction } from '../../domain/moderation/action.ts';
import { listCards } from './state.ts';
import {
	act,
	ann,
	bo,
	cem,
	facilitator,
	group,
	idOf,
	lead,
	settings,
	topic,
	write
} from './worlds.ts';

const people = [ann, bo, cem];
const moderation: fc.Arbitrary<ModerationAction> = fc
	.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
	.map(([number, hides]) => {
		const item = idOf(number);
		return hides ? { kind: 'hide', item, reason: 'other' } : { kind: 'show', item };
	});
const deed: fc.Arbitrary<CardDeed> = fc.oneof(
	fc
		.tuple(fc.constantFrom(...people), fc.integer({ min: 1, max: 9 }), fc.boolean())
		.map(([by, number, named]) => write(by, number, named ? 'Bel 06-12345678' : 'Iets')),
	fc
		.tuple(
			fc.constantFrom<Actor>(...people, facilitator),
			fc.constantFrom('withdraw', 'support', 'unsupport'),
			fc.integer({ min: 1, max: 9 })
		)
		.map(([by, kind, number]) => act(by, kind, number)),
	fc
		.tuple(
			fc.integer({ min: 90, max: 92 }),
			fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
		)
		.map(([cluster, numbers]) => group('Samen', cluster, numbers)),
	fc
		.tuple(fc.integer({ min: 90, max: 92 }), fc.integer({ min: 1, max: 9 }))
		.map(([cluster, number]) => ({
			by: facilitator,
			action: { kind: 'add-to-group', clusterId: idOf(cluster), cardId: idOf(number) } as const
		})),
	fc.integer({ min: 1, max: 9 }).map((number) => ({
		by: facilitator,
		action: { kind: 'remove-from-group', cardId: idOf(number) } as const
	})),
	fc
		.tuple(fc.integer({ min: 90, max: 92 }), fc.integer({ min: 1, max: 9 }))
		.map(([cluster, number]) => topic(cluster, number)),
	fc
		.tuple(fc.constantFrom('ungroup', 'leave-out', 'take-along'), fc.integer({ min: 90, max: 92 }))
		.map(([kind, cluster]) => lead(kind, cluster))
);

describe('whatever people do, in whatever order', () => {
	const under = { ...settings, perPerson: 2 };

	it('nobody has too many cards, every card lies in one place, and a refusal changes nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(deed, moderation), { maxLength: 60 }), (deeds) => {
				const step = after([], under);
				const { state } = step;
				for (const one of deeds) {
					const before = JSON.stringify([state, step.moderation]);
					const verdict = 'by' in one ? step.act(one.by, one.action) : step.moderate(one);
					if (!verdict.ok) expect(JSON.stringify([state, step.moderation])).toBe(before);
				}
				const cards = listCards(state);
				for (const { id } of people) {
					expect(cards.filter(({ writer }) => writer === id).length).toBeLessThanOrEqual(2);
				}
				for (const card of cards) {
					const places = Object.values(state.clusters).filter(({ cardIds }) =>
						cardIds.includes(card.id)
					);
					expect(places.map(({ id }) => id)).toEqual(
						card.clusterId === null ? [] : [card.clusterId]
					);
					expect(card.supporters[card.writer]).toBeUndefined();
				}
			})
		);
	});

	it('no view and no outcome says who did it', () => {
		fc.assert(
			fc.property(fc.array(deed, { maxLength: 40 }), fc.array(moderation), (deeds, decided) => {
				const swap = new Map([
					[ann, bo],
					[bo, ann]
				] as [Actor, Actor][]);
				const swapped = deeds.map(({ by, action }) => ({ by: swap.get(by) ?? by, action }));
				const see = (step: ReturnType<typeof after>) => [
					...audiences.map((audience) => step.viewFor(audience, 'shown')),
					step.published(),
					step.answered()
				];
				expect(see(after(swapped, under, decided))).toEqual(see(after(deeds, under, decided)));
			})
		);
	});
});
