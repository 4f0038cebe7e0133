/**
 * One evening that lives: one queue, one commit at a time, and what was committed is what is shown. Any number of processes may hold
 * the same evening; the database decides whose lines come first, and every process folds them all.
 */
import type { Audience } from '../../domain/audience.ts';
import { accountFor, type SessionAccount } from '../../domain/session/account.ts';
import type { LogEntry } from '../../domain/session/log-entry.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { SessionState } from '../../domain/session/session.ts';
import type { SessionView } from '../../domain/session/view.ts';
import type { Reply } from '../../protocol/messages.ts';
import type { Chance } from '../chance.ts';
import type { Tail } from '../db/log.ts';
import type { RoomMeters } from '../watch/meters.ts';
import { decideAll, type Decided } from './decide.ts';
import type { Draft } from './draft.ts';
import { Memory } from './memory.ts';
import { checkWholeLog, openMemory, type LogWorld } from './open-memory.ts';
import { wholeEvening } from './settlement.ts';

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
	meters: RoomMeters;
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
	/** So many of those that wait are tried alone: together they could not be stored. */
	#oneByOne = 0;
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

	/** The last line of the log that is folded here. */
	get seq(): number {
		return this.#memory.state.seq;
	}

	/** How many actions wait for a commit. */
	get waiting(): number {
		return this.#queue.length;
	}

	/** Calls back when lines were folded; returns how to stop listening. */
	onFold(listener: FoldListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Asks the room for one action. The answer comes after the commit, or as a refusal by name. */
	submit(draft: Draft): Promise<Reply> {
		if (this.#memory.broken) return Promise.resolve(refused('read-only'));
		if (this.#queue.length >= longestQueue) return Promise.resolve(refused('busy'));
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
		return new Promise((resolve, reject) => {
			const readNow = () => {
				try {
					resolve(read(this.#resting));
				} catch (error) {
					reject(error as Error);
				}
			};
			if (this.#busy) this.#readers.push(readNow);
			else readNow();
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
		while (this.#queue.length > 0 || this.#stale || this.#heard > this.seq) {
			this.#busy = true;
			if (this.#stale && !(await this.#foldAgain())) continue;
			const waiting = this.#queue.splice(0, this.#oneByOne > 0 ? 1 : largestCommit);
			this.#oneByOne -= waiting.length;
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
			this.#tell(this.#fold(await this.#world.log.read(this.sessionId, this.seq)), false);
		} catch (error) {
			this.#world.reportBug(error, 'catching up');
		}
		// Whoever spoke of more lines than there are is not asked again.
		this.#heard = this.seq;
	}

	/** One commit: what others wrote meanwhile is folded first, then everything that waits is decided on. */
	async #append(waiting: Waiting[]): Promise<void> {
		let decided: Decided = { replies: [], commit: null };
		let theirs: readonly LogEntry[] = [];
		const drafts = waiting.map(({ draft }) => draft);
		try {
			await this.#world.meters.commit(async () => {
				await this.#world.log.append(this.sessionId, this.seq, (tail) => {
					if (tail) theirs = this.#fold(tail);
					decided = decideAll(drafts, this.#memory, this.#world);
					return decided.commit;
				});
				return decided.commit?.entries.length ?? 0;
			});
		} catch (error) {
			this.#world.reportBug(error, 'commit');
			this.#stale = true;
			this.#tryOneByOne(waiting);
			return;
		}
		for (const [index, { answer }] of waiting.entries()) {
			this.#guard('acknowledgement', () => answer(decided.replies[index]?.() ?? refused('busy')));
		}
		this.#tell(theirs, false);
		this.#tell(decided.commit?.entries ?? [], true);
		this.#keepSnapshot();
	}

	/** One action that cannot be stored may not take those of others with it. */
	#tryOneByOne(waiting: Waiting[]): void {
		if (waiting.length === 1) return refuseAll(waiting);
		this.#queue.unshift(...waiting);
		this.#oneByOne = waiting.length;
	}

	/** After a commit of which nobody knows whether it was stored: the log is the truth, so it is folded from the start. */
	async #foldAgain(): Promise<boolean> {
		try {
			await this.#load();
			this.#stale = false;
			this.#heard = this.seq;
			for (const listener of this.#listeners) this.#guard('listener', () => listener([], false));
			return true;
		} catch (error) {
			this.#world.reportBug(error, 'folding again');
			refuseAll(this.#queue.splice(0));
			await new Promise((resolve) => setTimeout(resolve, pauseBetweenTries));
			return false;
		}
	}

	#tell(entries: readonly LogEntry[], ours: boolean): void {
		if (entries.length === 0) return;
		for (const listener of this.#listeners) this.#guard('listener', () => listener(entries, ours));
	}

	/** A bug in what is told of a commit does not undo it, and does not stop the room. */
	#guard(what: string, work: () => void): void {
		try {
			work();
		} catch (error) {
			this.#world.reportBug(error, what);
		}
	}

	#fold(tail: Tail): readonly LogEntry[] {
		this.#memory.fold(tail);
		if (this.#memory.broken) this.#world.reportBug(new Error(this.#memory.broken), 'log');
		return tail.entries;
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

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}

function refuseAll(waiting: Waiting[]): void {
	for (const { answer } of waiting) answer(refused('not-saved'));
}
