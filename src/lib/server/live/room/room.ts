/**
 * A live evening as a single writer: one queue, one commit at a time, and only what is committed is shown. Any number of processes may
 * have the same evening in memory; the database orders their lines, and every process folds all of them.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { aboutDoors } from '../../../domain/session/command.ts';
import { closingKind } from '../../../domain/session/control-code.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { RoomMeters } from '../../watch/meters.ts';
import type { RoomRequest } from './request.ts';
import { standingsIn } from './begun.ts';
import { FoldListeners, type FoldListener } from './fold-listeners.ts';
import { HeavyResults } from './heavy-results.ts';
import { Journal, Overtaken, type JournalWorld, type Written } from './journal.ts';
import { Memory } from './memory.ts';
import { MemoryKeeper, type KeeperWorld } from './open-memory.ts';
import { readMemory, type RestingRoom } from './resting.ts';
import { Throttle } from './throttle.ts';
import { WaitingLine } from './waiting-line.ts';
import type { Works } from '../../work/works.ts';

/** Fixed backoff while the database does not answer, in milliseconds. */
const backoff = 500;

export interface RoomWorld extends KeeperWorld, JournalWorld {
	meters: RoomMeters;
	/** Runs heavy computations, off the main thread. */
	works: Works;
}

export class Room {
	readonly sessionId: string;
	readonly #world: RoomWorld;
	#memory: Memory;
	readonly #resting: RestingRoom;
	readonly #keeper: MemoryKeeper;
	readonly #journal: Journal;
	readonly #line = new WaitingLine();
	/** The highest `seq` that was announced. */
	#heard = 0;
	#reported: string | null = null;
	readonly #throttle = new Throttle();
	#working = false;
	/** A commit is in flight: the memory may be ahead of the log. */
	#busy = false;
	/** A commit failed, so the memory may have diverged: nothing is read or decided before the log is folded again. */
	#stale = false;
	readonly #heavy: HeavyResults;
	#readers: (() => void)[] = [];
	readonly #listeners: FoldListeners;
	#refreshing: Promise<void> = Promise.resolve();
	#nextRefresh: Promise<void> | null = null;
	/** Once this room is unloaded, finds the one in its place. */
	#findNext: (() => Promise<Room>) | null = null;

