import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/lib/domain/wijkkompas/indicator.ts';
import { findingsOf } from '#lib/domain/finding/finding.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';

let live: LiveApp;

beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

const header = 'area,indicator,year,value,unit,status,source ';

describe('a file with figures', () => {
	it('is looked through first: both counts are told, with the reason for each bad row', async () => {
		const csv = [
			header,
			'WK014115,gez_eenzaam,2024,58.1,percent,estimate,rivm-50090ned',
			'WK014115,gez_eenzaam,2020,62.0,percent,estimate,rivm-50090ned',
			'WK999999,gez_eenzaam,2024,58.1,percent,estimate,rivm-50090ned',
			'WK014115,soc_mantelzorger,2024,"12,5",percent,estimate,rivm-50090ned',
			'WK014116,gez_eenzaam,2024,   .,percent,estimate,rivm-50090ned',
			'WK014117,gez_eenzaam,2024,-99997,percent,estimate,rivm-50090ned',
			'WK014118,gez_eenzaam,2024,veel,percent,estimate,rivm-50090ned'
		].join('\n');
		const checked = await live.app.kompasDesk.check(csv);
		expect(checked).toMatchObject({ good: 2, added: 1, same: 1, changed: 0 });
		expect(checked?.bad.map(({ row, reason }) => [row, reason])).toEqual([
			[4, 'unknown-area'],
			[5, 'decimal-comma'],
			[6, 'missing-without-reason'],
			[7, 'missing-without-reason'],
			[8, 'not-a-number']
		]);
		const before = await live.app.kompas.figuresOf('WK014115');
		expect(before.find(({ indicator }) => indicator.id === 'gez_eenzaam')?.wijk).toHaveLength(3);
		expect(await live.app.kompasDesk.store(csv)).toBe(2);
		const after = await live.app.kompas.figuresOf('WK014115');
		const lonely = after.find(({ indicator }) => indicator.id === 'gez_eenzaam');
		expect(lonely?.comparison).toMatchObject({ latest: { year: 2024, value: 58.1 } });
	});

	it('that is none is said to be none, and nothing is stored', async () => {
		expect(await live.app.kompasDesk.check('"a,b\n1')).toBeNull();
		expect(await live.app.kompasDesk.store('"a,b\n1')).toBe(0);
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
		expect(await kompasDesk.addOwn(indicator)).toBe(true);
		const refused = async (year: string, typed: string) =>
			kompasDesk.saveOwn(indicator, year, typed);
		expect(await refused('24', '12')).toBe('bad-year');
		expect(await refused('2024', 'Infinity')).toBe('not-a-number');
		expect(await refused('2024', '0x10')).toBe('not-a-number');
		expect(await refused('2024', '150')).toBe('out-of-range');
		expect(await refused('2024', '')).toBe('missing-without-reason');
		const values = async () => (await kompasDesk.listOwn('WK014115'))[0]?.values;
		expect(await values()).toEqual([]);
		expect(await refused('2024', '12,5')).toBeNull();
		expect(await values()).toMatchObject([{ year: 2024, value: 12.5, source: 'gemeente' }]);
	});
});

describe('the example', () => {
	it('has one finished practice evening with a practice draft, and nothing real yet', async () => {
		const drafts = await live.app.drafts.list();
		expect(drafts).toMatchObject([{ practice: true, wijk: 'WK014115', versions: 1 }]);
		const open = await live.app.drafts.find(drafts[0]?.id ?? '', 'nl');
		const kinds = open?.versions[0]?.read.sections.map(({ kind }) => kind) ?? [];
		expect(kinds.filter((kind) => kind === 'opgave').length).toBeGreaterThanOrEqual(3);
		expect(open?.row.inputs.present).toMatchObject({ resident: 24, professional: 7 });
	});

	it('lets words be erased, and keeps card, draft and count', async () => {
		const { drafts } = live.app;
		const [draft] = await drafts.list();
		const open = await drafts.find(draft?.id ?? '', 'nl');
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
		const again = await drafts.find(open.row.id, 'nl');
		expect(again?.versions[0]?.read.sections.length).toBe(open.versions[0]?.read.sections.length);
	});

	it('never lets made-up residents into a real evening', async () => {
		const real = await live.planEvening();
		const practice = live.app.practice();
		await expect(practice?.start(real, 5)).rejects.toThrow('made-up');
		expect(practice?.count(real.id)).toBe(0);
	});
});
