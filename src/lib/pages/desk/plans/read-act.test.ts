import { describe, expect, it } from 'vitest';
import { readActId } from './read-act.ts';

const id = ['00000000-0000-4000-8000-000000000000'];

describe('the act of a form', () => {
	it('is another one for every form of a page, and the same when it is sent twice', () => {
		const made = ['goal', 'remove p1', 'hide opgave-1.why.s1'].map((form) =>
			readActId({ id, form: [form] })
		);
		expect(new Set([...made, readActId({ id })]).size).toBe(4);
		expect(made[0]).toBe(readActId({ id, form: ['goal'] }));
		const [one, other] = ['d1', 'd2'].map((draft) =>
			readActId({ id, form: ['source'], draft: [draft] })
		);
		expect(one).not.toBe(other);
	});

	it('is none of what no form of ours sent', () => {
		expect(readActId({ id: ['x'], form: ['goal'] })).toBeNull();
		expect(readActId({ id, form: ['a'.repeat(200)] })).toBeNull();
	});
});
