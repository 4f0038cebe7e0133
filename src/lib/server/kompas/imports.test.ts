import { describe, expect, it } from 'vitest';
import { findOutAll, type Reading } from '../../domain/figures-file/reading.ts';
import { chance } from '../chance.ts';
import type { FigureImportQueries } from '../db/figure-imports.ts';
import type { KompasQueries } from '../db/kompas.ts';
import { openImports } from './imports.ts';

const text = 'area,indicator,year,value,unit,status,source\nWK01,x,2024,5,percent,available,é\n';
const kompas = {
	listAreas: () => Promise.resolve([]),
	listIndicators: () => Promise.resolve([]),
	listMeasurements: () => Promise.resolve([])
} as unknown as KompasQueries;

/** One file, in the letters of old Excel, and what was kept of how to read it. */
function keepFile(reading: Reading, content = Buffer.from(`\uFEFF${text}`, 'utf16le')) {
	const kept = { reading, asked: 0 };
	const queries = {
		find: () => Promise.resolve({ id: 'a', fileName: 'x.csv', storedAt: null, ...kept }),
		contentOf() {
			kept.asked += 1;
			return Promise.resolve(content);
		},
		saveReading(_: string, next: Reading) {
			kept.reading = next;
			return Promise.resolve();
		}
	} as unknown as FigureImportQueries;
	return { kept, imports: openImports(queries, kompas, 'inhabitants', chance) };
}

const wrong: Reading = { ...findOutAll, encoding: 'windows-1252' };

describe('a file that was brought', () => {
	it('is never read in a way in which nothing can be read', async () => {
		const { kept, imports } = keepFile(findOutAll);
		expect(await imports.read('a', wrong)).toBe('no-text');
		expect(kept.reading).toEqual(findOutAll);
		expect((await imports.open('a'))?.plan?.form).toBe('long');
	});

	it('can be mended where such a reading was kept once', async () => {
		const { kept, imports } = keepFile(wrong);
		const open = await imports.open('a');
		expect(open).toMatchObject({ problem: null, row: { reading: findOutAll } });
		expect(open?.plan?.form).toBe('long');
		expect(await imports.read('a', { ...findOutAll, encoding: 'utf-16le' })).toBeNull();
		expect(kept.reading.encoding).toBe('utf-16le');
	});

	it('that cannot be read at all any more is still there, and says why', async () => {
		const { imports } = keepFile(findOutAll, Buffer.from('%PDF\0'));
		expect(await imports.open('a')).toMatchObject({ problem: 'no-text', found: null, plan: null });
	});

	it('is read once for as long as nothing about it changes', async () => {
		const { kept, imports } = keepFile(findOutAll);
		await imports.open('a');
		await imports.open('a');
		expect(kept.asked).toBe(1);
		await imports.open('a', { ...findOutAll, header: 1 });
		expect(kept.asked).toBe(2);
	});
});
