import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/lib/domain/wijkkompas/indicator.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import { kindOf } from '#lib/domain/figures-file/changes.ts';
import { findOutAll } from '#lib/domain/figures-file/reading.ts';
import { findingsOf } from '#lib/domain/finding/finding.ts';
import { writeExample } from '../../src/routes/regie/(desk)/cijfers/voorbeeld/write-example.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';
import { colleague } from '../support/readers.ts';

let live: LiveApp;

beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

const staff: StaffMember = { id: 'ann', name: 'Ann', email: 'ann@example.test', holds: [] };
const header = 'area,indicator,year,value,unit,status,source';
const row = (year: number, value: string) =>
	`WK014115,gez_eenzaam,${year},${value},percent,estimate,rivm-50090ned`;

async function bring(...rows: string[]): Promise<string> {
	const bytes = Buffer.from([header, ...rows].join('\n'));
	const brought = await live.app.imports.bring({ name: 'cijfers.csv', bytes }, staff);
	if (typeof brought === 'string') throw new Error(brought);
	return brought.id;
}

/** Brings a file and stores what was shown. */
async function storeFile(...rows: string[]): Promise<string> {
	const id = await bring(...rows);
	const open = await live.app.imports.open(id);
	expect(await live.app.imports.store(id, open?.seen ?? '')).toBe(true);
	return id;
}

async function lonely(): Promise<string[]> {
	const figures = await live.app.kompas.figuresOf('WK014115');
	const figure = figures.find(({ indicator }) => indicator.id === 'gez_eenzaam');
	return figure?.wijk.map(({ year, value }) => `${year}: ${String(value)}`) ?? [];
}

const atFirst = ['2012: 49.6', '2016: 54.3', '2020: 62'];

