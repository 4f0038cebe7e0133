import { describe, expect, it } from 'vitest';
import { texts as lists } from '#lib/texts/nl/ideas.ts';
import { texts as lives } from '#lib/texts/nl/initiatives.ts';
import { sayStanding } from './say-standing.ts';

const since = '2026-11-26T20:00:00.000Z';
const say = (standing: Parameters<typeof sayStanding>[0]) =>
	sayStanding(standing, lists, lives, 'nl');

describe('how an initiative stands, in sentences', () => {
	it('says since when, and by which day there is an answer', () => {
		expect(say({ state: 'received', since, dueOn: '2026-12-24', daysLate: 0 })).toBe(
			'Wacht op antwoord, sinds 26 november 2026. De gemeente belooft dit idee een antwoord, uiterlijk op 24 december 2026.'
		);
	});

	it('says how late the answer is, and nothing of a day once it was given', () => {
		expect(say({ state: 'underReview', since, dueOn: '2026-12-24', daysLate: 1 })).toContain(
			'1 dag te laat.'
		);
		expect(say({ state: 'notFeasible', since, dueOn: null, daysLate: 0 })).toBe(
			'Kan niet doorgaan, sinds 26 november 2026.'
		);
		expect(say({ state: 'idea', since: null, dueOn: null, daysLate: 0 })).toBe(
			'Nog niet ontvangen.'
		);
	});
});
