/** Two people lead one evening. Whoever presses a button that the other just gave another meaning, meant what it did before. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import {
	follow,
	isNews,
	knowAll,
	nameSight,
	noteLed,
	partOf,
	type KnownScreen
} from '#lib/live/known-screen.ts';
import { Told } from '#lib/live/told.ts';
import { broadcastRoom } from '#lib/server/live/sockets/broadcast.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

const agenda = boxAgenda.flatMap((step) =>
	['a', 'b'].map((half) => ({ ...step, id: `${step.id}-${half}` }))
);
const [first] = agenda.map(({ id }) => ({ stepId: id }));

let database: TestDatabase;
let evening: TestEvening;
beforeAll(async () => {
	database = await openTestDatabase();
	evening = await holdEvening(database, agenda, findBox);
	await evening.command('open-doors');
	await evening.command('start');
});
afterAll(() => database.close());

/** A screen with buttons, to which views are pushed as to a browser. */
class Console {
	#view: FacilitatorView;
	#known: KnownScreen;
	#asking = 0;
	readonly #told = new Told();
	readonly stop: () => void;

	private constructor(view: FacilitatorView) {
		this.#view = view;
		this.#known = knowAll(view);
		const meters = { push: () => undefined };
		const reportBug = (error: unknown) => evening.bugs.push(error);
		this.stop = broadcastRoom(evening.room, { meters, reportBug }, ({ view: pushed }) => {
			if (pushed.audience === 'facilitator') this.#show(pushed);
		});
	}

	static async open(): Promise<Console> {
		return new Console(await look());
	}

	#show(view: FacilitatorView): void {
		this.#view = view;
		if (this.#asking === 0) this.#known = follow(this.#known, view);
	}

	/** What a button does is read from the view that stands there, as on the page. */
	async press(button: (view: FacilitatorView) => Command): Promise<void> {
		const command = button(this.#view);
		const part = partOf(command);
		if (isNews(this.#known, this.#view, part)) {
			if (!this.#told.isChosenAgain(nameSight(this.#view), performance.now())) return;
			this.#known = knowAll(this.#view);
		}
		this.#asking += 1;
		const { kind, ...payload } = command;
		const reply = await evening.room.submit({
			...{ kind: 'command', actionId: randomUUID(), actor: 'facilitator' },
			basedOn: this.#view.console.controlSeq,
			name: kind,
			stepId: 'stepId' in command ? command.stepId : null,
			payload
		});
		this.#asking -= 1;
		if (reply.ok) this.#known = noteLed(this.#known, command, reply.seq);
		this.#show(this.#view);
	}
}

function look(): Promise<FacilitatorView> {
	return evening.room.atRest((room) => room.viewFor('facilitator'));
}

const stepOf = ({ step }: FacilitatorView) => ({ stepId: step?.id ?? '' });
const buttons = {
	next: ({ step, console }: FacilitatorView): Command => {
		const place = console.steps.findIndex(({ id }) => id === step?.id);
		return { kind: 'go-to', stepId: console.steps[place + 1]?.id ?? '' };
	},
	'open or close': (view: FacilitatorView): Command => ({
		kind: view.step?.phase === 'open' ? 'close-step' : 'open-step',
		...stepOf(view)
	}),
	clock: ({ console: { timer } }: FacilitatorView): Command =>
		timer === null
			? { kind: 'set-timer', minutes: 5 }
			: { kind: timer.endsAt === null ? 'resume-timer' : 'pause-timer' },
	wall: ({ wall }: FacilitatorView): Command => ({ kind: 'set-wall', ...wall, blank: !wall.blank })
};

const shown = ({ step, wall, console: { timer } }: FacilitatorView) => ({
	...{ step: step?.id, phase: step?.phase, blank: wall.blank },
	clock: timer && timer.endsAt !== null
});

it('at whatever moment two people press the same button, it has the effect of one press', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...Object.keys(buttons)),
			fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 2 }),
			async (name, gaps) => {
				const button = buttons[name as keyof typeof buttons];
				await evening.command('go-to', first);
				const consoles = await Promise.all([Console.open(), Console.open()]);
				const [mine, theirs] = consoles;
				const presses = [mine.press(button)];
				await evening.room.drain();
				const expected = shown(await look());
				// Also who is impatient, and presses twice.
				for (const gap of gaps) {
					await sleep(gap);
					presses.push(theirs.press(button));
				}
				await Promise.all(presses);
				expect(shown(await look())).toEqual(expected);
				for (const { stop } of consoles) stop();
			}
		),
		{
			numRuns: 40,
			examples: Object.keys(buttons).flatMap((name) =>
				[0, 80, 150, 250].map((gap) => [name, [gap]] as [string, number[]])
			)
		}
	);
	expect(evening.bugs).toEqual([]);
}, 90_000);

it('who leads from one console goes on as fast as it shows', async () => {
	await evening.command('go-to', first);
	const console = await Console.open();
	for (const { id } of agenda.slice(1)) {
		await console.press(buttons.next);
		await sleep(250);
		expect((await look()).step?.id).toBe(id);
	}
	console.stop();
});

it('who was overtaken, reads what changed and presses again, leads on', async () => {
	await evening.command('go-to', first);
	const [mine, theirs] = await Promise.all([Console.open(), Console.open()]);
	await mine.press(buttons['open or close']);
	await sleep(250);
	expect((await look()).step?.phase).toBe('open');
	await theirs.press(buttons.next);
	expect((await look()).step?.id).toBe(first?.stepId);
	await sleep(1_100);
	await theirs.press(buttons.next);
	expect((await look()).step?.id).toBe(agenda[1]?.id);
	for (const { stop } of [mine, theirs]) stop();
});
