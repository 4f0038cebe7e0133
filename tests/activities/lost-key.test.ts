/** What is said of secret answers when the key that opens them is lost: that nobody can count them, and never that they were too few. */
import { describe, expect, it } from 'vitest';
import { sayRounds } from '#lib/activities/choice/result-words.ts';
import type { Published as PublishedChoice } from '#lib/activities/choice/schema.ts';
import { texts as choice } from '#lib/activities/choice/texts/nl.ts';
import { activities } from '#lib/activities/index.ts';
import { writeVoters } from '#lib/activities/priorities/result-words.ts';
import type { Result as VoteResult } from '#lib/activities/priorities/schema.ts';
import { texts as priorities } from '#lib/activities/priorities/texts/nl.ts';
import { openedSchema } from '#lib/domain/ballot/opened-schema.ts';
import type { Finding } from '#lib/domain/finding/finding.ts';
import { tellFindings } from '#lib/texts/tell-findings.ts';
import { texts as recount } from '#lib/texts/nl/recount.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { playActivity } from '../support/play-activity.ts';
import { readSection } from '../support/read-report.ts';
import { findWorlds } from '../support/worlds.ts';
import { exampleSituation } from './situation.ts';

const sayVote = (result: unknown) => writeVoters(result as VoteResult, priorities);
const sayChoice = (result: unknown) => sayRounds(result as PublishedChoice, choice);

const lost = /niet meer (open|te tellen)/;
const tooFew = /te weinig mensen/i;

const played = activities.flatMap((activity) =>
	findWorlds(activity.name)
		.worlds.filter(({ settings }) => {
			const parsed: unknown = activity.settingsSchema.parse(settings);
			return activity.secrecy(parsed) === 'secret';
		})
		.map((world) => [`${activity.name}: ${world.name}`, activity, world] as const)
);

describe.each(played)('%s, with the key lost', (_, activity, world) => {
	const settings: unknown = activity.settingsSchema.parse(world.settings);
	const situation = world.situation ?? exampleSituation();
	const step = playActivity(activity, settings, world.actions, situation).loseKey();
	const gave = Object.values(step.open()).some(({ cast }) => cast > 0);
	const tell = (findings: Finding[]) =>
		tellFindings(findings, {
			...{ texts: recount.findings, themes: site.themes, language: 'nl' },
			situation: { wijk: situation.wijk, figures: situation.figures }
		})
			.map(({ count }) => count)
			.join('\n');

	it('says so in the log, and in a result that can be read again', () => {
		const opened = step.open();
		expect(Object.values(opened).every((question) => question.lost === true)).toBe(true);
		expect(openedSchema.parse(JSON.parse(JSON.stringify(opened)))).toEqual(opened);
		const published: unknown = step.published();
		const stored: unknown = JSON.parse(JSON.stringify(published));
		expect(activity.publishedSchema.parse(stored)).toEqual(published);
		expect(JSON.stringify(published).includes('"isLost":true')).toBe(gave);
	});

	it('says so on wall, phone and console', () => {
		const says = new Map([
			['priorities', sayVote],
			['choice', sayChoice]
		]);
		const words = says.get(activity.name)?.(step.result());
		if (words === undefined) return;
		expect(words).not.toMatch(tooFew);
		if (gave) expect(words).toMatch(lost);
	});

	it('says so in a recount and in the report, and calls nobody too few', () => {
		const findings = step.findings();
		const sections = ['voices', 'choice', 'differences'].flatMap((id) =>
			readSection(id, ...findings)
		);
		for (const words of [tell(findings), sections.join('\n')]) {
			expect(words).not.toMatch(tooFew);
			if (gave) expect(words).toMatch(lost);
		}
	});
});