describe('a file with figures', () => {
	it('is looked through first: nothing is stored before somebody saw it', async () => {
		const { imports } = live.app;
		const id = await bring(row(2024, '58.1'), row(2020, '62.0'), row(2016, '50'), row(2008, '.'));
		const open = await imports.open(id);
		expect(open?.changes.map(kindOf)).toEqual(['added', 'changed', 'changed']);
		expect(open?.plan?.bad.map(({ row, reason }) => [row, reason])).toEqual([
			[5, 'missing-without-reason']
		]);
		expect(await lonely()).toEqual(atFirst);
		await imports.discard(id);
		expect(await imports.open(id)).toBeNull();
		expect(await lonely()).toEqual(atFirst);
	});

	it('keeps who brought it, when and from which file, and is taken back as a whole', async () => {
		const { imports } = live.app;
		const id = await storeFile(row(2024, '58.1'), row(2016, '50'));
		expect(await lonely()).toEqual(['2012: 49.6', '2016: 50', '2020: 62', '2024: 58.1']);
		const [first] = await imports.list();
		expect(first).toMatchObject({ id, staffName: 'Ann', fileName: 'cijfers.csv', fileSize: 166 });
		expect(first?.fileHash).toMatch(/^[0-9a-f]{64}$/);
		expect(first?.storedAt).toBeInstanceOf(Date);
		expect((await imports.find(id))?.changes).toHaveLength(2);
		// It is stored once.
		expect(await imports.store(id, '')).toBe(false);

		expect(await imports.takeBack(id, staff)).toEqual({ restored: 2, kept: 0 });
		expect(await lonely()).toEqual(atFirst);
		expect((await imports.list())[0]).toMatchObject({ takenBackBy: 'Ann' });
		expect(await imports.takeBack(id, staff)).toBeNull();
	});

	it('that tells of new borders is not compared with the years before, until it is taken back', async () => {
		const { imports, kompas } = live.app;
		const find = async () => {
			const figures = await kompas.figuresOf('WK014118');
			return figures.find(({ indicator }) => indicator.id === 'bev_inwoners');
		};
		expect((await find())?.breaks).toEqual([]);
		const csv =
			'code;jaar;ind_wbi;a_inw\nWK014118;2021;1;10600\nWK014118;2024;3;10645\nWK014115;2021;3;3200';
		const brought = await imports.bring({ name: 'kwb.csv', bytes: Buffer.from(csv) }, staff);
		if (typeof brought === 'string') throw new Error(brought);
		const open = await imports.open(brought.id);
		expect(await imports.store(brought.id, open?.seen ?? '')).toBe(true);
		expect((await find())?.breaks.map(({ year }) => year)).toEqual([2024]);
		expect((await find())?.comparison.reason).toBe('boundary-break');
		// Of this change more was known: it stays as it was.
		const [known] = (await kompas.figuresOf('WK014115'))[0]?.breaks ?? [];
		expect(known).toMatchObject({ year: 2021, share: 0.09 });

		await imports.takeBack(brought.id, staff);
		expect((await find())?.breaks).toEqual([]);
		expect((await kompas.figuresOf('WK014115'))[0]?.breaks).toHaveLength(1);
	});

	describe.each(['first', 'second'])('that tells of new borders as another one does', (gone) => {
		it(`leaves them where the ${gone} one is taken back, until the other one is too`, async () => {
			const { imports, kompas } = live.app;
			const years = async (wijk: string) =>
				(await kompas.figuresOf(wijk))[0]?.breaks.map(({ year }) => year);
			const store = async (...rows: string[]) => {
				const bytes = Buffer.from(['code;jaar;ind_wbi;a_inw', ...rows].join('\n'));
				const brought = await imports.bring({ name: 'kwb.csv', bytes }, staff);
				if (typeof brought === 'string') throw new Error(brought);
				const open = await imports.open(brought.id);
				expect(await imports.store(brought.id, open?.seen ?? '')).toBe(true);
				return brought.id;
			};
			const first = await store('WK014118;2024;3;10645', 'WK014115;2021;3;3200');
			const second = await store('WK014118;2024;3;10646');
			expect(await years('WK014118')).toEqual([2024]);
			const [soon, later] = gone === 'first' ? [first, second] : [second, first];
			await imports.takeBack(soon, staff);
			expect(await years('WK014118')).toEqual([2024]);
			await imports.takeBack(later, staff);
			expect(await years('WK014118')).toEqual([]);
			// What was known without a file stays, whatever files said of it.
			expect(await years('WK014115')).toEqual([2021]);
		});
	});

	it('is shown again when something changed between looking and storing', async () => {
		const { imports } = live.app;
		const id = await bring(row(2024, '58.1'));
		const seen = (await imports.open(id))?.seen ?? '';
		const other = await storeFile(row(2024, '57'));
		expect(await imports.store(id, seen)).toBe(false);
		expect((await imports.open(id))?.changes.map(kindOf)).toEqual(['changed']);
		expect(await imports.store(id, (await imports.open(id))?.seen ?? '')).toBe(true);
		// The one that came in between goes, and the later one stays; then that one goes too.
		expect(await imports.takeBack(other, staff)).toEqual({ restored: 0, kept: 1 });
		expect((await lonely()).at(-1)).toBe('2024: 58.1');
		expect(await imports.takeBack(id, staff)).toEqual({ restored: 1, kept: 0 });
		expect(await lonely()).toEqual(atFirst);
	});

	it('is read as somebody says, and how its columns are read is kept by name', async () => {
		const { imports } = live.app;
		const bytes = Buffer.from('Wijk;Blij\nWK014115;71\n');
		const brought = await imports.bring({ name: 'enquête.csv', bytes }, staff);
		const id = typeof brought === 'string' ? '' : brought.id;
		const open = await imports.open(id);
		expect(open?.plan?.problem).toEqual({ kind: 'no-year' });
		const mapping = {
			...{ area: 'Wijk', name: null, year: null, fixedYear: 2025, only: [], boundaryYear: null },
			figures: [{ column: 'Blij', indicator: 'gez_eenzaam' }],
			...{ status: 'estimate' as const, source: 'enquête' }
		};
		await imports.read(id, { ...findOutAll, mapping });
		expect((await imports.open(id))?.changes[0]?.after).toMatchObject({ year: 2025, value: 71 });
		const kept = { ...mapping, columns: ['Wijk', 'Blij'] };
		await imports.keepMapping('Onze enquête', kept, staff);
		await imports.keepMapping('Onze enquête', { ...kept, fixedYear: 2024 }, staff);
		expect(await imports.listMappings()).toMatchObject([
			{ name: 'Onze enquête', staffName: 'Ann', definition: { ...kept, fixedYear: 2024 } }
		]);
		await imports.discard(id);
	});

	it('as large as that of a whole country holds up nobody who is in an evening', async () => {
		const line = (_: unknown, at: number) =>
			`${at};"WK${String(10_000 + at).padStart(6, '0')}  ";${';       1'.repeat(60)}`;
		const columns = Array.from({ length: 60 }, (_, at) => `"Veld_${at}"`).join(';');
		const rows = [
			'"ID";"WijkenEnBuurten";"AantalInwoners_5"',
			...Array.from({ length: 11_000 }, line)
		];
		const bytes = Buffer.from(`${rows[0]!};${columns}\n${rows.slice(1).join('\n')}`);
		expect(bytes.length).toBeGreaterThan(5_000_000);
		const gaps: number[] = [];
		let last = performance.now();
		const tick = () => {
			const now = performance.now();
			gaps.push(now - last);
			last = now;
		};
		const ticking = setInterval(tick, 5);
		const began = performance.now();
		const brought = await live.app.imports.bring({ name: '85984NED.csv', bytes }, staff);
		tick();
		clearInterval(ticking);
		expect(Math.max(...gaps)).toBeLessThan((performance.now() - began) / 3);
		await live.app.imports.discard(typeof brought === 'string' ? '' : brought.id);
	});

	it('that is none is said to be none', async () => {
		const pdf = { name: 'x.pdf', bytes: Buffer.from('%PDF\0') };
		expect(await live.app.imports.bring(pdf, staff)).toBe('no-text');
	});
});

