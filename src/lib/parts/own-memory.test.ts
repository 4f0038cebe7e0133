import { expect, it } from 'vitest';
import type { StepPhase } from '../domain/activity.ts';
import type { OwnBallot } from '../domain/ballot/own-ballot.ts';
import { noteGave, type Gave } from './own-memory.svelte.ts';

const known: OwnBallot = { is: 'known', content: 'yes' };
const none: OwnBallot = { is: 'none' };
const withdrawn: OwnBallot = { is: 'withdrawn' };
const cut: OwnBallot = { is: 'cut' };

function remember(...looks: [StepPhase, OwnBallot][]): Gave | undefined {
	const seen: Record<string, Gave> = {};
	for (const [phase, vote] of looks) noteGave(seen, { vote }, phase);
	return seen.vote;
}

it('a phone that saw an answer knows of it when nobody can look it up any more', () => {
	expect(remember(['open', none], ['open', known], ['final', cut])).toBe('yes');
	expect(remember(['closed', known], ['shown', cut])).toBe('yes');
});

it('a phone that saw the closed step knows that there was none, or that it was taken back', () => {
	expect(remember(['open', none], ['closed', none], ['shown', cut])).toBe('no');
	expect(remember(['closed', withdrawn], ['final', cut])).toBe('withdrawn');
});

it('a phone that was away knows nothing for sure: an answer may have come from another device', () => {
	expect(remember(['shown', cut])).toBeUndefined();
	expect(remember(['open', none], ['shown', cut])).toBe('unsure');
	expect(remember(['closed', none], ['open', none], ['shown', cut])).toBe('unsure');
	expect(remember(['open', known], ['open', withdrawn], ['shown', cut])).toBe('unsure');
});

it('a phone keeps nothing of what the answer was', () => {
	const seen = {};
	noteGave(seen, { vote: known }, 'closed');
	expect(JSON.stringify(seen)).toBe('{"vote":"yes"}');
});
