import { describe, expect, it } from 'vitest';
import type { Mapping } from '#lib/domain/figures-file/mapping.ts';
import type { Plan } from '#lib/domain/figures-file/plan.ts';
import { findOutAll } from '#lib/domain/figures-file/reading.ts';
import { readChoices } from './read-forms.ts';

const found: Mapping = {
	...{ area: 'Wijk', name: null, year: null, fixedYear: null, only: [] },
	figures: [{ column: 'Blij', indicator: 'x' }],
	...{ status: 'available', source: 'x.csv', boundaryYear: null }
};
const plan = {
	form: 'wide',
	mapping: found,
	table: { columns: ['Wijk', 'Blij'] }
} as unknown as Plan;
/** The form as it comes back when nobody changed anything. */
const shown = {
	...{ separator: [''], area: ['Wijk'], 'figure:1': ['x'], status: ['available'] },
	...{ source: ['x.csv'] }
};
const read = (more: Record<string, string[]>, reading = findOutAll) =>
	readChoices({ ...shown, ...more }, reading, plan);

describe('the form about a file', () => {
	it('says of each field what is wrong with it, and takes nothing of it', () => {
		const { problems, reading } = read({
			...{ fixedYear: ['24'], boundaryYear: ['20x'], source: [' '], area: [''] },
			...{ header: ['drie'], 'only:1': ['Blij'], 'values:1': [' '] }
		});
		expect(problems).toEqual({
			...{ fixedYear: 'fixedYear', boundaryYear: 'boundaryYear', source: 'source', area: 'area' },
			...{ header: 'header', 'values:1': 'only' }
		});
		expect(reading).toEqual(findOutAll);
	});

	it('takes a value with a comma for one value, and each line for another', () => {
		const { reading } = read({ 'only:0': ['Blij'], 'values:0': ['allen, samen\r\n65+\r\n'] });
		expect(reading.mapping?.only).toEqual([{ column: 'Blij', values: ['allen, samen', '65+'] }]);
	});

	it('goes on finding out as long as nobody chose anything', () => {
		expect(read({}).reading).toEqual(findOutAll);
		expect(read({ fixedYear: ['2025'] }).reading.mapping).toMatchObject({ fixedYear: 2025 });
	});

	it('is not unsure any more of what somebody looked at', () => {
		expect(read({}, { ...findOutAll, mapping: found, unsure: ['Blij_2'] }).reading).toMatchObject({
			...{ mapping: found, unsure: [] }
		});
	});

	it('can say that a tab stands between the cells', () => {
		expect(read({ separator: ['\t'] }).reading.separator).toBe('\t');
	});
});