describe('the example to fill in', () => {
	it('comes back as it is when nobody filled anything in', async () => {
		const { kompas, imports } = live.app;
		const figures = await kompas.figuresOf('WK014115');
		const bytes = Buffer.from(writeExample(figures, 'Nieuwstraat-Kwartier'));
		const brought = await imports.bring({ name: 'voorbeeld.csv', bytes }, staff);
		const open = await imports.open(typeof brought === 'string' ? '' : brought.id);
		expect(open?.plan).toMatchObject({ problem: null, bad: [] });
		expect(open?.changes.length).toBeGreaterThan(15);
		expect(new Set(open?.changes.map(kindOf))).toEqual(new Set(['same']));
	});
});

describe('what is expected of a later year', () => {
	it('is never told as a fact of today, and stands apart', async () => {
		const { kompas } = live.app;
		const people = async () =>
			(await kompas.listWijken()).find(({ code }) => code === 'WK014115')?.inhabitants;
		const before = await people();
		const id = await storeFile(
			'WK014115,bev_inwoners,2100,9999,count,forecast,gemeente',
			'WK014115,gez_eenzaam,2100,10,percent,forecast,gemeente'
		);
		expect(await people()).toBe(before);
		expect(await lonely()).toEqual(atFirst);
		expect(await kompas.forecastsOf('WK014115', 'gez_eenzaam')).toMatchObject([
			{ year: 2100, value: 10 }
		]);
		await live.app.imports.takeBack(id, staff);
		expect(await kompas.forecastsOf('WK014115', 'gez_eenzaam')).toEqual([]);
	});
});

