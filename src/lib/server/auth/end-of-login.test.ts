import { expect, it } from 'vitest';
import { endOfLogin } from './end-of-login.ts';

it.each([
	['in the morning, in the night that follows', '2026-11-27T08:00:00Z', '2026-11-28T03:00:00Z'],
	['on the evening itself, in that night', '2026-11-27T18:30:00Z', '2026-11-28T03:00:00Z'],
	['at midnight, not at four at once', '2026-11-27T23:30:00Z', '2026-11-29T03:00:00Z'],
	['in summer, at four on the clock', '2026-07-01T08:00:00Z', '2026-07-02T02:00:00Z'],
	[
		'before the clock changes, at four on the new one',
		'2026-10-24T12:00:00Z',
		'2026-10-25T03:00:00Z'
	]
])('ends a login that began %s', (_, began, ends) =>
	expect(endOfLogin(new Date(began)).toISOString()).toBe(new Date(ends).toISOString())
);
