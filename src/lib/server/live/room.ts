/** One evening that lives: one queue, one commit at a time, and what was committed is what is shown. */
import type { FindActivity } from '../../domain/activity.ts';
import type { Audience } from '../../domain/audience.ts';
import { attachTexts } from '../../domain/free-text.ts';
import { accountFor, type SessionAccount } from '../../domain/session/account.ts';
import { applyEntry } from '../../domain/session/fold.ts';
import type { LogEntry } from '../../domain/session/log-entry.ts';
import { planState, type SessionState } from '../../domain/session/session.ts';
import { viewOwn, viewSession, type SessionView } from '../../domain/session/view.ts';
import type { Reply } from '../../protocol/messages.ts';
import type { Chance } from '../chance.ts';
import type { ChainedEntry, Commit, KeptText, LogQueries } from '../db/log.ts';
import { chainHash, findBrokenLink, firstHash, pseudonymFor } from './chain.ts';
import { draftEntry, type Draft } from './draft.ts';
import { collectOutcomes, newKeys, spentKeys } from './settlement.ts';

/** Actions that wait while a commit is under way go together into the next one. */
const largestCommit = 500;
/** Above this the phone hears "busy" and tries again; nothing is dropped unseen. */
const longestQueue = 5_000;

export interface RoomWorld {
	log: LogQueries;
	findActivity: FindActivity;
	chance: Chance;
	reportBug: (error: unknown, what: string) => void;
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

type CommitListener = (entries: readonly LogEntry[]) => void;

interface Waiting {
	draft: Draft;
	answer: (reply: Reply) => void;
}

export class Room {
	readonly sessionId: string;
	readonly #world: RoomWorld;
	#state: SessionState = planState();
	#hash: string;
	#seen = new Map<string, number>();
	#texts = new Map<string, string | null>();
	#keys = new Map<string, Buffer>();
	#queue: Waiting[] = [];
	#working = false;
	#committing = false;
	#readers: (() => void)[] = [];
	#readOnly = false;
	#listeners = new Set<CommitListener>();

	private constructor(sessionId: string, world: RoomWorld) {
		this.sessionId = sessionId;
		this.#world = world;
		this.#hash = firstHash(sessionId);
	}

	/** Folds the log from its first line. A log that was tampered with opens read-only, never half. */
	static async open(sessionId: string, world: RoomWorld): Promise<Room> {
		const room = new Room(sessionId, world);
		await room.#load();
		return room;
	}

