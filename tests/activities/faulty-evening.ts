/** An evening that decides and remembers as a live room does, on a durable log under processes that crash. */
import type { Audience } from '#lib/domain/audience.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { closingKind } from '#lib/domain/session/control-code.ts';
import type { SessionView } from '#lib/domain/session/view.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { chance } from '#lib/server/chance.ts';
import type { Commit } from '#lib/server/db/commit.ts';
import type { Snapshot } from '#lib/server/db/log.ts';
import type { SealedRow } from '#lib/server/db/sealed-row.ts';
import { decideAll } from '#lib/server/live/room/decide.ts';
import type { RoomRequest } from '#lib/server/live/room/request.ts';
import { GivenRefusals } from '#lib/server/live/room/given-refusals.ts';
import { Memory } from '#lib/server/live/room/memory.ts';
import { findBox } from '../medium/ballot-box.ts';
import { openMemoryKeys } from '../support/memory-keys.ts';

export class FaultyEvening {
	readonly id: string;
	/** What was stored. */
	readonly log: ChainedEntry[] = [];
	readonly #world = { findActivity: findBox, keys: openMemoryKeys() };
	#sealed: SealedRow[] = [];
	readonly #fingerprints = new Map<string, string>();
	#snapshot: Snapshot | null = null;
	#memory: Memory;

	constructor(id: string) {
		this.id = id;
		this.#memory = new Memory(id, this.#world);
	}

	submit(draft: RoomRequest): Reply {
		const { reply, commit } = this.#decide(draft);
		if (commit) {
			for (const { fingerprint, ...line } of copy(commit.entries)) {
				this.log.push(line);
				if (fingerprint) this.#fingerprints.set(line.actionId, fingerprint);
			}
			this.#keepSealed(commit);
			for (const entry of commit.entries) this.#memory.noteStored(entry);
		}
		return reply();
	}

	dieBeforeStoring(draft: RoomRequest): void {
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
		const memory = new Memory(this.id, this.#world);
		const seq = this.#snapshot?.seq ?? 0;
		const taken = this.log
			.slice(0, seq)
			.map(({ actionId }) => ({ actionId, fingerprint: this.#fingerprints.get(actionId) ?? null }));
		if (this.#snapshot && !memory.recall(this.#snapshot, taken)) throw new Error('No use');
		memory.fold({
			entries: copy(this.log.slice(seq)),
			texts: new Map(),
			fingerprints: this.#fingerprints,
			ballots: this.#sealed
		});
		if (memory.broken !== null) throw new Error(memory.broken);
		this.#memory = memory;
		const closing = this.log.find(({ kind }) => kind === closingKind);
		if (closing) this.#memory.closing = { hash: closing.hash, at: closing.at };
	}

	/** The state to the letter. */
	writeState(): string {
		return JSON.stringify(this.#memory.state);
	}

	/** The words that a step would count: its open ballots, or what its sealed ones hold. */
	wordsIn(stepId: string): string[] {
		const status = this.#memory.state.steps[stepId];
		if (!status) return [];
		const { ballots } = status.box;
		if (ballots)
			return Object.values(ballots.word ?? {})
				.map(({ content }) => content as string)
				.toSorted();
		const opened = status.box.opened?.word ?? this.#memory.unseal(stepId).word;
		// Fewer than five: what they said is gone, how many they were is not.
		if (!opened?.ballots) return Array<string>(opened?.cast ?? 0).fill('?');
		return opened.ballots.map(({ content }) => content as string).toSorted();
	}

	#keepSealed({ ballots, openedSteps }: Pick<Commit, 'ballots' | 'openedSteps'>): void {
		const isSame = (one: SealedRow, other: SealedRow) =>
			one.stepId === other.stepId && one.voter === other.voter;
		this.#sealed = this.#sealed
			.filter((row) => !openedSteps.includes(row.stepId))
			.filter((row) => !ballots.some((other) => isSame(row, other)))
			.concat(ballots);
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

	#decide(draft: RoomRequest) {
		const reportBug = (error: unknown) => {
			throw error;
		};
		const world = { chance, reportBug };
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
