import { expect, it } from 'vitest';
import { findingsSchema } from './finding-schema.ts';

const nobody = { yes: 0, partly: 0, no: 0, unknown: 0 };
const read = (...stored: object[]) => findingsSchema.parse(stored);

it('an old evening does not say that nobody answered where too few may have', () => {
	const residents = { ...nobody, yes: 6 };
	const old = {
		kind: 'recognition',
		indicator: 'eenzaam',
		residents,
		professionals: nobody,
		remarks: []
	};
	expect(read(old)).toMatchObject([
		{ residents: { is: 'shown', value: residents }, professionals: { is: 'too-few' } }
	]);
});

it('an old vote does not say that no professionals voted where they were only not told apart', () => {
	const old = (residents: number, professional: number) => ({
		...{ kind: 'priority', method: 'approval', limit: 3, rung: 'advise' },
		voters: { resident: residents, entrepreneur: 0, professional },
		options: [{ id: 'a', label: 'A', votes: 7, rank: 1, theme: null, clusterId: null }]
	});
	expect(read(old(20, 0))).toMatchObject([{ voters: { residents: null, professionals: null } }]);
	expect(read(old(15, 5))).toMatchObject([{ voters: { residents: 15, professionals: 5 } }]);
});
