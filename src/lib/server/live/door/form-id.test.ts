import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chance } from '../../chance.ts';
import { formActionId, isFormOfOther, newFormId } from './form-id.ts';

const formId = '6a1f6c1e-3f0e-4c9e-9f53-0f0c7a3a3c11';
const form = { stepId: ['recognise'], formId: [formId], kind: ['answer'], answer: ['yes'] };
const idOf = (fields: Record<string, string[]>, actor = 'ann') =>
	formActionId(actor, fields, chance.newId);

describe('the action of a plain form', () => {
	it('is the same when the same form is posted again, in whatever order its fields stand', () => {
		expect(idOf({ ...form })).toBe(idOf(form));
		expect(idOf(Object.fromEntries(Object.entries(form).toReversed()))).toBe(idOf(form));
	});

	it.each([
		['a changed answer', { ...form, answer: ['no'] }],
		['a word more', { ...form, answer: ['yes sir'] }],
		['one more tick', { ...form, answer: ['yes', 'no'] }],
		['another button of the page', { ...form, kind: ['guess'] }],
		['another page', { ...form, formId: ['6a1f6c1e-3f0e-4c9e-9f53-0f0c7a3a3c12'] }]
	])('is another one with %s', (_, fields) => {
		expect(idOf(fields)).not.toBe(idOf(form));
	});

	it('is the same when it came back without the spaces around what was typed', () => {
		expect(idOf({ ...form, answer: [' yes\r\n'] })).toBe(idOf(form));
	});

	it('is never that of somebody else', () => {
		expect(idOf(form, 'bo')).not.toBe(idOf(form, 'ann'));
	});

	it.each(['', ' ', '.', 'x'.repeat(3_000), "'; drop table", formId])(
		'has an id like every other, whatever stands in the form (%#)',
		(given) => {
			const id = idOf({ ...form, formId: [given] });
			expect(z.uuid({ version: 'v4' }).safeParse(id).success).toBe(true);
		}
	);

	it('cannot be found back from the answer alone: without an id of ours it is new every time', () => {
		for (const given of [[], [''], ['x'.repeat(65)]]) {
			expect(idOf({ ...form, formId: given })).not.toBe(idOf({ ...form, formId: given }));
		}
	});
});

describe('the page of a form', () => {
	const made = newFormId('tag-of-ann', () => formId);

	it.each([
		['of this participant', made, 'tag-of-ann', false],
		['of who took part on this phone before', made, 'tag-of-bo', true],
		['of nobody, in a client that makes its own ids', formId, 'tag-of-bo', false],
		['of nobody, without an id', undefined, 'tag-of-bo', false],
		['made up', '.', 'tag-of-bo', true]
	])('is %s', (_, given, tag, isOther) => {
		expect(isFormOfOther(tag, { ...form, formId: given === undefined ? [] : [given] })).toBe(
			isOther
		);
	});

	it('does not make an id too long to be one of ours', () => {
		const id = newFormId('0123456789ab', () => formId);
		expect(idOf({ ...form, formId: [id] })).toBe(idOf({ ...form, formId: [id] }));
	});
});
