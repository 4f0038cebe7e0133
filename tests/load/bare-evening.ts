/**
 * What the two bare servers know of an evening: nothing is checked and nothing is stored. For a fair race they do all the rest as
 * our server does: the same views to the same audiences at the same moments, whole ones, where ours sends what changed. Every
 * answer is acknowledged with a reply as large as ours; the wall and the console get a view at most once per 100 ms, made into text
 * once per push; when a step turns, every phone gets its own part and then the new view. They have our heartbeat too, every 10 seconds.
 */
import { randomUUID } from 'node:crypto';
import type { Audience } from '../../src/lib/domain/audience.ts';
import type { SessionView } from '../../src/lib/domain/session/view.ts';
import type { ContestantDesk, PlannedEvening } from './contestant-process.ts';

/** What our server showed each audience while the vote was open, after it was closed, and with cards on the table. */
export interface Copy {
	open: Shown;
	closed: Shown;
	cards: Shown;
}

interface Shown {
	views: Record<Audience, SessionView>;
	own: unknown;
}

/** How a bare server reaches people. */
export interface Reach {
	toAudience(code: string, audience: Audience, event: 'view', message: unknown): void;
	toEveryPhone(code: string, event: 'own', message: unknown): void;
}

const pause = 100;

export class BareEvenings {
	readonly #copy: Copy;
	readonly #reach: Reach;
	readonly #evenings = new Map<string, BareEvening>();

	constructor(copy: Copy, reach: Reach) {
		this.#copy = copy;
		this.#reach = reach;
	}

	find(code: string): BareEvening {
		const known = this.#evenings.get(code);
		if (known) return known;
		const evening = new BareEvening(code, this.#copy, this.#reach);
		this.#evenings.set(code, evening);
		return evening;
	}

	/** Evenings and people of air, so that the generator asks every server the same. */
	desk(close: () => Promise<void>): ContestantDesk {
		const stepId = this.#copy.open.views.participant.step?.id ?? '';
		const cardsStepId = this.#copy.cards.views.participant.step?.id ?? '';
		return {
			plan: (evenings) =>
				Promise.resolve(
					Array.from({ length: evenings }, (_, number): PlannedEvening => {
						const code = `BARE${10 + number}`;
						return { id: code, code, stepId, cardsStepId };
					})
				),
			join: (_, people) => Promise.resolve(Array.from({ length: people }, () => randomUUID())),
			count: () => Promise.resolve(null),
			close
		};
	}
}

class BareEvening {
	#seq = 0;
	#answered = 0;
	#phase: keyof Copy = 'closed';
	#lastPush = 0;
	#timer: NodeJS.Timeout | null = null;
	readonly #code: string;
	readonly #copy: Copy;
	readonly #reach: Reach;

	constructor(code: string, copy: Copy, reach: Reach) {
		this.#code = code;
		this.#copy = copy;
		this.#reach = reach;
	}

	/** What comes in from a browser; the answer is the acknowledgement. */
	receive(event: string, message: unknown, audience: Audience): unknown {
		if (event === 'look') return { view: this.#view(audience), own: this.#copy[this.#phase].own };
		this.#seq += 1;
		if (event === 'act') this.#answered += 1;
		if (event === 'command') this.#turn(message);
		this.#timer ??= setTimeout(
			() => this.#push(),
			Math.max(0, pause - (performance.now() - this.#lastPush))
		);
		return {
			ok: true,
			seq: this.#seq,
			at: new Date().toISOString(),
			own: this.#copy[this.#phase].own
		};
	}

	#turn(message: unknown): void {
		const { command } = message as { command: { kind: string; stepId?: string } };
		if (command.kind !== 'open-step' && command.kind !== 'close-step') return;
		const { stepId } = command;
		const isCards = stepId === this.#copy.cards.views.participant.step?.id;
		this.#phase = command.kind === 'close-step' ? 'closed' : isCards ? 'cards' : 'open';
		this.#reach.toEveryPhone(this.#code, 'own', { stepId, own: this.#copy[this.#phase].own });
		this.#reach.toAudience(this.#code, 'participant', 'view', this.#view('participant'));
	}

	#push(): void {
		this.#timer = null;
		this.#lastPush = performance.now();
		// A secret vote changes nothing on a phone; a card does.
		const followers = this.#phase === 'cards' ? (['participant'] as const) : [];
		for (const audience of ['wall', 'facilitator', ...followers] as const) {
			this.#reach.toAudience(this.#code, audience, 'view', this.#view(audience));
		}
	}

	#view(audience: Audience): SessionView {
		const view = this.#copy[this.#phase].views[audience];
		const seq = this.#seq;
		if (view.audience === 'participant') return { ...view, seq };
		return { ...view, seq, step: view.step && { ...view.step, answered: this.#answered } };
	}
}
