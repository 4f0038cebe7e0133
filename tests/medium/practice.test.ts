/** Made-up residents on a practice evening: real phones in all but the hand that holds them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumKinds } from '#lib/domain/audience.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { Step } from '#lib/domain/session/session.ts';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import { firstIn } from '#lib/domain/practice/crowd-plan.ts';
import type { Practice } from '#lib/server/practice/phones.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';
import { colleague } from '../support/readers.ts';

let live: LiveApp;
let practice: Practice;

beforeAll(async () => {
	live = await startLiveApp();
	const opened = live.app.practice();
	if (!opened) throw new Error('no practice');
	practice = opened;
});
afterAll(() => live.close());

/** A practice evening with its doors open, and what its facilitator sees and presses. */
async function openPracticeEvening(agenda: Step[] | null = null) {
	const { desk, auth } = live.app;
	const details = {
		wijk: 'WK014115',
		title: 'Oefenavond',
		place: 'bureau',
		plannedAt: new Date('2026-11-26T18:30:00Z'),
		practice: true
	};
	const session = await desk.create(details, 'nl');
	if (agenda) await desk.saveAgenda(session, agenda);
	const prepared = agenda ? await desk.find(session.id) : session;
	await desk.plan(prepared ?? session);
	const cookie = `${auth.cookieName}=${live.staffToken}`;
	const socket = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
	async function look(): Promise<FacilitatorView> {
		const reply = await socket.emitWithAck('look');
		if ('refusal' in reply) throw new Error(reply.refusal);
		if (reply.view.audience !== 'facilitator') throw new Error('This is no console');
		return reply.view;
	}
	async function press(command: Command): Promise<void> {
		const basedOn = (await look()).console.controlSeq;
		const reply = await socket.emitWithAck('command', { id: randomUUID(), basedOn, command });
		if (!reply.ok) throw new Error(`${command.kind}: ${reply.refusal}`);
	}
	await press({ kind: 'open-doors' });
	return { session, socket, look, press };
}

/** Waits until something holds; the test's own time limit ends what never comes. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await holds())) await new Promise((again) => setTimeout(again, 100));
}

describe('made-up residents', () => {
	it('come in through the door, answer what is asked, and leave when the evening closes', async () => {
		const { session, look, press } = await openPracticeEvening();
		await practice.start(session, 20);
		expect(practice.count(session.id)).toBe(20);
		expect((await look()).present).toEqual({ resident: 14, entrepreneur: 2, professional: 4 });
		await press({ kind: 'start' });
		const asked = (await look()).console.steps.find(({ activity }) => activity === 'recognise');
		if (!asked) throw new Error('nothing to recognise');
		await press({ kind: 'go-to', stepId: asked.id });
		await press({ kind: 'open-step', stepId: asked.id });
		await until(async () => ((await look()).step?.answered ?? 0) >= 10);
		await press({ kind: 'close-step', stepId: asked.id });
		await press({ kind: 'close-session' });
		await until(() => practice.count(session.id) === 0);
		const draft = await live.app.drafts.findBySession(session.id, 'nl', colleague);
		expect(draft?.row.practice).toBe(true);
	});

	// They take their time, and one of ten looks three times before answering.
	it('answer once more when the second round of a step begins', { timeout: 90_000 }, async () => {
		const made = live.app.desk.newStep('choice', 'Wonen hier');
		if (!made) throw new Error('no step');
		const step = { ...made, settings: { rounds: 2 } };
		const { session, socket, look, press } = await openPracticeEvening([step]);
		await practice.start(session, 10);
		await press({ kind: 'start' });
		await press({ kind: 'open-step', stepId: step.id });
		const answered = async () => (await look()).step?.answered ?? 0;
		await until(async () => (await answered()) >= 8);
		const action = { kind: 'next-round' };
		const reply = await socket.emitWithAck('facilitate', {
			id: randomUUID(),
			stepId: step.id,
			action
		});
		expect(reply).toMatchObject({ ok: true });
		expect((await look()).step?.asked).toBe('second');
		await until(async () => (await answered()) >= 8);
		practice.stop(session.id);
	});

	it('are five at the least and a hundred at the most', async () => {
		const { session, look } = await openPracticeEvening();
		await practice.start(session, 1);
		expect(practice.count(session.id)).toBe(5);
		await practice.start(session, 1_000);
		expect(practice.count(session.id)).toBe(100);
		// Who was sent home stays counted as having been there.
		expect((await look()).present.resident).toBe(4 + 70);
		practice.stop(session.id);
	});

	it('stay away when they are sent home while they are still coming in', async () => {
		const { session, look } = await openPracticeEvening();
		const coming = practice.start(session, 100);
		await until(async () => (await look()).present.resident > 0);
		practice.stop(session.id);
		await coming;
		expect(practice.count(session.id)).toBe(0);
		const { present } = await look();
		expect(sumKinds(present)).toBeLessThan(100);
	});

	it('come later and drop out at a human pace, and nobody comes any more once they are sent home', async () => {
		const { session, look } = await openPracticeEvening();
		await practice.start(session, 20, 'human');
		const { present } = await look();
		// The first are there at once, so that there is something to see; nobody else yet.
		expect(sumKinds(present)).toBe(firstIn);
		expect(practice.count(session.id)).toBe(20);
		await until(async () => sumKinds((await look()).present) > firstIn);
		practice.stop(session.id);
		const came = sumKinds((await look()).present);
		await new Promise((again) => setTimeout(again, 4_000));
		expect(sumKinds((await look()).present)).toBeLessThanOrEqual(came + 1);
		expect(practice.count(session.id)).toBe(0);
	});

	it('never come to an evening before its doors open', async () => {
		const { desk } = live.app;
		const planned = (await desk.list(['WK014115'])).find(
			({ phase, practice }) => phase === 'planned' && practice
		);
		if (!planned) throw new Error('the example has no evening to practise with');
		await practice.start(planned, 5);
		expect(practice.count(planned.id)).toBe(0);
	});

	it('never come to a real evening', async () => {
		const real = await live.planEvening();
		await expect(practice.start(real, 5)).rejects.toThrow('made-up');
		expect(practice.count(real.id)).toBe(0);
	});
});
