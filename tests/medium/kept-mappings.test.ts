import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	fitMapping,
	keepMapping,
	keptMappingSchema,
	type Mapping
} from '#lib/domain/figures-file/mapping.ts';
import { findOutAll, readingSchema } from '#lib/domain/figures-file/reading.ts';
import { readPlan as read, root, tell as told } from '../support/figures/read-plan.ts';

describe('a mapping that was kept', () => {
	const name = '85984ned-almelo.csv';
	const text = readFileSync(resolve(root, 'tests/fixtures/figures', name), 'utf8');
	/** The same table as it looks in another year: every field has another number. */
	const later = text.replaceAll(/_(\d+)"/g, (_, number) => `_${String(Number(number) + 1)}"`);

	/** What the page does with "use these choices". */
	async function use(
		content: string,
		fileName: string,
		change: (mapping: Mapping) => Mapping = (mapping) => mapping
	) {
		const { mapping, table, suggested } = await read(text, name);
		const kept = keepMapping(change(mapping!), table.columns, suggested);
		const seen = await read(content, fileName);
		const fitted = fitMapping(kept, seen.table.columns, seen.suggested, fileName);
		return read(content, fileName, { mapping: fitted.mapping, unsure: [...fitted.unsure] });
	}
	const choosing = (column: string) => (kept: Mapping) => ({
		...kept,
		figures: [...kept.figures, { column, indicator: 'won_gas' }]
	});

	it('stores the next year under the next year, and never over this one', async () => {
		const plan = await use(later, '86165NED_UntypedDataSet.csv');
		expect(plan.mapping).toMatchObject({
			...{ fixedYear: 2025, boundaryYear: 2025, source: 'cbs-kwb-2025' },
			area: 'WijkenEnBuurten'
		});
		expect(told(plan)).toContain('WK014115 bev_inwoners 2025 3255');
		expect(told(plan).filter((line) => line.includes(' 2024 '))).toEqual([]);
	});

	it('asks for the year of a file that does not tell it', async () => {
		const plan = await use(later, 'export.csv');
		expect(plan).toMatchObject({ good: [], problem: { kind: 'no-year' } });
		expect(plan.mapping).toMatchObject({ boundaryYear: null, source: 'cbs-kwb' });
		// Nor does a day in its name.
		expect((await read(later, 'kwb-2026-11-27.csv')).problem).toEqual({ kind: 'no-year' });
		expect((await read(later, 'kwb-2023 (1).csv')).mapping?.fixedYear).toBe(2023);
	});

	it('keeps a source that belongs to no year, and a year that stands in a column', async () => {
		const own = (source: string) => (kept: Mapping) => ({ ...kept, source });
		expect((await use(later, 'x.csv', own('gemeente'))).mapping?.source).toBe('gemeente');
		const dated = later.replace('"ID"', '"Jaar"').replaceAll(/^\d;/gm, '2023;');
		const plan = await use(dated, 'x.csv');
		expect(plan.mapping).toMatchObject({ year: 'Jaar', fixedYear: null });
		expect(told(plan)).toContain('WK014115 bev_inwoners 2023 3255');
	});

	it('keeps the borders that somebody typed, unless a file says its own', async () => {
		const typed = (kept: Mapping) => ({ ...kept, boundaryYear: 2022 });
		expect((await use(later, 'export.csv', typed)).mapping?.boundaryYear).toBe(2022);
		expect((await use(later, '86165NED.csv', typed)).mapping?.boundaryYear).toBe(2025);
	});

	it('takes neither of two fields that only a number tells apart, and says which', async () => {
		// Gas was Appartement_62; a year later that number, and that name, may be electricity.
		const plan = await use(later, '86165NED.csv', choosing('Appartement_62'));
		expect(plan).toMatchObject({
			good: [],
			problem: { kind: 'unsure-columns', columns: ['Appartement_62'] }
		});
		const moved = text.replace('"Appartement_54"', '"Appartement_62"').replace('_62"\n', '_70"\n');
		const swapped = await use(moved, '86165NED.csv', choosing('Appartement_62'));
		expect(swapped.problem?.kind).toBe('unsure-columns');
	});

	it('takes neither of two columns of which there was one when it was kept', async () => {
		const two = later.replace('"Appartement_55"', '"AantalInwoners_2025"');
		expect((await use(two, 'x.csv')).problem).toEqual({
			kind: 'unsure-columns',
			columns: ['AantalInwoners_5']
		});
	});

	it('is not sure either where only one of the two is left', async () => {
		const one = later.replace(';"Appartement_63"', '').replaceAll(/;[ .]+\.$/gm, '');
		const plan = await use(one, '86165NED.csv', choosing('Appartement_62'));
		expect(plan.problem).toEqual({ kind: 'unsure-columns', columns: ['Appartement_62'] });
	});

	it('fits the very same table by the names as they are', async () => {
		const plan = await use(text, name, choosing('Appartement_62'));
		expect(plan).toMatchObject({ problem: null });
		expect(told(plan)).toContain('WK014115 bev_inwoners 2024 3255');
	});

	it('by an earlier version, without the columns of its table, is still read', async () => {
		const { mapping } = await read(text, name);
		expect(keptMappingSchema.parse(mapping)).toEqual({ ...mapping, columns: [] });
		const before = { ...findOutAll, unsure: undefined, shares: undefined };
		expect(readingSchema.parse(JSON.parse(JSON.stringify(before)))).toEqual(findOutAll);
	});

	it('asks for a column that is not there any more', async () => {
		const plan = await use(later.replace('AantalInwoners', 'Bewoners'), '86165NED.csv');
		expect(plan.problem).toEqual({ kind: 'missing-columns', columns: ['AantalInwoners_5'] });
	});
});