describe('a figure that only this wijk has', () => {
	it('takes what a person types, and says why when that cannot be a figure', async () => {
		const { kompasDesk } = live.app;
		const words = { name: 'Panden', people: null, person: null, more: 'Panden', less: 'Panden' };
		const indicator: Indicator = {
			id: 'wk014115_panden',
			theme: 'housing',
			polarity: 'neutral',
			kind: 'register',
			unit: 'percent',
			decimals: 1,
			source: 'gemeente',
			frequency: 'irregular',
			noticeableChange: null,
			base: false,
			area: 'WK014115',
			texts: { nl: { ...words, explanation: '-' }, en: { ...words, explanation: '-' } }
		};
		const own = (id: string, name: string, unit: Indicator['unit']): Indicator => ({
			...indicator,
			...{ id, unit },
			texts: { nl: { ...indicator.texts.nl, name } }
		});
		expect(await kompasDesk.addOwn(indicator)).toBe(true);
		const refused = async (year: string, typed: string) =>
			kompasDesk.saveOwn(indicator, year, typed);
		expect(await refused('24', '12')).toBe('bad-year');
		expect(await refused('2024', 'Infinity')).toBe('not-a-number');
		expect(await refused('2024', '0x10')).toBe('not-a-number');
		expect(await refused('2024', '150')).toBe('out-of-range');
		expect(await refused('2024', '1.234')).toBe('two-readings');
		expect(await refused('2024', '')).toBe('missing-without-reason');
		const values = async () => (await kompasDesk.listOwn('WK014115'))[0]?.values;
		expect(await values()).toEqual([]);
		expect(await refused('2024', '12,5')).toBeNull();
		expect(await values()).toMatchObject([{ year: 2024, value: 12.5, source: 'gemeente' }]);
		// What is typed for a year to come is what somebody expects.
		expect(await refused('2090', '40')).toBeNull();
		expect((await values())?.map(({ year, status }) => [year, status])).toEqual([
			[2090, 'forecast'],
			[2024, 'available']
		]);
		expect(await kompasDesk.addOwn({ ...indicator, id: 'wk014115_other' })).toBe(false);
		const grade = { ...indicator, id: 'wk014115_cijfer', unit: 'grade' as const };
		expect(await kompasDesk.saveOwn(grade, '2024', '750')).toBe('out-of-range');
		expect(await kompasDesk.saveOwn({ ...grade, unit: 'score' }, '2024', '750')).toBe(
			'out-of-range'
		);
		const change = own('wk014115_groei', 'Groei', 'percent-change');
		expect(await kompasDesk.addOwn(change)).toBe(true);
		expect(await kompasDesk.saveOwn(change, '2024', '-1,2')).toBeNull();
	});
});

describe('the example', () => {
	it('has one finished practice evening with a practice draft, and nothing real yet', async () => {
		const drafts = await live.app.drafts.list(colleague);
		expect(drafts).toMatchObject([{ practice: true, wijk: 'WK014115', versions: 1 }]);
		const open = await live.app.drafts.find(drafts[0]?.id ?? '', 'nl', colleague);
		const kinds = open?.versions[0]?.read.sections.map(({ kind }) => kind) ?? [];
		expect(kinds.filter((kind) => kind === 'opgave').length).toBeGreaterThanOrEqual(3);
		expect(open?.row.inputs.present).toMatchObject({ resident: 24, professional: 7 });
	});

	it('lets words be erased, and keeps card, draft and count', async () => {
		const { drafts } = live.app;
		const [draft] = await drafts.list(colleague);
		const open = await drafts.find(draft?.id ?? '', 'nl', colleague);
		if (!open) throw new Error('no draft');
		const step = open.row.inputs.steps.find(
			({ findings }) => findingsOf(findings, 'said').length > 0
		);
		const card = step && findingsOf(step.findings, 'said')[0];
		if (!step || !card) throw new Error('no card');
		const ref = { kind: 'card', stepId: step.stepId, cardId: card.id } as const;
		expect(await drafts.show(open, [ref])).not.toMatchObject([{ text: { text: null } }]);
		const { words } = live.app;
		await words.erase(open.row.sessionId, 'wijkregisseur', [card.text.textId]);
		expect(JSON.stringify(await words.list(open.row.sessionId))).not.toContain(card.text.textId);
		expect(await drafts.show(open, [ref])).toMatchObject([{ text: { text: null } }]);
		const again = await drafts.find(open.row.id, 'nl', colleague);
		expect(again?.versions[0]?.read.sections.length).toBe(open.versions[0]?.read.sections.length);
	});

	it('never lets made-up residents into a real evening', async () => {
		const real = await live.planEvening();
		const practice = live.app.practice();
		await expect(practice?.start(real, 5)).rejects.toThrow('made-up');
		expect(practice?.count(real.id)).toBe(0);
	});
});
