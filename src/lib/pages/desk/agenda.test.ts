import { describe, expect, it } from 'vitest';
import type { Step } from '#lib/domain/session/session.ts';
import { addStep, moveStep, putBack, removeStep, replaceStep, startTimes } from './agenda.ts';

const step = (id: string, minutes = 10): Step => ({
	id,
	activity: 'message',
	title: id,
	minutes,
	note: '',
	settings: {}
});
const agenda = [step('welcome'), step('cards', 35), step('closing')];
const names = (steps: Step[]) => steps.map(({ id }) => id);

describe('a programme', () => {
	it('lets a step go up and down, but not past the ends', () => {
		expect(names(moveStep(agenda, 'cards', -1))).toEqual(['cards', 'welcome', 'closing']);
		expect(names(moveStep(agenda, 'cards', 1))).toEqual(['welcome', 'closing', 'cards']);
		expect(names(moveStep(agenda, 'welcome', -1))).toEqual(names(agenda));
		expect(names(moveStep(agenda, 'closing', 1))).toEqual(names(agenda));
		expect(names(moveStep(agenda, 'unknown', 1))).toEqual(names(agenda));
	});

	it('gets a new step before its last words, and else at the end', () => {
		const question = { ...step('cards'), activity: 'contributions' };
		expect(names(addStep(agenda, step('new')))).toEqual(['welcome', 'cards', 'new', 'closing']);
		expect(names(addStep([step('welcome')], step('new')))).toEqual(['welcome', 'new']);
		expect(names(addStep([step('welcome'), question], step('new')))).toEqual([
			...['welcome', 'cards', 'new']
		]);
		expect(names(addStep([], step('new')))).toEqual(['new']);
	});

	it('changes and loses one step at a time', () => {
		expect(names(removeStep(agenda, 'cards'))).toEqual(['welcome', 'closing']);
		const changed = replaceStep(agenda, { ...step('cards'), title: 'Kaartjes' });
		expect(changed.map(({ title }) => title)).toEqual(['welcome', 'Kaartjes', 'closing']);
	});

	it('puts a step back where it stood, once', () => {
		const cards = agenda[1]!;
		const without = removeStep(agenda, 'cards');
		expect(putBack(without, cards, 1)).toEqual(agenda);
		expect(putBack(agenda, cards, 0)).toEqual(agenda);
		expect(names(putBack([], cards, 5))).toEqual(['cards']);
	});

	it('knows when each step begins', () => {
		const say = (steps: Parameters<typeof startTimes>[0]) =>
			startTimes(steps, new Date('2026-11-26T18:30:00Z')).map((time) =>
				time ? time.toISOString().slice(11, 16) : null
			);
		expect(say(agenda)).toEqual(['18:30', '18:40', '19:15']);
		const skipped = agenda.map((one) => ({ ...one, isSkipped: one.id === 'cards' }));
		expect(say(skipped)).toEqual(['18:30', null, '18:40']);
	});
});
