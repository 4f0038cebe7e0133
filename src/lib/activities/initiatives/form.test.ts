import { expect, it } from 'vitest';
import { readForm, readSettings } from './form.ts';
import { actionSchema, settingsSchema } from './schema.ts';

const newId = () => '7a1b1c56-0f3c-4b62-9a0f-0d4f1c2b3a4d';

const filled = { kind: ['propose'], title: ['Samen koken'], what: ['Elke dinsdag'] };

it('takes a form with only a title and a plan', () => {
	expect(actionSchema.parse(readForm(filled, newId))).toMatchObject({
		title: 'Samen koken',
		theme: null,
		buurt: null,
		point: null,
		role: 'none'
	});
});

it('reads the place that was pointed at, to about a metre', () => {
	const pointed = { ...filled, latitude: ['52.35678912'], longitude: ['6.66251234'] };
	expect(readForm(pointed, newId)).toMatchObject({
		point: { latitude: 52.35679, longitude: 6.66251 }
	});
	const broken = { ...filled, latitude: ['north'], longitude: ['6.6'] };
	expect(actionSchema.safeParse(readForm(broken, newId)).success).toBe(false);
});

it('reads a button about one initiative', () => {
	expect(readForm({ kind: ['help'], id: ['x'] }, newId)).toEqual({ kind: 'help', id: 'x' });
});

it('fills in what a settings form leaves out, and takes no themes as no themes', () => {
	const settings = settingsSchema.parse(readSettings({ question: ['Wat doet u?'] }));
	expect(settings).toEqual({
		question: 'Wat doet u?',
		perPerson: 3,
		rung: 'coproduce',
		themes: []
	});
	expect(settingsSchema.parse({}).themes).toHaveLength(9);
});
