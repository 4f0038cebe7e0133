/**
 * The texts of one list on which whoever leads is deciding. Another console may move such a text to another list, or out of all of them:
 * here it stays where it is until the hand is off it.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { QueuedItem } from '../domain/moderation/queue.ts';

export interface Listed {
	id: string;
	/** As it stood when somebody here began to decide on it, which says in which list it stays. */
	listed: QueuedItem;
	/** Absent: it left the queue. */
	now: QueuedItem | undefined;
}

export class Deciding {
	#began = new SvelteMap<string, { item: QueuedItem; place: number }>();

	note(item: QueuedItem, place: number, asks: boolean): void {
		if (!asks) this.#began.delete(item.id);
		else if (!this.#began.has(item.id)) this.#began.set(item.id, { item, place });
	}

	list(queue: readonly QueuedItem[]): Listed[] {
		const all: Listed[] = queue.map((now) => ({
			id: now.id,
			listed: this.#began.get(now.id)?.item ?? now,
			now
		}));
		for (const { item, place } of this.#began.values()) {
			const isThere = queue.some(({ id }) => id === item.id);
			if (!isThere) all.splice(place, 0, { id: item.id, listed: item, now: undefined });
		}
		return all;
	}
}
