/** Who leads: opens, closes, opens again and goes on, and retries on every time-out. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '#lib/domain/session/command.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { isLastWord, type History } from './history.ts';
import type { Place } from './place.ts';
import type { Draw } from '#lib/domain/dice.ts';
import { Screen } from './screen.ts';
import { controlSeqOf } from '../support/views.ts';

/** As whom the history knows them. */
const facilitator = 'facilitator';

export class Facilitator {
	readonly screen: Screen;
	readonly #place: Place;
	readonly #draw: Draw;
	readonly #history: History;
	#isDone = false;
	#leading: Promise<void> = Promise.resolve();

	constructor(url: string, place: Place, draw: Draw, history: History) {
		this.#place = place;
		this.#draw = draw;
		this.#history = history;
		const { origin, code, staffCookie: cookie } = place;
		this.screen = new Screen({
			url,
			origin,
			code,
			audience: 'facilitator',
			cookie,
			transport: 'websocket',
			draw,
			history,
			promised: () => history.heardBy(facilitator)
		});
	}

	/** Retries until it is accepted, or refused without retry. */
	async lead(command: Command): Promise<Reply> {
		for (;;) {
			const look = await this.screen.look();
			if (look) {
				const reply = await this.#press(command, controlSeqOf(look.view));
				if (reply.ok || reply.refusal !== 'screen-was-behind') return reply;
			}
			await sleep(200 + this.#draw(300));
		}
	}

	/** Leads the whole evening, in rounds, until told to leave it. */
	begin(): void {
		this.#leading = this.#leadOn();
	}

	/** Leaves the step that is on as it is. */
	async leaveIt(): Promise<void> {
		this.#isDone = true;
		await this.#leading;
	}

	async #leadOn(): Promise<void> {
		const [first] = this.#place.stepIds;
		for (let round = 1; !this.#isDone; round += 1) {
			for (const stepId of this.#place.stepIds) {
				if (stepId === first && round > 1) continue;
				await this.lead({ kind: 'go-to', stepId });
				for (let opening = 1; opening <= 2 && !this.#isDone; opening += 1) {
					await this.lead({ kind: 'open-step', stepId });
					await this.#wait(5_000 + this.#draw(3_000));
					// Going on closes a step too.
					if (opening === 2 && this.#draw(2) === 0) continue;
					await this.lead({ kind: 'close-step', stepId });
					await this.#wait(3_000);
				}
				// Once, for the keys of a secret step are destroyed by it.
				if (stepId === first) await this.#showResult(stepId);
				if (this.#isDone) return;
			}
		}
	}

	async #showResult(stepId: string): Promise<void> {
		await this.lead({ kind: 'close-step', stepId });
		await this.lead({ kind: 'show-result', stepId });
		await this.#wait(1_000);
	}

	async #wait(milliseconds: number): Promise<void> {
		for (let waited = 0; waited < milliseconds && !this.#isDone; waited += 100) await sleep(100);
	}

	/** The same press twice at once, as a double click does, until there is a final reply. */
	async #press(command: Command, basedOn: number): Promise<Reply> {
		const id = randomUUID();
		const press = () =>
			this.screen.ask((client) => client.emitWithAck('command', { id, basedOn, command }));
		for (;;) {
			const replies = await Promise.all([press(), press()]);
			const last = replies.find(isLastWord);
			if (last?.ok) this.#history.noteAcknowledged(facilitator, id, last.seq);
			else if (last) this.#history.noteRefused(id, last.refusal);
			if (last) return last;
			await sleep(300 + this.#draw(500));
		}
	}
}
