/**
 * One evening that lives: one queue, one commit at a time, and what was committed is what is shown. Any number of processes may hold
 * the same evening; the database decides whose lines come first, and every process folds them all.
 */
import type { Audience } from '../../domain/audience.ts';
import { accountFor, type SessionAccount } from '../../domain/session/account.ts';
import { chainHash, type ChainedEntry } from '../../domain/session/chain.ts';
import { applyEntry } from '../../domain/session/fold.ts';
import type { LogEntry } from '../../domain/session/log-entry.ts';
import { collectOutcomes } from '../../domain/session/outcomes.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { SessionState } from '../../domain/session/session.ts';
import type { SessionView } from '../../domain/session/view.ts';
import type { Reply } from '../../protocol/messages.ts';
import type { Chance } from '../chance.ts';
import type { Commit, KeptText, Tail } from '../db/log.ts';
import { draftEntry, type Draft } from './draft.ts';
import { sha256 } from './hashes.ts';
import { Memory } from './memory.ts';
import { checkWholeLog, openMemory, type LogWorld } from './open-memory.ts';
import { missingKeys, spentKeys, wholeEvening } from './settlement.ts';

/** Actions that wait while a commit is under way go together into the next one. */
const largestCommit = 500;
/** Above this the phone hears "busy" and tries again; nothing is dropped unseen. */
const longestQueue = 5_000;
/** After so many lines the state is kept once more, unless told otherwise. */
const usualLinesPerSnapshot = 5_000;
/** While the database is away, in milliseconds. */
const pauseBetweenTries = 500;

export interface RoomWorld extends LogWorld {
	chance: Chance;
	reportBug: (error: unknown, what: string) => void;
	linesPerSnapshot?: number;
}

/** What one may read of a room while it rests. */
export interface RestingRoom {
	viewFor(audience: Audience): SessionView;
	ownFor(participantId: string): unknown;
	hasJoined(participantId: string): boolean;
	/** What the evening has to account for; without words, those are looked up where they are shown. */
	account(): SessionAccount;
	/** What was frozen when the doors opened; null before. */
	situation(): SessionState['situation'];
}

/** Hears of lines that were folded: by this process (`ours`), or written by another and read here. */
type FoldListener = (entries: readonly LogEntry[], ours: boolean) => void;

interface Waiting {
	draft: Draft;
	answer: (reply: Reply) => void;
}

type Verdict = () => Reply;

export class Room {
	readonly sessionId: string;
	readonly #world: RoomWorld;
	#memory: Memory;
	#queue: Waiting[] = [];
	/** The last line that somebody told us of. */
	#heard = 0;
	#snapshotAt = 0;
	#working = false;
	/** A commit is under way: the memory may hold what is not stored yet. */
	#busy = false;
	/** A commit failed, so the memory may be ahead of the log: nothing is read or decided before the log was folded again. */
	#stale = false;
	#readers: (() => void)[] = [];
	#listeners = new Set<FoldListener>();

	private constructor(sessionId: string, world: RoomWorld) {
		this.sessionId = sessionId;
		this.#world = world;
		this.#memory = new Memory(sessionId, world.findActivity);
	}

	/** Folds the log. One that was tampered with opens read-only, never half. */
	static async open(sessionId: string, world: RoomWorld): Promise<Room> {
		const room = new Room(sessionId, world);
		await world.log.prepare(sessionId);
		await room.#load();
		return room;
	}

