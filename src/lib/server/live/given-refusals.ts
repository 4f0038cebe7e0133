/**
 * Refusals that were given. Somebody who was refused goes by that: when the same action comes again, late or by a detour, it gets the
 * same answer, also when it would be possible by now. What was changed since, under the same id, is another action: a form that was
 * gone back to.
 */
import type { Refusal } from '../../domain/refusal.ts';
import type { Draft } from './draft.ts';
import { hashText } from './hashes.ts';

/** A message is not under way longer than so many others. */
const most = 10_000;

export class GivenRefusals {
	readonly #given = new Map<string, Refusal>();

	find(draft: Draft): Refusal | null {
		return this.#given.size === 0 ? null : (this.#given.get(keyOf(draft)) ?? null);
	}

	note(draft: Draft, refusal: Refusal): void {
		this.#given.set(keyOf(draft), refusal);
		const [oldest] = this.#given.keys();
		if (this.#given.size > most && oldest) this.#given.delete(oldest);
	}
}

function keyOf(draft: Draft): string {
	return hashText(draft.actionId, JSON.stringify(draft));
}
