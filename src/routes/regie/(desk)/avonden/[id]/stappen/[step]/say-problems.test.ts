import { expect, it } from 'vitest';
import { texts as choice } from '#lib/activities/choice/staff-texts/nl.ts';
import { sayProblems } from './say-problems.ts';

const page = {
	problem: 'Er klopt iets niet.',
	problems: { limit: '1 tot en met 20.', title: 'Een naam.' }
};

it('a field of the activity has its own sentence, another that of the page, and an unknown one the general', () => {
	const { options, limit } = choice.settings.problems;
	expect(sayProblems(['options', 'limit', 'title', 'kind'], page, choice)).toEqual({
		...{ options, limit, title: page.problems.title, kind: page.problem }
	});
});

it('an activity without sentences of its own has those of the page', () => {
	expect(sayProblems(['limit'], page, { settings: {} })).toEqual({ limit: page.problems.limit });
	expect(sayProblems(['limit'], page, undefined)).toEqual({ limit: page.problems.limit });
});
