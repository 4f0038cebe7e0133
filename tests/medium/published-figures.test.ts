import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#lib/domain/figures-file/reading.ts';
import { describeIndicator } from '#lib/domain/wijkkompas/worlds.ts';
import {
	indicators,
	readPlan as read,
	root,
	tell as told,
	tellRefused as refused
} from '../support/figures/read-plan.ts';

const ours = (name: string) => readFileSync(resolve(root, 'tests/fixtures/figures', name));
const published = (name: string, reading?: Partial<Reading>) => read(ours(name), name, reading);

describe('a file as it is published', () => {
	it('by CBS on StatLine is known by its fields, whatever their numbers are that year', async () => {
		const plan = await published('85984ned-almelo.csv');
		expect(plan).toMatchObject({ form: 'wide', publisher: 'cbs-kwb', problem: null, bad: [] });
		expect(plan.mapping).toMatchObject({
			fixedYear: 2024,
			source: 'cbs-kwb-2024',
			year: null,
			boundaryYear: 2024
		});
		expect(told(plan)).toContain('WK014115 bev_inwoners 2024 3255');
		expect(told(plan)).toContain('WK014115 bev_dichtheid 2024 5291');
		expect(told(plan)).toHaveLength(12);
		expect(plan.leftOut.otherAreas).toEqual({ rows: 1, examples: ['GM0153'] });
		const text = ours('85984ned-almelo.csv').toString();
		const renumbered = text.replace('AantalInwoners_5', 'AantalInwoners_6').replace('_34', '_33');
		expect(told(await read(renumbered, '85984NED.csv'))).toEqual(told(plan));
	});

	it('by CBS as a spreadsheet is known by its short names, on the sheet that holds them', async () => {
		const plan = await published('kwb-2024.xlsx');
		expect(plan).toMatchObject({ publisher: 'cbs-kwb', problem: null, bad: [] });
		expect(told(plan)).toContain('WK014115 bev_inwoners 2024 3255');
		expect(told(plan)).toContain('WK014120 won_voorraad 2024 598');
	});

	it('by CBS with its year in a column is of that year, unless it holds several', async () => {
		const [head = '', ...rows] = ours('85984ned-almelo.csv').toString().trimEnd().split('\n');
		const dated = (...years: string[]) =>
			[`"jaar";${head}`, ...rows.map((row, at) => `${years[at % years.length]};${row}`)].join('\n');
		const one = await read(dated('2023'), 'x.csv');
		expect(one.mapping).toMatchObject({
			source: 'cbs-kwb-2023',
			boundaryYear: 2023,
			fixedYear: null
		});
		const two = await read(dated('2023', '2024'), '85984NED.csv');
		expect(two.mapping).toMatchObject({ source: 'cbs-kwb', boundaryYear: null, fixedYear: null });
	});

	it('by RIVM gives adults alone, in every year that was measured', async () => {
		const plan = await published('50090ned-almelo.csv');
		expect(plan).toMatchObject({ publisher: 'rivm', problem: null, bad: [] });
		expect(plan.mapping).toMatchObject({
			year: 'Perioden',
			source: 'rivm-50090ned',
			boundaryYear: 2020
		});
		expect(told(plan)).toContain('WK014115 gez_eenzaam 2020 62');
		expect(told(plan)).toContain('GM0141 ink_moeite_rondkomen 2012 28.9');
		expect(plan.leftOut.otherRows).toEqual([{ column: 'Leeftijd', value: '80200', rows: 9 }]);
		expect(plan.good.every(({ measurement }) => measurement.status === 'estimate')).toBe(true);
	});

	it('by RIVM under the names of 50150NED is about the same things', async () => {
		const csv = [
			'"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"GoedErvarenGezondheid_4";"RooktTabak_35";"VoldoetAanDeBeweegrichtlijn_40"',
			'1;"20300";"MW00000";"WK014115  ";"2024JJ00";    60.1;    21.3;       .',
			'2;"20300";"MOG0095";"WK014115  ";"2024JJ00";    55.0;    18.0;       .'
		].join('\n');
		const plan = await read(csv, '50150NED_UntypedDataSet.csv');
		expect(plan.mapping?.source).toBe('rivm-50150ned');
		// The same columns in a file of somebody's own may be anybody's.
		expect((await read(csv, 'enquete.csv')).mapping?.source).toBe('enquete.csv');
		expect(told(plan)).toEqual([
			'WK014115 gez_ervaren_goed 2024 60.1',
			'WK014115 gez_roken 2024 21.3',
			'WK014115 gez_beweegrichtlijn 2024 '
		]);
		expect(plan.leftOut.otherRows).toEqual([{ column: 'Marges', value: 'MOG0095', rows: 1 }]);
	});

	it('by Leefbaarometer leaves the deviation as a whole alone: it is the score once more', async () => {
		const plan = await published('leefbaarometer-scores-wijken.csv');
		expect(plan).toMatchObject({ publisher: 'leefbaarometer', problem: null, bad: [] });
		expect(plan.leftOut.columns).toEqual(['afw']);
		expect(told(plan).some((line) => line.startsWith('WK014121 vrz_lbm 2024 -0.1'))).toBe(true);
	});
});

