import { untrack } from 'svelte';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import * as screen from '#lib/live/known-screen.ts';
import { Told } from '#lib/live/told.ts';
import type { Reply } from '#lib/protocol/messages.ts';

import { Touch } from './touch.ts';

/**
 * What is pressed on this console. Each press is about what stood there when it began; where another console changed that since, the first
 * one tells what changed, and one after that was read works: decision 0002.
 */
export class Presses {
	/** Why the last one was refused, for the bar; null where the screen that it was made on says so itself. */
	refusal = $state<Refusal | null>(null);
	readonly touch = new Touch<FacilitatorView>();
	#told = new Told();
	#view: () => FacilitatorView;
	#known: screen.KnownScreen;
	/** Of which part a press was held. */
	#held = $state<screen.Part | null>(null);
	/** How many answers of the server are on their way: until then nobody knows who changed what. */
	#asking = $state(0);
	#heldNews = $derived.by(() => (this.#held && this.#isNews(this.#held) ? this.#held : null));
	#isMovedOn = $derived.by(() => this.#asking === 0 && this.#isNews('course'));

	constructor(view: () => FacilitatorView) {
		this.#view = view;
		this.#known = $state.raw(screen.knowAll(untrack(view)));
		$effect.pre(() => {
			const now = view();
			if (this.#asking === 0)
				this.#known = screen.follow(
					untrack(() => this.#known),
					now
				);
		});
	}

	/** A press was held because of what changed. */
	get isHeld(): boolean {
		return this.#heldNews !== null;
	}

	/** All that another console changed, as soon as some of it has to be seen. */
	get news(): readonly screen.Change[] {
		if (!this.isHeld && !this.#isMovedOn) return [];
		return screen.listChanges(this.#known, this.#view());
	}

	#isNews(part: screen.Part): boolean {
		return screen.isNews(this.#known, this.#view(), part);
	}

	/** Whoever leads here says that they have seen what stands there now. */
	markSeen(): void {
		this.#known = { ...screen.knowAll(this.#view()), led: this.#known.led };
		this.#held = this.refusal = null;
	}

	/** What is refused changes nothing. */
	async press(deed: screen.Deed, send: () => Promise<Reply | null>): Promise<Reply> {
		const part = screen.partOf(deed);
		if (this.#isNews(part)) {
			if (!this.#told.isChosenAgain(screen.nameSight(this.#view()), performance.now())) {
				this.#held = part;
				return { ok: false, refusal: 'screen-was-behind' };
			}
			this.markSeen();
		}
		const touched = this.touch.view;
		if (touched && screen.meaningOf(touched, part) !== screen.meaningOf(this.#view(), part)) {
			return { ok: false, refusal: (this.refusal = 'screen-was-behind') };
		}
		this.#asking += 1;
		const reply = (await send()) ?? { ok: false, refusal: 'not-saved' };
		if (reply.ok) this.#known = screen.noteLed(this.#known, deed, reply.seq);
		this.#asking -= 1;
		return reply;
	}

	/** A command to the evening: the bar says why it was refused. */
	async ask(deed: screen.Deed, send: () => Promise<Reply | null>): Promise<void> {
		const reply = await this.press(deed, send);
		this.refusal = reply.ok || this.#heldNews === screen.partOf(deed) ? null : reply.refusal;
	}
}
