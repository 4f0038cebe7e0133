/**
 * A phone in the hall. Each message is duplicated and reordered: it goes out once a moment late, and again up to 400 ms later, perhaps
 * after the next one. Our proxy cannot do that: it knows bytes and no messages.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { chooseNext } from './behaviour.ts';
import type { History } from './history.ts';
import { Outbox, type Answer, type Storage } from './outbox.ts';
import type { Guest, Place } from './place.ts';
import type { Draw } from '#lib/domain/dice.ts';
import { Screen, type ScreenWorld } from './screen.ts';

export interface PhoneWorld {
	url: string;
	place: Place;
	guest: Guest;
	transport: ScreenWorld['transport'];
	/** Its clock skew, in milliseconds. */
	clockIsOff: number;
	draw: Draw;
	history: History;
}

export class Phone {
	screen: Screen;
	readonly #world: PhoneWorld;
	readonly #storage: Storage = { words: '[]' };
	#outbox: Outbox;
	#isQuiet = false;
	#underWay = 0;

	constructor(world: PhoneWorld) {
		this.#world = world;
		this.screen = this.#openScreen();
		this.#outbox = this.#openOutbox();
		void this.#takePart();
	}

	get guest(): Guest {
		return this.#world.guest;
	}

	/** Nothing waits, and no message is on its way. */
	get isDone(): boolean {
		return this.#outbox.waiting.length === 0 && this.#underWay === 0;
	}

	get waiting(): Answer[] {
		return this.#outbox.waiting;
	}

	/** Gives no new answers. */
	beQuiet(): void {
		this.#isQuiet = true;
	}

	/** Closes the page and opens it again. */
	reload(): void {
		this.#outbox.close();
		this.screen.close();
		this.screen = this.#openScreen();
		this.#outbox = this.#openOutbox();
	}

	close(): void {
		this.#outbox.close();
		this.screen.close();
	}

	#openScreen(): Screen {
		const { url, place, guest, transport, draw, history } = this.#world;
		return new Screen({
			url,
			origin: place.origin,
			code: place.code,
			audience: 'participant',
			cookie: guest.cookie,
			transport,
			draw,
			history,
			promised: () => history.heardBy(guest.participantId),
			onConnect: () => this.#outbox.flush()
		});
	}

	#openOutbox(): Outbox {
		const { draw, history } = this.#world;
		const send = (answer: Answer) => this.#send(answer);
		const tellRefused = ({ id }: Answer, refusal: Refusal) => history.noteRefused(id, refusal);
		return new Outbox(this.#storage, { send, tellRefused }, draw);
	}

	async #takePart(): Promise<void> {
		const { draw, history } = this.#world;
		while (!this.#isQuiet) {
			await sleep(500 + draw(1_200));
			if (draw(100) === 0) this.reload();
			// Who sees that two answers wait does not go on pressing.
			if (this.#isQuiet || this.waiting.length > 1) continue;
			const { view, own } = this.screen;
			const chosen = view && chooseNext(view, own, draw);
			if (!chosen) continue;
			const id = randomUUID();
			const { choices } = chosen.action as { choices?: unknown };
			if (choices) history.given.set(id, choices);
			this.#outbox.put({ id, ...chosen });
		}
	}

	async #send(answer: Answer): Promise<Reply | null> {
		const { draw } = this.#world;
		await sleep(draw(4) === 0 ? draw(300) : 0);
		const { connection } = this.screen;
		const sendAgain = () => (this.screen.connection === connection ? this.#emit(answer) : null);
		void sleep(draw(400)).then(sendAgain);
		return this.#emit(answer);
	}

	async #emit(answer: Answer): Promise<Reply | null> {
		this.#underWay += 1;
		const { screen } = this;
		const { clockIsOff, history, guest } = this.#world;
		// No server may believe what a phone says of the time.
		const message = { ...answer, at: new Date(Date.now() + clockIsOff).toISOString() };
		const reply = await screen.ask((client) => client.emitWithAck('act', message));
		this.#underWay -= 1;
		if (reply?.ok) {
			history.noteAcknowledged(guest.participantId, answer.id, reply.seq);
			screen.takeOwn(answer.stepId, reply);
		}
		return reply;
	}
}
