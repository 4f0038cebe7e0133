/**
 * One evening that lives: one queue, one commit at a time, and what was committed is what is shown. Any number of processes may hold
 * the same evening; the database decides whose lines come first, and every process folds them all.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredLine } from '../../../domain/session/chain.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { RoomMeters } from '../../watch/meters.ts';
import { Beat } from './beat.ts';
import type { RoomRequest } from './request.ts';
import { HeavyResults } from './heavy-results.ts';
import { Journal, Overtaken, type JournalWorld, type Written } from './journal.ts';
import { Memory } from './memory.ts';
import { MemoryKeeper, type KeeperWorld } from './open-memory.ts';
import { readMemory, type RestingRoom } from './resting.ts';
import { WaitingLine } from './waiting-line.ts';
import type { Works } from '../../work/works.ts';

/** While the database is away, in milliseconds. */
const pauseBetweenTries = 500;

export interface RoomWorld extends KeeperWorld, JournalWorld {
	meters: RoomMeters;
	/** Runs heavy computations, off the main thread. */
	works: Works;
}

/** Hears of lines that were folded: by this process (`ours`), or written by another and read here. */
type FoldListener = (entries: readonly StoredLine[], ours: boolean) => void;

export class Room {
	readonly sessionId: string;
	readonly #world: RoomWorld;
	#memory: Memory;
	readonly #resting: RestingRoom;
	readonly #keeper: MemoryKeeper;
	readonly #journal: Journal;
	readonly #line = new WaitingLine();
	/** The last line that somebody told us of. */
	#heard = 0;
	#reported: string | null = null;
	readonly #beat = new Beat();
	#working = false;
	/** A commit is under way: the memory may hold what is not stored yet. */
	#busy = false;
	/** A commit failed, so the memory may be ahead of the log: nothing is read or decided before the log was folded again. */
	#stale = false;
	readonly #heavy: HeavyResults;
	#readers: (() => void)[] = [];
	#listeners = new Set<FoldListener>();
	#refreshing: Promise<void> = Promise.resolve();
	#nextRefresh: Promise<void> | null = null;
	/** Finds the room that woke since; null while this one is awake. */
	#findNext: (() => Promise<Room>) | null = null;

	private constructor(sessionId: string, world: RoomWorld) {
		this.sessionId = sessionId;
		this.#world = world;
		this.#memory = new Memory(sessionId, world);
		this.#resting = readMemory(() => this.#memory, world.findActivity);
		this.#keeper = new MemoryKeeper(sessionId, world);
		this.#journal = new Journal(sessionId, world);
		this.#heavy = new HeavyResults({
			works: world.works,
			readState: () => this.#memory.state,
			submit: (stepId, payload) => {
				const actionId = world.chance.newId();
				return this.submit({ kind: 'computed', actionId, actor: '', stepId, payload });
			},
			reportBug: (error) => world.reportBug(error, 'computation')
		});
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
		return this.#line.length;
	}

	/** Nothing waits here: no action, no reader, no line to read. */
	get isIdle(): boolean {
		return this.#line.length === 0 && this.#readers.length === 0 && !this.#working;
	}

	/**
	 * This process lets go of the evening. Whoever still holds this room is served by the one that woke since: what they send is seen
	 * there, and what they read is what stands there.
	 */
	fallAsleep(findNext: () => Promise<Room>): void {
		this.#findNext = findNext;
		this.#listeners.clear();
	}

	/** Calls back when lines were folded; returns how to stop listening. */
	onFold(listener: FoldListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Asks the room for one action. The answer comes after the commit, or as a refusal by name. */
	submit(request: RoomRequest): Promise<Reply> {
		if (this.#findNext) return this.#findNext().then((room) => room.submit(request));
		if (this.#memory.broken) return Promise.resolve({ ok: false, refusal: 'read-only' });
		const answered = this.#line.join(request);
		if (this.#line.isLongEnough) this.#beat.hurry();
		void this.#work();
		return answered;
	}

	/** What texts read from now on, whose words were erased in the database; null: nothing. */
	replaceWords(words: ReadonlyMap<string, string | null>): void {
		if (this.#findNext) {
			const toldNext = this.#findNext().then((room) => room.replaceWords(words));
			return void toldNext.catch((error: unknown) => this.#world.reportBug(error, 'words'));
		}
		this.#memory.replaceWords(words);
		this.#tellChanged();
	}

	/** Somebody says that the log goes up to this line: reads what is new. */
	hear(seq: number): void {
		this.#heard = Math.max(this.#heard, seq);
		if (this.#heard > this.seq) this.#beat.hurry();
		void this.#work();
	}

	/**
	 * Asks the database whether other processes wrote something, and waits until it is folded. Who asks while an answer is under way
	 * shares the next one: a hall that comes back asks all at once.
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
	 * Reads between two commits: at once when the room rests, else as soon as the commit under way has ended. Nobody sees what
	 * is not stored yet.
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

	/** Resolves when nothing waits any more. */
	async drain(): Promise<void> {
		while (this.#working) await sleep(5);
	}

	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		while (this.#line.length > 0 || this.#stale || this.#heard > this.seq) {
			if (!this.#mayCommit && !this.#stale && this.#heard <= this.seq) {
				await this.#beat.wait();
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

	/** Something waits for a commit, and waiting for more would bring nothing. */
	get #mayCommit(): boolean {
		return this.#line.length > 0 && (this.#beat.early <= 0 || this.#line.isLongEnough);
	}

	/** Reads what others wrote. */
	async #catchUp(): Promise<void> {
		const asked = this.#heard;
		try {
			const tail = await this.#world.log.read(this.sessionId, this.seq);
			this.#memory.fold(tail);
			this.#noteBroken();
			if (tail.entries.length > 0) this.#journal.noticeOthers();
			this.#tell(tail.entries, false);
		} catch (error) {
			this.#world.reportBug(error, 'catching up');
		}
		// Whoever spoke of more lines than there are is not asked again; who spoke meanwhile is.
		if (this.#heard === asked) this.#heard = this.seq;
	}

	/** One commit: everything that waits, together. */
	async #append(): Promise<void> {
		this.#beat.strike();
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
		for (const line of ours) this.#memory.noteStored(line);
		this.#noteBroken();
		this.#tell(theirs, false);
		this.#tell(ours, true);
		this.#keeper.keep(this.#memory);
		this.#heavy.start();
	}

	/** After a commit of which nobody knows whether it was stored: the log is the truth, so it is folded from the start. */
	async #foldAgain(): Promise<boolean> {
		const asked = this.#heard;
		try {
			await this.#load();
			this.#stale = false;
			if (this.#heard === asked) this.#heard = this.seq;
			this.#tellChanged();
			return true;
		} catch (error) {
			this.#world.reportBug(error, 'folding again');
			this.#line.refuseAll();
			await sleep(pauseBetweenTries);
			return false;
		}
	}

	#tell(entries: readonly StoredLine[], ours: boolean): void {
		if (entries.length === 0) return;
		for (const listener of this.#listeners) this.#guard('listener', () => listener(entries, ours));
	}

	/** Something else is to be seen, without a new line. */
	#tellChanged(): void {
		for (const listener of this.#listeners) this.#guard('listener', () => listener([], false));
	}

	/** A bug in what is told of a commit does not undo it, and does not stop the room. */
	#guard(what: string, work: () => void): void {
		try {
			work();
		} catch (error) {
			this.#world.reportBug(error, what);
		}
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
			this.#tellChanged();
		});
		this.#noteBroken();
		this.#heavy.start();
	}
}
