import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findOutAll, type Reading } from '#lib/domain/figures-file/reading.ts';
import { readAsGrid } from '#lib/server/kompas/file/read-as-grid.ts';
import { sizeInside } from '#lib/server/kompas/file/zip-size.ts';
import { readPlan, tell, tellRefused } from '../support/figures/read-plan.ts';

const header = 'area,indicator,year,value,unit,status,source';
const lonely = (more: string) => `WK014115,gez_eenzaam,2023,61.0,percent,estimate,${more}`;
const found = async (content: string | Buffer, reading: Partial<Reading> = {}) => {
	const file = await readAsGrid(Buffer.from(content), { ...findOutAll, ...reading });
	if (typeof file === 'string') throw new Error(file);
	return file.found;
};

describe('a file as somebody saved it', () => {
	it('in the letters of Windows is read in those, and shows the words by which one can tell', async () => {
		const bytes = Buffer.from(`${header}\n${lonely('Enquête café')}\n`, 'latin1');
		expect(await found(bytes)).toMatchObject({
			encoding: 'windows-1252',
			words: ['Enquête', 'café']
		});
		const [only] = (await readPlan(bytes)).good;
		expect(only?.measurement.source).toBe('Enquête café');
	});

	it('and read in the wrong letters is refused, never stored with broken ones', async () => {
		const bytes = Buffer.from(`${header}\n${lonely('Enquête')}\n${lonely('x')}`, 'latin1');
		const plan = await readPlan(bytes, 'x.csv', { encoding: 'utf-8' });
		expect(tellRefused(plan)).toEqual([[2, 'damaged-text', 'Enqu\uFFFDte']]);
		expect(plan.good).toHaveLength(1);
	});

	it.each(['utf-8', 'utf16le'] as const)(
		'with a mark of %s at its beginning is read',
		async (as) => {
			const bytes = Buffer.from(`\uFEFF${header}\n${lonely('é')}`, as);
			expect((await readPlan(bytes)).good[0]?.measurement.source).toBe('é');
		}
	);

	it('by Dutch Excel has semicolons and commas, with or without quotes around every cell', async () => {
		const plain = [
			'area;indicator;year;value;unit;status;source;boundary_year',
			'NL;gez_ervaren_goed;2012;76,1;percent;estimate;rivm-50090ned;2020',
			'NL;gez_overgewicht;2012;48,5;percent;estimate;rivm-50090ned;2020'
		].join('\r\n');
		const quoted = plain.replace(/[^;\r\n]+/g, '"$&"');
		const told = ['NL gez_ervaren_goed 2012 76.1', 'NL gez_overgewicht 2012 48.5'];
		for (const text of [plain, quoted, plain.replaceAll(';', '\t'), plain.replaceAll(';', '|')]) {
			const plan = await readPlan(text);
			expect(plan.bad).toEqual([]);
			expect(tell(plan)).toEqual(told);
		}
	});

	it('with one stray quote loses one line, and says which', async () => {
		const plan = await readPlan(
			[header, lonely('Enquete "Jouw kijk"'), lonely('x'), '', lonely('"y')].join('\n')
		);
		expect(tellRefused(plan)).toEqual([
			[2, 'stray-quote', lonely('Enquete "Jouw kijk"')],
			[5, 'stray-quote', lonely('"y')]
		]);
		expect(plan.good.map(({ row }) => row)).toEqual([3]);
	});

	it('keeps counting lines as an editor does behind a cell of two lines', async () => {
		const plan = await readPlan(
			`${header}\n${lonely('"een\nbron"')}\nWK01,gez_eenzaam,2023,1,percent,estimate,x\nx,"`
		);
		expect(plan.good[0]?.measurement.source).toBe('een\nbron');
		expect(tellRefused(plan)).toEqual([
			[4, 'unknown-area', 'WK01'],
			[5, 'stray-quote', 'x,"']
		]);
	});

	it('with titles above and a note below shows them, and reads what is between', async () => {
		const plan = await readPlan(
			[
				'Wijkenquête;;;',
				';;;',
				'code;jaar;Eenzaam;Roker',
				'WK014115;2020;62,0;20,1',
				'Bron: CBS;;;',
				'WK014116;2020'
			].join('\n')
		);
		expect(plan.table.header).toBe(3);
		expect(plan.leftOut.notes).toEqual([
			{ line: 1, text: 'Wijkenquête' },
			{ line: 5, text: 'Bron: CBS' }
		]);
		expect(tellRefused(plan)).toEqual([[6, 'other-width', 'WK014116 2020']]);
		expect(plan.good).toHaveLength(2);
	});

	it('is read as a person says, where we found out something else', async () => {
		const text = `a;b;c;d\n${header.replaceAll(',', ';')}\n${lonely('x').replaceAll(',', ';')}`;
		expect((await readPlan(text, 'x.csv', { header: 2 })).good).toHaveLength(1);
		expect(await found(text, { separator: ',' })).toMatchObject({ separator: ',' });
		const counted = `${header}\nWK014115,bev_inwoners,2024,3.255,count,available,x`;
		expect(tellRefused(await readPlan(counted))).toEqual([[2, 'two-readings', '3.255']]);
		expect(tell(await readPlan(counted, 'x.csv', { mark: 'comma' }))).toEqual([
			'WK014115 bev_inwoners 2024 3255'
		]);
	});

	it('may say in Dutch what its columns, units and statuses are, and shows what it does not use', async () => {
		const plan = await readPlan(
			'gebied,naam,indicator,jaar,waarde,eenheid,status,bron,opmerking\nWK014115,Nieuwstraat-Kwartier,gez_eenzaam,2020,62.0,%,beschikbaar,RIVM,let op'
		);
		expect(plan.leftOut.columns).toEqual(['opmerking']);
		expect(tell(plan)).toEqual(['WK014115 gez_eenzaam 2020 62']);
	});

	it('with two columns of one name is refused where that name counts', async () => {
		const twice = await readPlan(`${header},value\n${lonely('x')},12`);
		expect(twice).toMatchObject({
			good: [],
			problem: { kind: 'double-columns', columns: ['value'] }
		});
	});

	it('is refused per row for values that cannot be, with the reason', async () => {
		const value = (
			indicator: string,
			year: number,
			text: string,
			unit = 'percent',
			status = 'estimate'
		) => `WK014115,${indicator},${year},${text},${unit},${status},x`;
		const plan = await readPlan(
			[
				header,
				value('gez_eenzaam', 2023, '-3.2'),
				value('gez_roken', 2023, '104.2'),
				value('gez_overgewicht', 2023, '100'),
				value('gez_ernstig_eenzaam', 2023, '0'),
				value('soc_mantelzorger', 2023, '1.2E+01'),
				value('soc_vrijwilligerswerk', 2023, '12%'),
				value('gez_ervaren_goed', 2023, ' 71.0'),
				value('bev_inwoners', 2025, '3.255', 'count', 'available'),
				value('bev_inwoners', 2026, '3400', 'count', 'provisional'),
				value('bev_inwoners', 2100, '9999', 'count', 'available'),
				value('won_voorraad', 2025, '1 640', 'count', 'available'),
				value('bev_inwoners', 2030, '3500', 'count', 'forecast')
			].join('\n')
		);
		expect(tellRefused(plan)).toEqual([
			[2, 'out-of-range', '-3.2'],
			[3, 'out-of-range', '104.2'],
			[6, 'not-a-number', '1.2E+01'],
			[7, 'not-a-number', '12%'],
			[9, 'not-a-whole-number', '3.255'],
			[11, 'year-to-come', '2100'],
			[12, 'not-a-number', '1 640']
		]);
		expect(plan.good.map(({ row }) => row)).toEqual([4, 5, 8, 10, 13]);
	});
});

