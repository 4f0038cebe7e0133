import { expect, it } from 'vitest';
import { orderSessions } from './order-sessions.ts';

const on = (phase: 'planned' | 'running' | 'closed' | 'reported', day: number) => ({
	phase,
	plannedAt: new Date(2026, 10, day)
});

it('the next evening stands first, and the last one first among those that are over', () => {
	const [later, tonight, before, longBefore] = [
		on('planned', 26),
		on('running', 19),
		on('closed', 12),
		on('reported', 5)
	];
	expect(orderSessions([later, longBefore, tonight, before])).toEqual([
		tonight,
		later,
		before,
		longBefore
	]);
});
