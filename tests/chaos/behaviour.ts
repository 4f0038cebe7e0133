/** What somebody in the hall does next: choose, change their mind, write, support, propose, and now and then something that is not possible. */
import { randomUUID } from 'node:crypto';
import type { SessionView, StepView } from '#lib/domain/session/view.ts';
import { kompasThemeIds } from '#lib/domain/wijkkompas/theme.ts';
import type { Draw } from '#lib/domain/dice.ts';

interface Chosen {
	stepId: string;
	action: unknown;
}

/** Null when there is nothing to do now. */
export function chooseNext(view: SessionView, own: unknown, draw: Draw): Chosen | null {
	const { step } = view;
	if (!step?.view) return null;
	// Some people press just when the step was closed.
	if (step.phase !== 'open' && draw(10) > 0) return null;
	const action = choosers[step.activity]?.(step, own, draw);
	return action ? { stepId: step.id, action } : null;
}

const choosers: Record<string, (step: StepView, own: unknown, draw: Draw) => unknown> = {
	priorities: chooseVote,
	contributions: chooseCard,
	initiatives: chooseInitiative
};

function chooseVote(step: StepView, _own: unknown, draw: Draw): unknown {
	if (draw(20) === 0) return { kind: 'withdraw' };
	const { limit } = step.view as { limit: number };
	const first = draw(kompasThemeIds.length);
	const count = 1 + draw(Math.min(limit, 3));
	const chosen = Array.from(
		{ length: count },
		(_, index) => kompasThemeIds[(first + 2 * index) % kompasThemeIds.length]
	);
	return { kind: 'vote', choices: Object.fromEntries(chosen.map((theme) => [theme, 1])) };
}

function chooseCard(step: StepView, own: unknown, draw: Draw): unknown {
	const { left = 0, supported = [] } = (own ?? {}) as { left?: number; supported?: string[] };
	if (left > 0 ? draw(3) === 0 : draw(30) === 0) {
		const id = randomUUID();
		return { kind: 'add', id, mood: 'wish', theme: null, text: `Een bankje bij nummer ${id}` };
	}
	const { piles } = step.view as { piles: { cards: { id: string }[] }[] | null };
	const cards = piles?.flatMap((pile) => pile.cards) ?? [];
	const card = cards[draw(cards.length)];
	if (!card) return null;
	return { kind: supported.includes(card.id) ? 'unsupport' : 'support', id: card.id };
}

function chooseInitiative(step: StepView, own: unknown, draw: Draw): unknown {
	const { proposed = [] } = (own ?? {}) as { proposed?: unknown[] };
	if (proposed.length === 0 && draw(4) === 0) {
		const words = { title: 'Een buurttuin', what: 'Samen planten op het veldje' };
		const place = { theme: null, buurt: null, point: null };
		return { kind: 'propose', id: randomUUID(), ...words, ...place, role: 'lead' };
	}
	const { initiatives } = step.view as { initiatives: { id: string }[] };
	const initiative = initiatives[draw(initiatives.length)];
	const kind = ['lead', 'help', 'support', 'retract'][draw(4)];
	return initiative ? { kind, id: initiative.id } : null;
}
