import { describe, expect, it } from 'vitest';
import { readForm, readSettings } from './form.ts';
import { actionSchema, settingsSchema } from './schema.ts';

describe('a plain form', () => {
	it('is read as a ballot of ticked options', () => {
		const action = readForm({ stepId: ['s'], formId: ['f'], choice: ['health', 'youth'] });
		expect(action).toEqual({ kind: 'vote', choices: { health: 1, youth: 1 } });
		expect(actionSchema.parse(action)).toEqual(action);
	});

	it('is read as a ballot of dots, without the options that got none', () => {
		const fields = { 'dots:health': ['2'], 'dots:youth': ['0'], 'dots:safety': ['many'] };
		expect(readForm(fields)).toEqual({ kind: 'vote', choices: { health: 2 } });
	});

	it('takes a ballot back with its own button', () => {
		expect(readForm({ kind: ['withdraw'] })).toEqual({ kind: 'withdraw' });
	});
});

describe('the form of the settings', () => {
	it('keeps the defaults for what was left empty', () => {
		const settings = settingsSchema.parse(readSettings({ method: ['dots'], limit: [''] }));
		expect(settings).toMatchObject({ method: 'dots', limit: 5, fromStep: null, rung: 'advise' });
	});

	it('reads a list line by line', () => {
		const settings = readSettings({
			source: ['list'],
			list: ['Meer groen\r\n\r\n Minder rommel ']
		});
		expect(settingsSchema.parse(settings)).toMatchObject({ list: ['Meer groen', 'Minder rommel'] });
	});
});
