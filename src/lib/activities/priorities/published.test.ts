import { expect, it } from 'vitest';
import { publishedSchema } from './published.ts';

const paper = {
	...{ question: '', method: 'approval', limit: 3, perOption: 1, rung: 'advise', source: 'themes' }
};

/** A result as it was stored before ballots were sealed. */
const before = (channels: Record<string, number>) => ({
	...paper,
	voters: { resident: 9, entrepreneur: 0, professional: 6 },
	options: [],
	channels
});

it('tells of an earlier vote by which ways it came in only when each was that of five people', () => {
	expect(publishedSchema.parse(before({ phone: 10, paper: 5 })).channels).not.toBeNull();
	expect(publishedSchema.parse(before({ phone: 14, paper: 1 })).channels).toBeNull();
});

it('promises nothing of who can find out what somebody chose in an earlier vote, also when it is stored again', () => {
	const read = publishedSchema.parse(before({ phone: 15 }));
	expect(read.isUnsealed).toBe(true);
	expect(publishedSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
});