describe('percentages without any above 1', () => {
	// As Excel keeps cells that it shows as 26,4%, 31,0% and 0,9%.
	const csv = 'code;jaar;Eenzaam;Roker\nWK014115;2024;0.264;20,1\nWK014116;2024;0.31;0,9';

	it('are asked about, never stored as a few thousandths', async () => {
		const plan = await readPlan(csv);
		expect(plan.shares).toEqual(['Eenzaam']);
		expect(tellRefused(plan)).toEqual([
			[2, 'share-or-percent', '0.264'],
			[3, 'share-or-percent', '0.31']
		]);
		expect(tell(plan)).toEqual(['WK014115 gez_roken 2024 20.1', 'WK014116 gez_roken 2024 0.9']);
	});

	it('are what somebody says they are, and show what stands in the file', async () => {
		const parts = await readPlan(csv, 'x.csv', { shares: 'hundredfold' });
		expect(tell(parts)).toContain('WK014115 gez_eenzaam 2024 26.4');
		expect(tell(parts)).toContain('WK014116 gez_roken 2024 0.9');
		expect(parts.good[0]?.written).toBe('0.264');
		const small = await readPlan(csv, 'x.csv', { shares: 'as-written' });
		expect(tell(small)).toContain('WK014115 gez_eenzaam 2024 0.264');
	});

	it('take their margins along', async () => {
		const margin = (value: string, low: string, high: string) =>
			`${header},low,high\nWK014115,gez_eenzaam,2023,${value},percent,estimate,x,${low},${high}`;
		const plan = await readPlan(margin('0.5', '0.41234', '1.1'), 'x.csv', {
			shares: 'hundredfold'
		});
		expect(tellRefused(plan)).toEqual([[2, 'out-of-range', '110']]);
		const good = await readPlan(margin('0.5', '0.41234', '0.6'), 'x.csv', {
			shares: 'hundredfold'
		});
		expect(good.good[0]?.measurement).toMatchObject({ value: 50, low: 41.234, high: 60 });
	});
});

describe('a file that is none of these', () => {
	const problem = (bytes: Buffer) => readAsGrid(bytes, findOutAll);

	it('is told for what it is', async () => {
		expect(await problem(Buffer.alloc(0))).toBe('empty');
		expect(await problem(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('old-excel');
		expect(await problem(Buffer.from('%PDF-1.7\n\0\0\0'))).toBe('no-text');
		expect(await problem(Buffer.from('PK\x03\x04 and nothing more'))).toBe('unreadable');
		expect(await problem(Buffer.from('x'))).toMatchObject({ found: { kind: 'text' } });
	});

	it('is not unpacked when it would fill the memory', async () => {
		const bomb = zipOf(
			'xl/worksheets/sheet1.xml',
			deflateRawSync(Buffer.alloc(1000)),
			2_000_000_000
		);
		expect(sizeInside(bomb)).toBe(2_000_000_000);
		expect(await problem(bomb)).toBe('too-large-inside');
	});
});

/** A zip of one file that says how large it is inside. */
function zipOf(name: string, content: Buffer, size: number): Buffer {
	const local = Buffer.alloc(30);
	local.write('PK\x03\x04', 'latin1');
	local.writeUInt32LE(content.length, 18);
	local.writeUInt32LE(size, 22);
	local.writeUInt16LE(name.length, 26);
	const central = Buffer.alloc(46);
	central.write('PK\x01\x02', 'latin1');
	central.writeUInt32LE(size, 24);
	central.writeUInt16LE(name.length, 28);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(local.length + name.length + content.length, 16);
	return Buffer.concat([local, Buffer.from(name), content, central, Buffer.from(name), end]);
}