describe('each trap of published figures', () => {
	const wide = (columns: string, ...rows: string[]) =>
		[`code;naam;jaar;${columns}`, ...rows].join('\n');
	const almelo = (...cells: string[]) =>
		['WK014115', 'Nieuwstraat-Kwartier', '2024', ...cells].join(';');

	it('1: a figure that is missing is never 0', async () => {
		const lonely = (cell: string) => read(wide('Eenzaam_27', almelo(cell)), 'x.csv');
		for (const cell of ['.', '       .', '-99997', '-99999999']) {
			const [only] = (await lonely(cell)).good;
			expect(only?.measurement).toMatchObject({ value: null, status: 'suppressed' });
		}
		for (const cell of ['', '   ', ',']) {
			expect(await lonely(cell)).toMatchObject({ good: [], leftOut: { emptyCells: 1 } });
		}
	});

	it('2: the sign before decimals differs from column to column', async () => {
		const csv = wide('Eenzaam_27;Overgewicht_9', almelo('26,4', '1.2'));
		expect(told(await read(csv, 'x.csv'))).toEqual([
			'WK014115 gez_eenzaam 2024 26.4',
			'WK014115 gez_overgewicht 2024 1.2'
		]);
	});

	it('3: names of columns have spaces behind them', async () => {
		expect(told(await read(wide('a_woning ', almelo('10')), 'x.csv'))).toHaveLength(1);
	});

	it('4: what is called a percentage is one in a thousand', async () => {
		const csv = wide('p_wmo_t', almelo('104'));
		expect(told(await read(csv, 'x.csv'))).toEqual(['WK014115 zor_wmo 2024 104']);
		const wrong = describeIndicator({ id: 'zor_wmo', unit: 'percent' });
		const plan = await read(csv, 'x.csv', {}, new Map([...indicators, ['zor_wmo', wrong]]));
		expect(plan).toMatchObject({ good: [], otherUnit: ['p_wmo_t'] });
	});

	it('5: wijken do not add up to their municipality, and nobody adds them', async () => {
		const plan = await published('85984ned-almelo.csv');
		expect(told(plan)).toContain('GM0141 bev_inwoners 2024 74317');
	});

	it('6: a field that got another name is the same figure', async () => {
		const before = await read(wide('g_woz', almelo('150')), 'x.csv');
		const after = await read(wide('g_wozbag', almelo('150')), 'x.csv');
		expect(told(before)).toEqual(['WK014115 won_woz 2024 150']);
		expect(told(after)).toEqual(told(before));
	});

	it('7: a figure that got another meaning is no longer the same one', async () => {
		const plan = await read(wide('p_hh_110;p_ink_ar;a_woning', almelo('9', '7', '10')), 'x.csv');
		expect(plan.leftOut.columns).toEqual(['p_hh_110', 'p_ink_ar']);
	});

	it('8: columns that are empty this year change nothing', async () => {
		const plan = await read(wide('a_inw;p_hh_li', almelo('3255', '')), 'kwb-2025.csv');
		expect(told(plan)).toEqual(['WK014115 bev_inwoners 2024 3255']);
	});

	it('9: a code that is used for another place is not taken over, until somebody looked', async () => {
		const csv = wide(
			'a_inw',
			'WK014115;Oosterheem;2024;12000',
			'WK014116;Wijk 16 Ossenkoppelerhoek;2024;6510'
		);
		const plan = await read(csv, 'x.csv');
		expect(refused(plan)).toEqual([[2, 'other-name', 'Oosterheem']]);
		expect(told(plan)).toEqual(['WK014116 bev_inwoners 2024 6510']);
		expect((await read(csv, 'x.csv', { namesMayDiffer: true })).good).toHaveLength(2);
	});

	it('10: a figure that is withheld for small places is told as withheld', async () => {
		const csv = wide('a_inw', 'WK014120;Aadorp;2024;.');
		expect((await read(csv, 'x.csv')).good[0]?.measurement).toMatchObject({
			area: 'WK014120',
			value: null,
			status: 'suppressed'
		});
	});

	it('11: a change of borders or code is told', async () => {
		const csv = wide(
			'ind_wbi;a_inw',
			almelo('3', '3255'),
			'WK014116;Ossenkoppelerhoek;2024;1;6510'
		);
		expect((await read(csv, 'x.csv')).moved).toEqual([{ area: 'WK014115', year: 2024 }]);
	});

	it('and codes may hold letters, and are never numbers', async () => {
		const csv = 'code;jaar;a_inw\nWK0363MA;2024;5\nWK014115;2024;3255';
		const plan = await read(csv, 'x.csv');
		expect(plan.leftOut.otherAreas).toEqual({ rows: 1, examples: ['WK0363MA'] });
	});
});

