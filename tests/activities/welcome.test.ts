/** What is promised to people who come in, before they see a question. */
import { describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { loadActivityTexts } from '#lib/activities/load-texts.ts';
import { hasOpenQuestion } from '#lib/domain/session/open-question.ts';
import { languages } from '#lib/texts/language.ts';
import { template as dutch } from '#lib/texts/nl/template.ts';
import { template as english } from '#lib/texts/en/template.ts';
import { texts as dutchSite } from '#lib/texts/nl/site.ts';
import { texts as englishSite } from '#lib/texts/en/site.ts';
import { texts as dutchPages } from '#lib/texts/nl/pages.ts';
import { texts as englishPages } from '#lib/texts/en/pages.ts';

const step = (activity: string, settings: unknown = {}) => ({
	...{ id: activity, activity, title: 'Stap', minutes: 5, note: '' },
	settings
});
const secret = ['recognise', 'priorities', 'choice'].map((activity) => step(activity));

describe('whether something is chosen in sight on an evening', () => {
	it('is so as soon as one question is open', () => {
		const open = step('choice', { secrecy: 'open' });
		expect(hasOpenQuestion(secret, findActivity)).toBe(false);
		expect(hasOpenQuestion([...secret, open], findActivity)).toBe(true);
	});

	it('says nothing of a step in which people only write, and nothing good of one that is unknown', () => {
		expect(hasOpenQuestion([step('message'), step('contributions')], findActivity)).toBe(false);
		expect(hasOpenQuestion([step('from-a-later-version')], findActivity)).toBe(true);
	});
});

it('the first words on the wall promise nothing that a question of the programme may not hold', () => {
	const bodies = [dutch, english].map(([welcome]) => String(welcome?.settings.body));
	for (const body of bodies) {
		expect(body).not.toMatch(/niemand ziet|nobody sees/i);
		// As on the page where one comes in: who could look while a question is open.
		expect(body).toMatch(/technicus|technician/);
	}
});

it.each([
	[
		'nl',
		JSON.stringify([dutchSite, dutchPages.howItWorks]),
		/niemand (in de zaal )?ziet wat u koos|ziet niemand (in de zaal )?wat u koos/gi,
		'tenzij (bijna) iedereen van een groep hetzelfde kiest'
	],
	[
		'en',
		JSON.stringify([englishSite, englishPages.howItWorks]),
		/nobody (in the hall )?sees what you chose/gi,
		'unless (nearly) everybody of a group chooses the same'
	]
])('no page promises secrecy without its exception (%s)', (_, said, promise, exception) => {
	const promises = said.match(promise) ?? [];
	expect(promises.length).toBeGreaterThan(2);
	const kept =
		said.match(new RegExp(`(${promise.source}), ${RegExp.escape(exception)}`, 'gi')) ?? [];
	expect(kept).toHaveLength(promises.length);
});

it('who comes in and who reads the privacy page hear the same of a name, and of who can look', () => {
	for (const [{ join, ownAnswer }, { privacy }] of [
		[dutchSite, dutchPages],
		[englishSite, englishPages]
	] as const) {
		const said = JSON.stringify(
			privacy.sections('de gemeente', { texts: 12, answers: 12, contacts: 90 } as never)
		);
		// Whoever begins with an initiative may give a name, and a copy with the keys still opens what was secret.
		expect(said).toMatch(/kopie maken mét de sleutels|make a copy with the keys/);
		expect(join.notBinding).toMatch(/alleen nog met een kopie|only a copy/);
		// And a disk may still hold a key that was thrown away.
		expect(said).toMatch(/Er zijn twee uitzonderingen|There are two exceptions/);
		expect(said).toMatch(/Op sommige schijven|On some disks/);
		expect(join.notBinding).toMatch(/op de schijf|on the disk/);
		expect(join.noNames).not.toMatch(/vragen geen|do not ask/);
		expect(ownAnswer.hidden).not.toMatch(/niemand|nobody/i);
	}
});

it('how it works says of which question it speaks, and who can look while it is open', () => {
	const choices = [dutchPages, englishPages].map(({ howItWorks }) => howItWorks.steps[2]?.text);
	for (const text of choices) {
		expect(text).toMatch(/vraag geheim\?|question secret\?/);
		expect(text).toMatch(/technicus|technician/);
	}
});

it('a report of a secret vote says of the log what it does not tell, and of nobody what they cannot do', async () => {
	for (const language of languages) {
		for (const activity of ['priorities', 'choice']) {
			const { report } = (await loadActivityTexts(activity, language)) as {
				report: { secret: string };
			};
			expect(report.secret).toMatch(/in het logboek staat niet|the log does not say/);
			expect(report.secret).not.toMatch(/niemand|nobody/i);
		}
	}
});