	/** Calls back after every commit; returns how to stop listening. */
	onCommit(listener: CommitListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Asks the room for one action. The answer comes after the commit, or as a refusal by name. */
	submit(draft: Draft): Promise<Reply> {
		if (this.#readOnly) return Promise.resolve({ ok: false, refusal: 'read-only' });
		if (this.#queue.length >= longestQueue) return Promise.resolve({ ok: false, refusal: 'busy' });
		return new Promise((answer) => {
			this.#queue.push({ draft, answer });
			void this.#work();
		});
	}

	/**
	 * Reads between two commits: at once when the room rests, else as soon as the commit under way has ended. Nobody sees what
	 * is not stored yet.
	 */
	atRest<T>(read: (room: RestingRoom) => T): Promise<T> {
		if (!this.#committing) return Promise.resolve(read(this.#resting));
		return new Promise((resolve) => {
			this.#readers.push(() => resolve(read(this.#resting)));
		});
	}

	readonly #resting: RestingRoom = {
		viewFor: (audience) => this.#viewFor(audience),
		ownFor: (participantId) => this.#ownFor(participantId),
		hasJoined: (participantId) => this.#state.participants[participantId] !== undefined,
		account: () => accountFor(this.#state, this.#world.findActivity),
		situation: () => this.#state.situation
	};

	#viewFor(audience: Audience): SessionView {
		const view = viewSession(this.#state, audience, this.#world.findActivity);
		return attachTexts(view, (id) => this.#texts.get(id) ?? null);
	}

	#ownFor(participantId: string): unknown {
		const stepId = this.#state.currentStepId;
		const own = viewOwn(this.#state, this.#nameIn(stepId, participantId), this.#world.findActivity);
		return attachTexts(own, (id) => this.#texts.get(id) ?? null);
	}

	/** Under which name a participant answers in a step. Once the key is destroyed there is none: their own answer is out of reach. */
	#nameIn(stepId: string | null, participantId: string): string {
		const step = this.#state.agenda.find((candidate) => candidate.id === stepId);
		if (!step || !this.#world.findActivity(step.activity)?.secret) return participantId;
		const key = this.#keys.get(step.id);
		return key ? pseudonymFor(key, participantId) : '';
	}

	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		while (this.#queue.length > 0) {
			this.#committing = true;
			await this.#commit(this.#queue.splice(0, largestCommit));
			this.#committing = false;
			for (const read of this.#readers.splice(0)) read();
		}
		this.#working = false;
	}

	async #commit(waiting: Waiting[]): Promise<void> {
		const phaseBefore = this.#state.phase;
		const entries: ChainedEntry[] = [];
		const texts: KeptText[] = [];
		const knownKeys = new Set(this.#keys.keys());
		const verdicts: { answer: Waiting['answer']; reply: () => Reply }[] = [];
		try {
			for (const { draft, answer } of waiting) {
				verdicts.push({ answer, reply: this.#decide(draft, entries, texts) });
			}
			if (entries.length > 0) {
				const commit = this.#settle(entries, texts, knownKeys, phaseBefore);
				await this.#world.log.append(this.sessionId, commit);
				for (const stepId of commit.spentKeys) this.#keys.delete(stepId);
			}
		} catch (error) {
			this.#world.reportBug(error, 'commit');
			// The state may be ahead of the log now: the log is the truth, so fold it again.
			await this.#load().catch((again: unknown) => this.#world.reportBug(again, 'reload'));
			for (const { answer } of waiting) answer({ ok: false, refusal: 'not-saved' });
			return;
		}
		for (const { answer, reply } of verdicts) answer(reply());
		if (entries.length > 0) for (const listener of this.#listeners) listener(entries);
	}

	/** Decides on one draft; an accepted one is applied and added to what will be committed. */
	#decide(draft: Draft, entries: ChainedEntry[], texts: KeptText[]): () => Reply {
		const seen = this.#seen.get(draft.actionId);
		if (seen !== undefined) return () => this.#acknowledge(seen, draft);
		const drafted = draftEntry(draft, {
			state: this.#state,
			keys: this.#keys,
			findActivity: this.#world.findActivity,
			chance: this.#world.chance
		});
		if ('refusal' in drafted) return () => ({ ok: false, refusal: drafted.refusal });
		const { entry } = drafted;
		const verdict = applyEntry(this.#state, entry, this.#world.findActivity);
		if (!verdict.ok) return () => verdict;
		this.#hash = chainHash(this.#hash, entry);
		entries.push({ ...entry, hash: this.#hash });
		texts.push(...drafted.texts);
		for (const kept of drafted.texts) this.#texts.set(kept.id, kept.words);
		this.#seen.set(entry.actionId, entry.seq);
		for (const key of newKeys(this.#state, this.#keys, this.#world.findActivity)) {
			this.#keys.set(key.stepId, key.key);
		}
		return () => this.#acknowledge(entry.seq, draft);
	}

	#acknowledge(seq: number, draft: Draft): Reply {
		const isParticipant =
			draft.kind === 'join' || (draft.kind === 'act' && draft.by === 'participant');
		const received = { ok: true, seq, at: this.#world.chance.now().toISOString() } as const;
		return isParticipant ? { ...received, own: this.#ownFor(draft.actor) } : received;
	}

	#settle(
		entries: ChainedEntry[],
		texts: KeptText[],
		knownKeys: ReadonlySet<string>,
		phaseBefore: string
	): Commit {
		const led = entries.some((entry) => entry.actorKind === 'facilitator');
		const { findActivity } = this.#world;
		return {
			entries,
			texts,
			newKeys: [...this.#keys]
				.filter(([stepId]) => !knownKeys.has(stepId))
				.map(([stepId, key]) => ({ stepId, key })),
			spentKeys: led ? spentKeys(this.#state, this.#keys) : [],
			outcomes: led ? collectOutcomes(this.#state, findActivity) : [],
			phase: this.#state.phase === phaseBefore ? null : this.#state.phase
		};
	}

	async #load(): Promise<void> {
		const stored = await this.#world.log.read(this.sessionId);
		this.#state = planState();
		this.#seen = new Map();
		this.#texts = stored.texts;
		this.#keys = stored.keys;
		this.#hash = stored.entries.at(-1)?.hash ?? firstHash(this.sessionId);
		const broken = findBrokenLink(this.sessionId, stored.entries);
		if (broken !== null) this.#refuseToWrite(`chain broken at line ${broken}`);
		for (const entry of stored.entries) {
			if (broken !== null && entry.seq >= broken) break;
			const verdict = applyEntry(this.#state, entry, this.#world.findActivity);
			if (!verdict.ok) {
				this.#refuseToWrite(`line ${entry.seq} does not fold: ${verdict.refusal}`);
				break;
			}
			this.#seen.set(entry.actionId, entry.seq);
		}
	}

	#refuseToWrite(why: string): void {
		this.#readOnly = true;
		this.#world.reportBug(new Error(why), 'log');
	}
}