	/** Calls back when lines were folded; returns how to stop listening. */
	onFold(listener: FoldListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Asks the room for one action. The answer comes after the commit, or as a refusal by name. */
	submit(draft: Draft): Promise<Reply> {
		if (this.#memory.broken) return Promise.resolve(refuse('read-only'));
		if (this.#queue.length >= longestQueue) return Promise.resolve(refuse('busy'));
		return new Promise((answer) => {
			this.#queue.push({ draft, answer });
			void this.#work();
		});
	}

	/** Somebody says that the log goes up to this line: reads what is new. */
	hear(seq: number): void {
		this.#heard = Math.max(this.#heard, seq);
		void this.#work();
	}

	/** Asks the database whether other processes wrote something, and waits until it is folded. */
	async refresh(): Promise<void> {
		const [head] = await this.#world.log.heads([this.sessionId]);
		this.hear(head?.seq ?? 0);
		await this.atRest(() => undefined);
	}

	/**
	 * Reads between two commits: at once when the room rests, else as soon as the commit under way has ended. Nobody sees what
	 * is not stored yet.
	 */
	atRest<T>(read: (room: RestingRoom) => T): Promise<T> {
		if (!this.#busy) return Promise.resolve(read(this.#resting));
		return new Promise((resolve) => {
			this.#readers.push(() => resolve(read(this.#resting)));
		});
	}

	/** Resolves when nothing waits any more. */
	async drain(): Promise<void> {
		while (this.#working) await this.atRest(() => undefined);
	}

	readonly #resting: RestingRoom = {
		viewFor: (audience) => this.#memory.viewFor(audience),
		ownFor: (participantId) => this.#memory.ownFor(participantId),
		hasJoined: (participantId) => {
			const { state } = this.#memory;
			return state.participants[this.#memory.nameIn(wholeEvening, participantId)] !== undefined;
		},
		account: () => accountFor(this.#memory.state, this.#world.findActivity),
		situation: () => this.#memory.state.situation
	};

	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		while (this.#queue.length > 0 || this.#stale || this.#heard > this.#memory.state.seq) {
			this.#busy = true;
			if (this.#stale && !(await this.#foldAgain())) continue;
			const waiting = this.#queue.splice(0, largestCommit);
			await (waiting.length > 0 ? this.#append(waiting) : this.#catchUp());
			if (this.#stale) continue;
			this.#busy = false;
			for (const read of this.#readers.splice(0)) read();
		}
		this.#working = false;
	}

	/** Reads what others wrote. */
	async #catchUp(): Promise<void> {
		try {
			const theirs = this.#fold(await this.#world.log.read(this.sessionId, this.#memory.state.seq));
			this.#tell(theirs, false);
		} catch (error) {
			this.#world.reportBug(error, 'catching up');
		}
		// Whoever spoke of more lines than there are is not asked again.
		this.#heard = this.#memory.state.seq;
	}

	/** One commit: what others wrote meanwhile is folded first, then everything that waits is decided on. */
	async #append(waiting: Waiting[]): Promise<void> {
		let verdicts: Verdict[] = [];
		let theirs: readonly LogEntry[] = [];
		let ours: readonly LogEntry[] = [];
		try {
			await this.#world.log.append(this.sessionId, this.#memory.state.seq, (tail) => {
				if (tail) theirs = this.#fold(tail);
				const decided = this.#decide(waiting);
				verdicts = decided.verdicts;
				ours = decided.commit?.entries ?? [];
				return decided.commit;
			});
		} catch (error) {
			this.#world.reportBug(error, 'commit');
			this.#stale = true;
			refuseAll(waiting);
			return;
		}
		for (const [index, { answer }] of waiting.entries()) {
			answer(verdicts[index]?.() ?? refuse('not-saved'));
		}
		this.#tell(theirs, false);
		this.#tell(ours, true);
		this.#keepSnapshot();
	}

	/** After a commit of which nobody knows whether it was stored: the log is the truth, so it is folded from the start. */
	async #foldAgain(): Promise<boolean> {
		try {
			await this.#load();
			this.#stale = false;
			this.#heard = this.#memory.state.seq;
			for (const listener of this.#listeners) listener([], false);
			return true;
		} catch (error) {
			this.#world.reportBug(error, 'folding again');
			refuseAll(this.#queue.splice(0));
			await new Promise((resolve) => setTimeout(resolve, pauseBetweenTries));
			return false;
		}
	}

	#tell(entries: readonly LogEntry[], ours: boolean): void {
		if (entries.length > 0) for (const listener of this.#listeners) listener(entries, ours);
	}

	#fold(tail: Tail): readonly LogEntry[] {
		this.#memory.fold(tail);
		if (this.#memory.broken) this.#world.reportBug(new Error(this.#memory.broken), 'log');
		return tail.entries;
	}

	/** Decides on everything that waits; there is no commit when nothing of it is to be written. */
	#decide(waiting: Waiting[]): { verdicts: Verdict[]; commit: Commit | null } {
		const memory = this.#memory;
		if (memory.broken) {
			return { verdicts: waiting.map(() => () => refuse('read-only')), commit: null };
		}
		const phaseBefore = memory.state.phase;
		const knownKeys = new Set(memory.keys.keys());
		const entries: ChainedEntry[] = [];
		const texts: KeptText[] = [];
		this.#provideKeys();
		const verdicts = waiting.map(({ draft }) => this.#decideOne(draft, entries, texts));
		const newKeys = [...memory.keys]
			.filter(([stepId]) => !knownKeys.has(stepId))
			.map(([stepId, key]) => ({ stepId, key }));
		if (entries.length === 0) {
			// What is not stored is not known to other processes.
			for (const { stepId } of newKeys) memory.keys.delete(stepId);
			return { verdicts, commit: null };
		}
		memory.touch();
		return { verdicts, commit: { entries, texts, newKeys, ...this.#settle(entries, phaseBefore) } };
	}

	/** Decides on one draft; an accepted one is applied and added to what will be committed. */
	#decideOne(draft: Draft, entries: ChainedEntry[], texts: KeptText[]): Verdict {
		const memory = this.#memory;
		const { findActivity, chance } = this.#world;
		const seen = memory.seen.get(draft.actionId);
		if (seen !== undefined) return () => this.#acknowledge(seen, draft);
		const nameIn = memory.nameIn.bind(memory);
		const drafted = draftEntry(draft, { state: memory.state, nameIn, findActivity, chance });
		if ('refusal' in drafted) return () => refuse(drafted.refusal);
		const { entry } = drafted;
		const verdict = applyEntry(memory.state, entry, findActivity);
		if (!verdict.ok) return () => verdict;
		memory.hash = chainHash(memory.hash, entry, sha256);
		entries.push({ ...entry, hash: memory.hash });
		texts.push(...drafted.texts);
		for (const kept of drafted.texts) memory.texts.set(kept.id, kept.words);
		memory.seen.set(entry.actionId, entry.seq);
		if (entry.actorKind === 'facilitator') this.#provideKeys();
		return () => this.#acknowledge(entry.seq, draft);
	}

	#provideKeys(): void {
		const { state, keys } = this.#memory;
		for (const { stepId, key } of missingKeys(state, keys)) keys.set(stepId, key);
	}

	#acknowledge(seq: number, draft: Draft): Reply {
		const isParticipant =
			draft.kind === 'join' || (draft.kind === 'act' && draft.by === 'participant');
		const received = { ok: true, seq, at: this.#world.chance.now().toISOString() } as const;
		return isParticipant ? { ...received, own: this.#memory.ownFor(draft.actor) } : received;
	}

	/** What goes along with lines of a facilitator. */
	#settle(
		entries: ChainedEntry[],
		phaseBefore: string
	): Pick<Commit, 'spentKeys' | 'outcomes' | 'phase'> {
		const { state, keys } = this.#memory;
		const { findActivity } = this.#world;
		if (entries.every((entry) => entry.actorKind !== 'facilitator')) {
			return { spentKeys: [], outcomes: [], phase: null };
		}
		const spent = spentKeys(state, keys, findActivity);
		for (const stepId of spent) keys.delete(stepId);
		return {
			spentKeys: spent,
			outcomes: collectOutcomes(state, findActivity),
			phase: state.phase === phaseBefore ? null : state.phase
		};
	}

	#keepSnapshot(): void {
		const { state } = this.#memory;
		const { linesPerSnapshot = usualLinesPerSnapshot } = this.#world;
		if (state.seq - this.#snapshotAt < linesPerSnapshot) return;
		this.#snapshotAt = state.seq;
		this.#world.log
			.saveSnapshot(this.sessionId, this.#memory.takeSnapshot())
			.catch((error: unknown) => this.#world.reportBug(error, 'snapshot'));
	}

	async #load(): Promise<void> {
		const { memory, fromSnapshot } = await openMemory(this.sessionId, this.#world);
		this.#memory = memory;
		if (memory.broken) this.#world.reportBug(new Error(memory.broken), 'log');
		if (!fromSnapshot) return;
		this.#snapshotAt = memory.state.seq;
		void checkWholeLog(this.sessionId, this.#world).then(
			(why) => {
				if (why === null) return;
				this.#memory.broken ??= why;
				this.#memory.touch();
				this.#world.reportBug(new Error(why), 'log');
			},
			(error: unknown) => this.#world.reportBug(error, 'check of the log')
		);
	}
}

function refuse(refusal: Refusal): Reply {
	return { ok: false, refusal };
}

function refuseAll(waiting: Waiting[]): void {
	for (const { answer } of waiting) answer(refuse('not-saved'));
}
