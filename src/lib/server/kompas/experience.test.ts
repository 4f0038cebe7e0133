import { describe, expect, it } from 'vitest';
import { loneliness, volunteering } from '../../domain/wijkkompas/worlds.ts';
import { describeAnswers } from '../../domain/report/worlds.ts';
import type { RecognitionCount } from '../../domain/finding/finding.ts';
import { tellShare } from '../../domain/statistics/told-share.ts';
import { composeExperience } from './experience.ts';

const nobody: RecognitionCount = { yes: 0, partly: 0, no: 0, unknown: 0 };
const exercise = { id: 'gez_beweegrichtlijn', theme: 'health' } as const;
const indicators = [loneliness, exercise, volunteering];

function recognise(
	indicator: string,
	residents: Partial<RecognitionCount>,
	professionals: Partial<RecognitionCount> = {}
) {
	return describeAnswers(indicator, { ...nobody, ...residents }, { ...nobody, ...professionals });
}

describe('what residents experience, in tenths', () => {
	it('says 6 of 10 when 12 of 20 residents recognise a figure', () => {
		const findings = [recognise('gez_eenzaam', { yes: 12, partly: 4, no: 3, unknown: 1 })];
		expect(composeExperience(findings, indicators)).toEqual({
			health: { kind: 'share', tenths: 6, told: tellShare(12, 20), isOfAnswers: false }
		});
	});

	it('takes the figures of one theme together', () => {
		const findings = [
			recognise('gez_eenzaam', { yes: 10 }),
			recognise('gez_beweegrichtlijn', { no: 10 })
		];
		expect(composeExperience(findings, indicators).health).toEqual({
			...{ kind: 'share', tenths: 5, told: tellShare(10, 20), isOfAnswers: true }
		});
	});

	it('counts out fewer than twenty people, and keeps ten dots', () => {
		const findings = [recognise('gez_eenzaam', { yes: 5, no: 2 })];
		expect(composeExperience(findings, indicators).health).toMatchObject({
			...{ tenths: 7, told: { part: 5, whole: 7 }, isOfAnswers: false }
		});
	});

	it('shows no share of four people, also when they answered about two figures', () => {
		const findings = [
			recognise('gez_eenzaam', { yes: 4 }),
			recognise('gez_beweegrichtlijn', { yes: 3, no: 1 })
		];
		expect(composeExperience(findings, indicators).health).toEqual({ kind: 'too-few' });
	});

	it('does not count what professionals say as an experience of residents', () => {
		const findings = [recognise('gez_eenzaam', { no: 5 }, { yes: 20 })];
		expect(composeExperience(findings, indicators).health).toMatchObject({
			tenths: 0,
			told: { form: 'none', people: 5 }
		});
	});

	it('says nothing of a theme that nobody answered about, instead of 0 of 10', () => {
		expect(composeExperience([recognise('soc_vrijwilligerswerk', {})], indicators)).toEqual({});
	});
});
