/** Loads the memory of an evening, from a snapshot and the lines after it or from the first line, and stores snapshots. */
import type { FindActivity } from '../../../domain/activity.ts';
import { writeCanonical } from '../../../domain/session/canonical.ts';
import { isOver } from '../../../domain/session/session.ts';
import type { LogQueries } from '../../db/log.ts';
import type { KeyFolder } from '../../seal/key-folder.ts';
import { findUnfinished, Memory } from './memory.ts';

interface LogWorld {
	log: LogQueries;
	findActivity: FindActivity;
	keys: KeyFolder;
}

export interface KeeperWorld extends LogWorld {
	reportBug: (error: unknown, what: string) => void;
	/** Lines between two snapshots. */
	linesPerSnapshot?: number;
}

export class MemoryKeeper {
	readonly #sessionId: string;
	readonly #world: KeeperWorld;
	#keptAt = 0;
	#isChecking = false;

	constructor(sessionId: string, world: KeeperWorld) {
		this.#sessionId = sessionId;
		this.#world = world;
	}

	/** Folds the log. `onBroken` hears later when a check of the whole log finds that it does not hold. */
	async open(onBroken: (why: string) => void): Promise<Memory> {
		const { memory, fromSnapshot } = await openMemory(this.#sessionId, this.#world);
		if (!fromSnapshot) return memory;
		this.#keptAt = memory.state.seq;
		if (this.#isChecking) return memory;
		this.#isChecking = true;
		void checkWholeLog(this.#sessionId, this.#world)
			.then(
				(why) => {
					if (why !== null) onBroken(why);
				},
				(error: unknown) => this.#world.reportBug(error, 'check of the log')
			)
			.finally(() => (this.#isChecking = false));
		return memory;
	}

	/** Stores a snapshot when enough lines came after the last one. */
	keep(memory: Memory): void {
		const { linesPerSnapshot = 5_000, log, reportBug } = this.#world;
		if (memory.state.seq - this.#keptAt < linesPerSnapshot) return;
		this.#keptAt = memory.state.seq;
		log
			.saveSnapshot(this.#sessionId, memory.takeSnapshot())
			.catch((error: unknown) => reportBug(error, 'snapshot'));
	}
}

async function openMemory(
	sessionId: string,
	{ log, findActivity, keys }: LogWorld
): Promise<{ memory: Memory; fromSnapshot: boolean }> {
	const snapshot = await log.readSnapshot(sessionId);
	const memory = new Memory(sessionId, { findActivity, keys });
	const fromSnapshot =
		snapshot !== null && memory.recall(snapshot, await log.readTaken(sessionId, snapshot.seq));
	const tail = await log.read(sessionId, memory.state.seq);
	const texts = fromSnapshot ? await log.findTexts(sessionId) : tail.texts;
	const ballots = fromSnapshot ? await log.readSealed(sessionId) : tail.ballots;
	memory.fold({ ...tail, texts, ballots });
	memory.broken ??= findUnfinished(tail.entries, memory.state);
	// The line that closed it may stand before the snapshot.
	if (isOver(memory.state) && memory.closing === null) {
		const closing = await log.findClosing(sessionId);
		memory.closing = closing && { hash: closing.hash, at: closing.at.toISOString() };
	}
	return { memory, fromSnapshot };
}

const noKeys: KeyFolder = {
	find: () => null,
	make: () => {
		throw new Error('Looking makes no keys');
	},
	destroy: () => undefined,
	list: () => [],
	listAll: () => []
};

/** Size of a chunk in which a long log is checked. */
const stretch = 2_000;

/**
 * Verifies a snapshot in the background: folds the whole log and compares. Resolves with what is wrong, or null. Yields to the event
 * loop between two chunks.
 */
async function checkWholeLog(
	sessionId: string,
	{ log, findActivity }: LogWorld
): Promise<string | null> {
	const snapshot = await log.readSnapshot(sessionId);
	if (!snapshot) return null;
	// Read-only: it creates no keys and destroys none.
	const memory = new Memory(sessionId, { findActivity, keys: noKeys });
	while (memory.state.seq < snapshot.seq) {
		const upTo = Math.min(memory.state.seq + stretch, snapshot.seq);
		const entries = await log.readStretch(sessionId, memory.state.seq, upTo);
		if (entries.length === 0) return `the log ends at line ${memory.state.seq}`;
		memory.fold({ entries, texts: new Map(), fingerprints: new Map(), ballots: [] });
		if (memory.broken) return memory.broken;
		await new Promise((resolve) => setImmediate(resolve));
	}
	// jsonb does not keep the order of fields, so the canonical values are compared.
	const folded = writeCanonical(memory.state);
	const same =
		folded === writeCanonical(JSON.parse(snapshot.state)) && memory.hash === snapshot.hash;
	return same ? null : `the snapshot is not what the log says at line ${snapshot.seq}`;
}
