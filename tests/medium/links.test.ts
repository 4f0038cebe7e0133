/** What whoever leads says belongs to a topic: in the log, in every process, and in what the evening leaves. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsSchema as cardSettings } from '#lib/activities/contributions/schema.ts';
import { settingsSchema as initiativeSettings } from '#lib/activities/initiatives/schema.ts';
import { attachTexts } from '#lib/domain/free-text.ts';
import { linkEvening } from '#lib/domain/links/link-evening.ts';
import type { Step } from '#lib/domain/session/session.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

let database: TestDatabase;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

const step = (activity: string, settings: unknown): Step => ({
	...{ id: randomUUID(), activity, title: activity, minutes: 10, note: '', settings }
});

/** A console: its person may press in any step that was opened. */
const lead = (room: Room, stepId: string, action: unknown) =>
	room.submit({
		...{ kind: 'act', by: 'facilitator', channel: 'phone' },
		...{ actionId: randomUUID(), actor: 'regisseur', stepId, action }
	});

async function linksOf(evening: TestEvening, room: Room) {
	await room.refresh();
	const texts = await evening.log.findTexts(evening.sessionId);
	const { findings, indicators } = await room.atRest((resting) => ({
		findings: resting.account().steps.flatMap((one) => one.findings),
		indicators: resting.situation()?.figures.map(({ indicator }) => indicator) ?? []
	}));
	return linkEvening(
		attachTexts(findings, (textId) => texts.get(textId) ?? null),
		indicators
	);
}

async function hold() {
	const cards = step('contributions', cardSettings.parse({}));
	const initiatives = step('initiatives', initiativeSettings.parse({}));
	const evening = await holdEvening(database, [cards, initiatives]);
	await evening.command('open-doors');
	const person = await evening.join();
	await evening.command('start');
	await evening.command('go-to', { stepId: cards.id });
	await evening.command('open-step', { stepId: cards.id });
	const topic = async (text: string) => {
		const [id, clusterId] = [randomUUID(), randomUUID()];
		await evening.act(person, cards.id, { kind: 'add', id, mood: 'better', theme: null, text });
		const group = { kind: 'group', clusterId, title: text, cardIds: [id], theme: null };
		expect(await lead(evening.room, cards.id, group)).toMatchObject({ ok: true });
		return clusterId;
	};
	const lonely = await topic('Eenzaamheid');
	const dark = await topic('Donkere paden');
	await evening.command('close-step', { stepId: cards.id });
	await evening.command('go-to', { stepId: initiatives.id });
	await evening.command('open-step', { stepId: initiatives.id });
	const lamps = randomUUID();
	const proposal = { kind: 'propose', id: lamps, title: 'Lantaarns', what: 'Wij vragen ze aan.' };
	const more = { theme: null, buurt: null, point: null, role: 'none' };
	await evening.act(person, initiatives.id, { ...proposal, ...more });
	await evening.command('close-step', { stepId: initiatives.id });
	return { evening, cards, initiatives, lonely, dark, lamps };
}

describe('what belongs to a topic', () => {
	it('is suggested where nobody chose, and chosen where somebody did, also after the vote', async () => {
		const { evening, cards, initiatives, lonely, dark, lamps } = await hold();
		expect(await linksOf(evening, evening.room)).toEqual({
			figures: { [lonely]: { to: 'gez_eenzaam', by: 'words' } },
			initiatives: { [lamps]: { to: dark, by: 'words' } }
		});
		const { room } = evening;
		const none = { kind: 'link-figure', clusterId: lonely, indicator: null };
		expect(await lead(room, cards.id, none)).toMatchObject({ ok: true });
		const safety = { kind: 'link-figure', clusterId: dark, indicator: 'vei_lbm' };
		expect(await lead(room, cards.id, safety)).toMatchObject({ ok: true });
		const other = { kind: 'link-topic', id: lamps, topic: lonely };
		expect(await lead(room, initiatives.id, other)).toMatchObject({ ok: true });
		const chosen = {
			figures: {
				[lonely]: { to: null, by: 'person' },
				[dark]: { to: 'vei_lbm', by: 'person' }
			},
			initiatives: { [lamps]: { to: lonely, by: 'person' } }
		};
		expect(await linksOf(evening, evening.room)).toEqual(chosen);
		// From the same lines, in another process and after a restart.
		expect(await linksOf(evening, await evening.openElsewhere())).toEqual(chosen);
		expect(await linksOf(evening, await evening.restart())).toEqual(chosen);
		expect(evening.bugs).toEqual([]);
	});

	it('is what the last of two consoles said, and what both said twice has one effect', async () => {
		const { evening, cards, lonely } = await hold();
		const elsewhere = await evening.openElsewhere();
		const choose = (room: Room, indicator: string | null) =>
			lead(room, cards.id, { kind: 'link-figure', clusterId: lonely, indicator });
		expect(await choose(evening.room, null)).toMatchObject({ ok: true });
		expect(await choose(elsewhere, null)).toEqual({ ok: false, refusal: 'already-done' });
		expect(await choose(elsewhere, 'soc_lbm')).toMatchObject({ ok: true });
		const { figures } = await linksOf(evening, evening.room);
		expect(figures[lonely]).toEqual({ to: 'soc_lbm', by: 'person' });
	});
});