	private constructor(sessionId: string, world: RoomWorld) {
		this.sessionId = sessionId;
		this.#world = world;
		this.#memory = new Memory(sessionId, world);
		this.#resting = readMemory(() => this.#memory, world.findActivity);
		this.#keeper = new MemoryKeeper(sessionId, world);
		this.#journal = new Journal(sessionId, world);
		this.#listeners = new FoldListeners((error) => world.reportBug(error, 'listener'));
		this.#heavy = new HeavyResults({
			works: world.works,
			readState: () => this.#memory.state,
			submit: (stepId, payload) => {
				const actionId = world.chance.newId();
				return this.submit({ kind: 'computed', actionId, actor: '', stepId, payload });
			},
			reportBug: (error) => world.reportBug(error, 'computation'),
			noteChange: () => {
				this.#memory.touch();
				this.#listeners.notifyChanged();
			}
		});
		this.#memory.listGivenUp = () => this.#heavy.listGivenUp();
	}

	/** Folds the log. One that does not hold opens read-only. */
	static async open(sessionId: string, world: RoomWorld): Promise<Room> {
		const room = new Room(sessionId, world);
		await world.log.prepare(sessionId);
		await room.#load();
		return room;
	}

	/** The last line that is folded here. */
	get seq(): number {
		return this.#memory.state.seq;
	}

	/** How many actions wait for a commit. */
	get waiting(): number {
		return this.#line.length;
	}

	/** Nothing waits here: no action, no reader, no line to read. */
	get isIdle(): boolean {
		return this.#line.length === 0 && this.#readers.length === 0 && !this.#working;
	}

	/**
	 * Unloads the evening from this process. Callers that still have a reference to this room are forwarded to the one that is loaded
	 * next.
	 */
	fallAsleep(findNext: () => Promise<Room>): void {
		this.#findNext = findNext;
		this.#listeners.clear();
	}

	/** Calls back when lines were folded; returns how to unsubscribe. */
	onFold(listener: FoldListener): () => void {
		return this.#listeners.add(listener);
	}

	/** Queues one action. Resolves after the commit, or with a refusal by name. */
	submit(request: RoomRequest): Promise<Reply> {
		if (this.#findNext) return this.#findNext().then((room) => room.submit(request));
		if (this.#memory.broken) return Promise.resolve({ ok: false, refusal: 'read-only' });
		const answered = this.#line.join(request);
		if (this.#line.isLongEnough) this.#throttle.flush();
		void this.#work();
		return answered;
	}

	/** Tries a heavy computation again that was given up. */
	async computeAgain(stepId: string): Promise<Reply> {
		if (this.#findNext) return this.#findNext().then((room) => room.computeAgain(stepId));
		if (!this.#heavy.tryAgain(stepId)) return { ok: false, refusal: 'not-possible-now' };
		return { ok: true, seq: this.seq, at: this.#world.chance.now().toISOString() };
	}

	/** What texts read from now on, whose words were erased in the database; null: nothing. */
	replaceWords(words: ReadonlyMap<string, string | null>): void {
		if (this.#findNext) {
			const toldNext = this.#findNext().then((room) => room.replaceWords(words));
			return void toldNext.catch((error: unknown) => this.#world.reportBug(error, 'words'));
		}
		this.#memory.replaceWords(words);
		this.#listeners.notifyChanged();
	}

	/** A hint that the log goes up to this line: reads what is new. */
	hear(seq: number): void {
		this.#heard = Math.max(this.#heard, seq);
		if (this.#heard > this.seq) this.#throttle.flush();
		void this.#work();
	}

	/**
	 * Reads the end of the log, and resolves when everything up to there is folded. Concurrent callers share the next read: a hall that
	 * reconnects calls this all at once.
	 */
	refresh(): Promise<void> {
		if (this.#findNext) return this.#findNext().then((room) => room.refresh());
		this.#nextRefresh ??= this.#refreshing
			.catch(() => undefined)
			.then(() => {
				this.#nextRefresh = null;
				return (this.#refreshing = this.#readEnd());
			});
		return this.#nextRefresh;
	}

	async #readEnd(): Promise<void> {
		const [head] = await this.#world.log.heads([this.sessionId]);
		const end = head?.seq ?? 0;
		this.hear(end);
		while (this.#heard > this.seq) await sleep(5);
		if (this.seq < end && !this.#memory.broken) throw new Error('The log could not be read');
	}

	/**
	 * Reads a committed state: at once, or as soon as the commit in flight has ended.
	 */
	atRest<T>(read: (room: RestingRoom) => T): Promise<T> {
		if (this.#findNext) return this.#findNext().then((room) => room.atRest(read));
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

	/** Resolves when the queue is empty. */
	async drain(): Promise<void> {
		while (this.#working) await sleep(5);
	}

	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		while (this.#line.length > 0 || this.#stale || this.#heard > this.seq) {
			if (!this.#mayCommit && !this.#stale && this.#heard <= this.seq) {
				await this.#throttle.wait();
				continue;
			}
			this.#busy = true;
			if (this.#stale && !(await this.#foldAgain())) continue;
			await (this.#mayCommit ? this.#append() : this.#catchUp());
			if (this.#stale) continue;
			this.#busy = false;
			for (const read of this.#readers.splice(0)) read();
		}
		this.#working = false;
	}

	/** The queue is not empty, and the interval is over or a full batch waits. */
	get #mayCommit(): boolean {
		return this.#line.length > 0 && (this.#throttle.remaining <= 0 || this.#line.isLongEnough);
	}

	/** Reads lines of other processes. */
	async #catchUp(): Promise<void> {
		const asked = this.#heard;
		try {
			const tail = await this.#world.log.read(this.sessionId, this.seq);
			this.#memory.fold(tail);
			this.#noteBroken();
			if (tail.entries.length > 0) this.#journal.noticeOthers();
			this.#listeners.notify(tail.entries, false);
			this.#heavy.start();
		} catch (error) {
			this.#world.reportBug(error, 'catching up');
		}
		// A hint that was too high is dropped; one that came during the read is kept.
		if (this.#heard === asked) this.#heard = this.seq;
	}

	/** One group commit. */
	async #append(): Promise<void> {
		this.#throttle.start();
		const waiting = this.#line.take();
		const requests = waiting.map(({ request }) => request);
		let written: Written = { replies: [], ours: [], theirs: [] };
		try {
			await this.#world.meters.commit(async () => {
				written = await this.#journal.append(requests, this.#memory);
				return written.ours.length;
			});
		} catch (error) {
			this.#stale = true;
			if (error instanceof Overtaken) return this.#line.putBack(waiting);
			this.#world.reportBug(error, 'commit');
			return this.#line.tryInHalves(waiting);
		}
		const { replies, ours, theirs } = written;
		this.#line.settled();
		for (const [index, { answer }] of waiting.entries()) {
			this.#guard('acknowledgement', () => {
				answer(replies[index]?.() ?? { ok: false, refusal: 'busy' });
			});
		}
		const closes = ours.some(({ kind }) => kind === closingKind);
		const parting = closes ? standingsIn(this.#memory, this.#memory.holdNames()) : null;
		for (const line of ours) this.#memory.noteStored(line);
		this.#noteBroken();
		this.#listeners.notify(theirs, false);
		this.#listeners.notify(ours, true, parting);
		this.#keeper.keep(this.#memory);
		if (ours.some(({ kind }) => aboutDoors.has(kind))) await this.#dropIdleKey();
		this.#heavy.start();
	}

	/** After a commit of unknown outcome: folds the log from the start. */
	async #foldAgain(): Promise<boolean> {
		const asked = this.#heard;
		try {
			await this.#load();
			this.#stale = false;
			if (this.#heard === asked) this.#heard = this.seq;
			this.#listeners.notifyChanged();
			return true;
		} catch (error) {
			this.#world.reportBug(error, 'folding again');
			this.#line.refuseAll();
			await sleep(backoff);
			return false;
		}
	}

	/** An exception in an acknowledgement does not undo the commit, and does not stop the queue. */
	#guard(what: string, work: () => void): void {
		try {
			work();
		} catch (error) {
			this.#world.reportBug(error, what);
		}
	}

	/** What fails here is tried again when the room is loaded. */
	async #dropIdleKey(): Promise<void> {
		await this.#journal
			.dropIdleKey(this.#memory)
			.catch((error: unknown) => this.#world.reportBug(error, 'idle key'));
	}

	#noteBroken(): void {
		const { broken } = this.#memory;
		if (broken && broken !== this.#reported) this.#world.reportBug(new Error(broken), 'log');
		this.#reported = broken;
	}

	async #load(): Promise<void> {
		this.#memory = await this.#keeper.open((why) => {
			this.#memory.broken ??= why;
			this.#memory.touch();
			this.#noteBroken();
			this.#listeners.notifyChanged();
		});
		this.#memory.listGivenUp = () => this.#heavy.listGivenUp();
		this.#noteBroken();
		await this.#dropIdleKey();
		this.#heavy.start();
	}
}
