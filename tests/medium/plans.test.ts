/** A wijkopgave over the database: made in acts, by people who write at once, and read in versions. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Permit, type May } from '#lib/domain/access/permit.ts';
import { findBrokenAct } from '#lib/domain/life/act.ts';
import type { PlanBrings } from '#lib/domain/wijkopgave/plan-data.ts';
import { listWatched } from '#lib/domain/wijkopgave/parts.ts';
import { chance } from '#lib/server/chance.ts';
import { actQueries } from '#lib/server/db/acts.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { draftQueries } from '#lib/server/db/drafts.ts';
import { logQueries } from '#lib/server/db/log.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { session } from '#lib/server/db/schema/session.ts';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { openPlans, type AskedOfPlan, type Plans } from '#lib/server/plans/plans.ts';
import { openDrafts } from '#lib/server/report/drafts.ts';
import { holding } from '../support/held-roles.ts';
import { createDatabase } from '../support/own-database.ts';
import { plantEvening } from '../support/plant-ideas.ts';

const server = process.env.TEST_DATABASE_URL;
const [wijk, elsewhere] = ['WK014115', 'WK014118'];
const day = new Date('2026-11-26T19:00:00Z');

const anna = {
	...{ id: 'anna', name: 'Anna', email: 'anna@example.test' },
	holds: holding('wijkregisseur', wijk)
};
const asAnna: May = (deed, where) => Permit.ask(anna, deed, where);
const anybody: May = () => null;

describe.skipIf(!server)('a wijkopgave', () => {
	let own: Awaited<ReturnType<typeof createDatabase>>;
	let one: Awaited<ReturnType<typeof openDatabase>>;
	let other: typeof one;
	let cleanings = 0;
	const open = ({ db }: typeof one): Plans => {
		const drafts = draftQueries(db);
		const world = { drafts, sessions: sessionQueries(db), log: logQueries(db), chance };
		return openPlans({
			...{ acts: actQueries(db, sha256), drafts, reports: openDrafts(world), chance },
			noteErased: async () => void (cleanings += 1),
			reportFailure: (error) => {
				throw error;
			}
		});
	};

	beforeAll(async () => {
		own = await createDatabase(server ?? '');
		[one, other] = [await openDatabase(own.url), await openDatabase(own.url)];
		for (const code of [wijk, elsewhere])
			await one.db.insert(area).values({ code, kind: 'wijk', name: code, slug: code } as never);
	});
	afterAll(async () => {
		await Promise.all([one.close(), other.close()]);
		await own.drop();
	});

	const asked = (brings: PlanBrings, texts = {}, basedOn = 0, reason = ''): AskedOfPlan => ({
		...{ id: randomUUID(), brings, texts, reason, basedOn }
	});
	let year = 2000;
	/** In years of its own. */
	const begin = (): PlanBrings & { kind: 'begin' } => {
		year += 1;
		return { kind: 'begin', data: { wijk, from: year, to: year } };
	};
	async function begun(): Promise<{ id: string; wijk: string }> {
		const id = randomUUID();
		expect(await open(one).begin(id, asked(begin()), 'anna')).toBeNull();
		return { id, wijk };
	}
	async function hold(at: string, isPublic = true, practice = false): Promise<string> {
		await plantEvening(one.db, null, {
			...{ wijk: at, heldAt: day, isPublic, practice },
			ideas: []
		});
		const made = await draftQueries(one.db).list(at);
		return made.find(({ practice: is }) => is === practice)?.id ?? '';
	}
	const read = async (id: string) => {
		const found = await open(one).find(id, asAnna);
		if (!found) throw new Error('It is gone');
		return found;
	};
	const ambition = { kind: 'writeAmbition', data: null } as const;
	const addOpgave = (opgave: string) =>
		({ kind: 'addOpgave', data: { opgave, from: null } }) as const;
	const words = { title: 'Veilig oversteken', goal: 'Kinderen steken veilig over.' };

	it('is there for who may write in it, and for nobody else', async () => {
		const { id } = await begun();
		expect(await open(one).find(id, asAnna)).not.toBeNull();
		expect(await open(one).find(id, anybody)).toBeNull();
		expect(await open(one).find(randomUUID(), asAnna)).toBeNull();
		expect((await open(one).listReleased()).map((plan) => plan.id)).not.toContain(id);
	});

	it('is one for its years, also of two that begin at once', async () => {
		const brings = begin();
		const answers = await Promise.all(
			[one, other].map((each) => open(each).begin(randomUUID(), asked(brings), 'anna'))
		);
		expect(answers.toSorted()).toEqual([null, 'period-taken'].toSorted());
	});

	it('that was put away is nowhere, and leaves its years to another one', async () => {
		const [plans, brings, id] = [open(one), begin(), randomUUID()];
		expect(await plans.begin(id, asked(brings), 'anna')).toBeNull();
		expect(await plans.begin(randomUUID(), asked(brings), 'anna')).toBe('period-taken');
		const discard = { kind: 'discard', data: null } as const;
		expect(await plans.write({ id, wijk }, asked(discard, {}, 1, 'Jaren'), 'anna')).toBeNull();
		expect((await plans.list()).map((plan) => plan.id)).not.toContain(id);
		expect(await plans.begin(randomUUID(), asked(brings), 'anna')).toBeNull();
	});

	it('is begun once by a button that is pressed twice', async () => {
		const [id, twice] = [randomUUID(), asked(begin())];
		for (const each of [one, other]) expect(await open(each).begin(id, twice, 'anna')).toBeNull();
		expect((await read(id)).acts).toHaveLength(1);
	});

	it('freezes an evening of its wijk with a public report, and no other: least of all practice', async () => {
		const plans = open(one);
		const draft = await hold(wijk);
		const frozen = await plans.freeze(wijk, draft);
		expect(frozen).toMatchObject({ draftId: draft, version: 1, people: 0, practice: false });
		expect(await plans.freeze(wijk, await hold(wijk, true, true))).toBeNull();
		expect(await plans.freeze(wijk, await hold(elsewhere))).toBeNull();
		expect(await plans.freeze(wijk, 'none')).toBeNull();
		expect((await plans.listEvenings(wijk)).map(({ draftId }) => draftId)).toEqual([draft]);
		await one.db.update(session).set({ publishedAt: null }).where(eq(session.wijk, wijk));
		expect(await plans.freeze(wijk, draft)).toBeNull();
		await one.db.update(session).set({ publishedAt: day }).where(eq(session.wijk, wijk));
	});

	it('is written by two at once in different parts; in one part the second is told', async () => {
		const plan = await begun();
		const [first, second] = [open(one), open(other)];
		const both = await Promise.all([
			first.write(plan, asked(ambition, { ambition: 'Buren kennen elkaar.' }), 'anna'),
			second.write(plan, asked(addOpgave('o1'), words), 'bo')
		]);
		expect(both).toEqual([null, null]);
		const change = { kind: 'changeOpgave', data: { opgave: 'o1' } } as const;
		const seen = listWatched((await read(plan.id)).acts, change).length;
		const answers = await Promise.all([
			first.write(plan, asked(change, { ...words, title: 'Van Anna' }, seen), 'anna'),
			second.write(plan, asked(change, { ...words, title: 'Van Bo' }, seen), 'bo')
		]);
		expect(answers.toSorted()).toEqual([null, 'somebody-was-first'].toSorted());
		expect((await read(plan.id)).acts).toHaveLength(4);
	});

	it('tells who went back to a form that it was sent already, and not that somebody was first', async () => {
		const plan = await begun();
		const first = asked(ambition, { ambition: 'Buren kennen elkaar.' });
		for (const again of [first, first])
			expect(await open(one).write(plan, again, 'anna')).toBeNull();
		const changed = { ...first, texts: { ambition: 'Iets anders.' } };
		expect(await open(one).write(plan, changed, 'anna')).toBe('sent-already');
		expect((await read(plan.id)).plan.ambition?.text).toBe('Buren kennen elkaar.');
	});

	it('is public from its release on, as it was then; the next version tells what vanished', async () => {
		const plan = await begun();
		const plans = open(one);
		const { data: source } = {
			data: (await plans.freeze(wijk, (await plans.listEvenings(wijk))[0]?.draftId ?? ''))!
		};
		const steps: [PlanBrings, object][] = [
			[{ kind: 'addSource', data: source }, {}],
			[ambition, { ambition: 'Buren kennen elkaar.' }],
			[addOpgave('o1'), words],
			[addOpgave('o2'), { ...words, title: 'Samen eten' }]
		];
		for (const [brings, texts] of steps)
			expect(await plans.write(plan, asked(brings, texts), 'anna')).toBeNull();
		const release = async (basedOn?: number) => {
			const now = await read(plan.id);
			const told = { id: randomUUID(), reason: '', isRead: true };
			return plans.release(now, { ...told, basedOn: basedOn ?? now.acts.length }, 'anna');
		};
		const seen = async () => (await plans.findReleased(wijk))?.plan;
		expect(await seen()).toBeUndefined();
		expect(await release(2)).toBe('somebody-was-first');
		expect(await release()).toBeNull();
		expect((await seen())?.opgaven).toHaveLength(2);
		const remove = { kind: 'removeOpgave', data: { opgave: 'o2' } } as const;
		expect(await plans.write(plan, asked(remove, {}, 1), 'anna')).toBe('reason-missing');
		expect(await plans.write(plan, asked(remove, {}, 1, 'Te duur'), 'anna')).toBeNull();
		// Not before it is released again.
		expect((await seen())?.opgaven).toHaveLength(2);
		expect((await seen())?.vanished).toEqual([]);
		expect(await release()).toBeNull();
		expect(await seen()).toMatchObject({
			...{ opgaven: [{ id: 'o1' }], vanished: [{ title: 'Samen eten', reason: 'Te duur' }] }
		});
		expect((await plans.findReleased(wijk, { version: 1 }))?.plan.opgaven).toHaveLength(2);
		expect(await plans.findReleased(wijk, { version: 3 })).toBeNull();
		const from = (await read(plan.id)).plan.period.from;
		expect(await plans.findReleased(wijk, { from })).toMatchObject({
			id: plan.id,
			periods: [{ from }]
		});
		expect(await plans.findReleased(wijk, { from: from + 1 })).toBeNull();
		expect(await plans.findReleased(elsewhere)).toBeNull();
		expect(await plans.listReleased()).toMatchObject([{ id: plan.id, version: 2 }]);
	});

	it('loses what is erased in every version, also in one of before', async () => {
		const plans = open(one);
		const found = await plans.findReleased(wijk, { version: 1 });
		const plan = await read(found?.id ?? '');
		const [first, second] = plan.acts.filter(({ kind }) => kind === 'addOpgave');
		const why = plan.acts.find(({ kind }) => kind === 'removeOpgave');
		const erasures = [
			...[first, second].map((act) => [act?.id ?? '', 'title'] as const),
			[why?.id ?? '', 'reason'] as const
		];
		for (const [act, name] of erasures)
			expect(await plans.eraseText(plan, act, name, 'anna')).toBeNull();
		expect(cleanings).toBe(3);
		// Twice is once, and what is not there is nothing.
		expect(await plans.eraseText(plan, first?.id ?? '', 'title', 'anna')).toBeNull();
		expect(await plans.eraseText(plan, randomUUID(), 'title', 'anna')).toBeNull();
		expect(cleanings).toBe(3);
		const { from } = plan.plan.period;
		for (const version of [1, 2]) {
			const then = await plans.findReleased(wijk, { from, version });
			expect(JSON.stringify(then)).not.toMatch(/Veilig oversteken|Samen eten|Te duur/);
			expect(then?.plan.opgaven[0]?.title.text).toBeNull();
		}
		const last = await plans.findReleased(wijk, { from });
		expect(last?.plan.vanished).toMatchObject([{ title: null, reason: null }]);
		expect(last?.plan.opgaven[0]?.goal.text).toBe(words.goal);
	});

	it('keeps what was written beside a chain that holds', async () => {
		const log = await actQueries(one.db, sha256).readLog(wijk);
		expect(log.length).toBeGreaterThan(10);
		expect(findBrokenAct(wijk, log, sha256)).toBeNull();
		expect(JSON.stringify(log.map(({ data, kind }) => ({ data, kind })))).not.toContain(
			'oversteken'
		);
	});
});
