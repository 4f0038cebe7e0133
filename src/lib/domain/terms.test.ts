import { expect, it } from 'vitest';
import { termsSchema } from './municipality.ts';
import { monthsBefore } from './terms.ts';

it.each([
	['2028-11-26T20:00:00.000Z', 24, '2026-11-26T20:00:00.000Z'],
	['2027-03-31T20:00:00.000Z', 1, '2027-02-28T20:00:00.000Z'],
	['2028-02-29T20:00:00.000Z', 12, '2027-02-28T20:00:00.000Z'],
	['2027-01-15T20:00:00.000Z', 1, '2026-12-15T20:00:00.000Z']
])('of %s, %i months before is %s', (moment, months, before) => {
	expect(monthsBefore(new Date(moment), months).toISOString()).toBe(before);
});

it('keeps texts no longer than the answers that name them', () => {
	expect(termsSchema.safeParse({ texts: 61, answers: 60 }).success).toBe(false);
	expect(termsSchema.parse({})).toEqual({ texts: 24, answers: 60, contacts: 90 });
});
