/** An evening that decides and remembers as a live room does, on a durable log under processes that crash. */
import type { Audience } from '#lib/domain/audience.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { findControlCode } from '#lib/domain/session/control-code.ts';
import type { SessionView } from '#lib/domain/session/view.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { chance } from '#lib/server/chance.ts';
import type { Snapshot } from '#lib/server/db/log.ts';
import { decideAll } from '#lib/server/live/room/decide.ts';
import type { Draft } from '#lib/server/live/room/draft.ts';
import { GivenRefusals } from '#lib/server/live/room/given-refusals.ts';
import { Memory } from '#lib/server/live/room/memory.ts';
import { findBox } from '../medium/ballot-box.ts';

export class FaultyEvening {
	readonly id: string;
	/** What was stored. */
	readonly log: ChainedEntry[] = [];
	readonly #keys = new Map<string, Buffer>();
	#snapshot: Snapshot | null = null;
	#memory: Memory;

	constructor(id: string) {
		this.id = id;
		this.#memory = new Memory(id, findBox);
	}

	submit(draft: Draft): Reply {
		const { reply, commit } = this.#decide(draft);
		if (commit) {
			this.log.push(...copy(commit.entries));
			for (const entry of commit.entries) this.#memory.noteStored(entry);
			for (const { stepId, key } of commit.newKeys) this.#keys.set(stepId, key);
			for (const stepId of commit.spentKeys) this.#keys.delete(stepId);
		}
		return reply();
	}

	dieBeforeStoring(draft: Draft): void {
		this.#decide(draft);
		this.restart();
	}

	restart(): void {
		this.#snapshot = null;
		this.recall();
	}

	keepSnapshot(): void {
		this.#snapshot = copy(this.#memory.takeSnapshot());
	}

	recall(): void {
		const memory = new Memory(this.id, findBox);
		const seq = this.#snapshot?.seq ?? 0;
		const actionIds = this.log.slice(0, seq).map(({ actionId }) => actionId);
		if (this.#snapshot && !memory.recall(this.#snapshot, actionIds)) throw new Error('No use');
		memory.fold({ entries: copy(this.log.slice(seq)), texts: new Map(), keys: this.#keys });
		if (memory.broken !== null) throw new Error(memory.broken);
		this.#memory = memory;
		this.#memory.controlCode = findControlCode(this.log);
	}

	/** The state to the letter. */
	writeState(): string {
		return JSON.stringify(this.#memory.state);
	}

	wordsIn(stepId: string): string[] {
		const state = this.#memory.state.steps[stepId]?.state as {
			ballots: Record<string, string>;
		} | null;
		return Object.values(state?.ballots ?? {}).toSorted();
	}

	present(): number {
		const { participants, present } = this.#memory.state;
		const named = Object.keys(participants).length;
		if (named !== present.resident) throw new Error(`${named} names, ${present.resident} people`);
		return named;
	}

	viewFor(audience: Audience): SessionView {
		return this.#memory.viewFor(audience);
	}

	#decide(draft: Draft) {
		const reportBug = (error: unknown) => {
			throw error;
		};
		const world = { findActivity: findBox, chance, reportBug };
		const { replies, commit } = decideAll([draft], this.#memory, new GivenRefusals(), world);
		const [reply] = replies;
		if (!reply) throw new Error('No reply');
		return { reply, commit };
	}
}

/** As it comes back from where it was stored. */
function copy<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
