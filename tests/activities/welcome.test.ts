/** What is promised to people who come in, before they see a question. */
import { describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { hasOpenQuestion } from '#lib/domain/session/open-question.ts';
import { template as dutch } from '#lib/texts/nl/template.ts';
import { template as english } from '#lib/texts/en/template.ts';

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