describe('a wide table that nobody knows', () => {
	const csv = 'Wijkcode;Tevreden;Tevreden\nWK014115;71;72';
	const mapping = {
		...{ area: 'Wijkcode', name: null, year: null, fixedYear: 2025, only: [] },
		...{ status: 'available' as const, source: 'eigen enquête', boundaryYear: null }
	};
	const choose = (...columns: string[]) => ({
		mapping: { ...mapping, figures: columns.map((column) => ({ column, indicator: 'gez_roken' })) }
	});

	it('asks what its columns are, and takes what somebody says', async () => {
		const one = csv.replace(';Tevreden;', ';Blij;');
		const dated = `jaar;${one.replaceAll('\n', '\n2025;')}`;
		expect((await read(dated, 'x.csv')).problem).toEqual({ kind: 'no-figures' });
		const plan = await read(one, 'x.csv', choose('Blij'));
		expect(plan.good[0]?.measurement).toMatchObject({ value: 71, source: 'eigen enquête' });
	});

	it('never takes one of two columns with one name', async () => {
		const plan = await read(csv, 'x.csv', choose('Tevreden'));
		expect(plan).toMatchObject({
			good: [],
			problem: { kind: 'double-columns', columns: ['Tevreden'] }
		});
	});

	it('never takes two columns for one figure', async () => {
		const two = csv.replace(';Tevreden;', ';Blij;');
		const plan = await read(two, 'x.csv', choose('Blij', 'Tevreden'));
		expect(plan.problem?.kind).toBe('indicator-twice');
	});

	it('takes no year from the name of its file: that may be the day on which it was fetched', async () => {
		const one = csv.replace(';Tevreden;', ';Blij;');
		for (const name of ['export 27-11-2026.csv', 'enquete 2025.csv', 'kwb-2026-11-27.csv']) {
			expect((await read(one, name)).problem).toEqual({ kind: 'no-year' });
		}
	});

	it('takes neither of two columns that may both be the year', async () => {
		const plan = await read('code;jaar_1;jaar_2;Eenzaam\nWK014115;2020;2024;40', 'x.csv');
		expect(plan.problem).toEqual({ kind: 'no-year' });
	});

	it('with several rows of one place and year takes none of them, whatever cells are empty', async () => {
		const ages =
			'code;jaar;groep;Eenzaam\nWK014115;2024;18+;\nWK014115;2024;65+;55\nWK014116;2024;18+;40';
		const plan = await read(ages, 'x.csv');
		expect(refused(plan)).toEqual([
			[2, 'duplicate', 'WK014115 2024'],
			[3, 'duplicate', 'WK014115 2024']
		]);
		expect(told(plan)).toEqual(['WK014116 gez_eenzaam 2024 40']);
		const only = { ...mapping, area: 'code', year: 'jaar', fixedYear: null };
		const adults = await read(ages, 'x.csv', {
			mapping: {
				...only,
				only: [{ column: 'groep', values: ['65+'] }],
				figures: [{ column: 'Eenzaam', indicator: 'gez_eenzaam' }]
			}
		});
		expect(told(adults)).toEqual(['WK014115 gez_eenzaam 2024 55']);
	});
});
