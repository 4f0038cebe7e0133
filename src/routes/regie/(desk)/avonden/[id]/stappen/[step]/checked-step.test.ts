import { expect, it } from 'vitest';
import type { Step } from '#lib/domain/session/session.ts';
import { checkStep, fillSettings } from './checked-step.ts';

const step: Step = {
	id: 'step-3',
	activity: 'priorities',
	title: 'Prioriteiten',
	minutes: 20,
	note: '',
	settings: { source: 'list', list: ['Wonen', 'Veiligheid'] }
};

it('a step that is filled in well can be kept', () => {
	expect(checkStep(step)).toEqual({ step });
});

it('every field in which something is wrong is named, of the step and of its settings', () => {
	const settings = { source: 'list', list: ['Wonen'], limit: 0 };
	expect(checkStep({ ...step, minutes: 0, settings })).toEqual({
		wrong: ['minutes', 'limit', 'list']
	});
	expect(checkStep({ ...step, settings: { source: 'list', list: ['Wonen'] } })).toEqual({
		wrong: ['list']
	});
});

it('a text that says nothing can not be kept; a heading alone says something', () => {
	const text = (heading: string, body = '') =>
		checkStep({ ...step, activity: 'message', settings: { heading, body } });
	expect(text('', ' \n ')).toEqual({ wrong: ['empty'] });
	expect(text('Pauze')).toHaveProperty('step');
	expect(text('', 'Tot zo.')).toHaveProperty('step');
});

it('what was left empty in a form that comes back is as it was before', () => {
	const stored = { question: '', moods: ['good', 'wish'] };
	expect(fillSettings({ question: 'Wat valt op?', moods: undefined }, stored)).toEqual({
		question: 'Wat valt op?',
		moods: ['good', 'wish']
	});
});
