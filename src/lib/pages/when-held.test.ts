import { expect, it } from 'vitest';
import { whenHeld } from './when-held.ts';

const plannedAt = new Date('2026-11-26T18:30:00Z');

it('an evening is at the moment that was announced, unless its doors opened on another day', () => {
	expect(whenHeld({ plannedAt, openedAt: null })).toEqual(plannedAt);
	expect(whenHeld({ plannedAt, openedAt: new Date('2026-11-26T18:05:00Z') })).toEqual(plannedAt);
	const openedAt = new Date('2026-12-03T18:05:00Z');
	expect(whenHeld({ plannedAt, openedAt })).toEqual(openedAt);
	// In the hall it is the next day by then.
	const afterMidnight = new Date('2026-11-26T23:05:00Z');
	expect(whenHeld({ plannedAt, openedAt: afterMidnight })).toEqual(afterMidnight);
});
