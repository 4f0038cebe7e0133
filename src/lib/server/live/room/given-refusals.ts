/**
 * Refusals that were given, by idempotency key and content. A retry gets the same answer, also when the action would be possible by
 * now. The same id with other content is another action: a form that was gone back to and changed.
 */
import type { Refusal } from '../../../domain/refusal.ts';
import { mostGiven, type GivenRefusal } from '../../db/refusals.ts';
import type { RoomRequest } from './request.ts';
import { hashText } from './hashes.ts';

export class GivenRefusals {
	readonly #given = new Map<string, Refusal>();

	find(request: RoomRequest): Refusal | null {
		return this.#given.size === 0 ? null : (this.#given.get(keyOf(request)) ?? null);
	}

	note(request: RoomRequest, refusal: Refusal): void {
		this.#given.set(keyOf(request), refusal);
	}

	/** Takes over what was given elsewhere, oldest first. */
	take(refusals: readonly GivenRefusal[]): void {
		for (const { key, refusal } of refusals) {
			this.#given.set(key, refusal);
			const [oldest] = this.#given.keys();
			if (this.#given.size > mostGiven && oldest) this.#given.delete(oldest);
		}
	}

	list(): GivenRefusal[] {
		return [...this.#given].map(([key, refusal]) => ({ key, refusal }));
	}
}

/** Without the one who asked: the id is theirs alone already, and what is stored of a refusal leads to nobody. */
function keyOf({ actor: _, actionId, ...asked }: RoomRequest): string {
	return hashText(actionId, JSON.stringify(asked));
}
