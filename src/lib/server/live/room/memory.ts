/** What a process has in memory of one evening: the fold of its log, and the words, keys and sealed ballots that are kept beside it. */
import { createSecretKey, type KeyObject } from 'node:crypto';
import type { FindActivity } from '../../../domain/activity.ts';
import type { Audience, ParticipantKind } from '../../../domain/audience.ts';
import type { Opened } from '../../../domain/ballot/ballot.ts';
import { attachTexts } from '../../../domain/free-text.ts';
import { chainHash, firstHash, type StoredLine } from '../../../domain/session/chain.ts';
import { aboutDoors, closingForGood } from '../../../domain/session/command.ts';
import { closingKind } from '../../../domain/session/control-code.ts';
import { readErased } from '../../../domain/session/erase-payload.ts';
import { applyEntry, foldVersion } from '../../../domain/session/fold.ts';
import { isOld, type LogEntry } from '../../../domain/session/log-entry.ts';
import { followOld } from '../../../domain/session/old-log.ts';
import { findOpening } from '../../../domain/session/opening.ts';
import { isCut } from '../../../domain/session/results.ts';
import { isOver, planState, type SessionState } from '../../../domain/session/session.ts';
import { viewOwn, lookAt, type ViewOf, type Views } from '../../../domain/session/view.ts';
import type { Snapshot, Tail } from '../../db/log.ts';
import type { SealedRow } from '../../db/sealed-row.ts';
import type { KeyFolder } from '../../seal/key-folder.ts';
import { pseudonymFor, sha256, slipOf } from './hashes.ts';
import { SealedBox, type CastBallot } from './sealed-box.ts';

/** Under this name stands the key for those who came in and those who lead; every step has a key of its own. */
export const wholeEvening = 'evening';

/** An action that was accepted: its line, and what it asked. */
export interface Taken {
	seq: number;
	/** Null where an earlier version kept none. */
	fingerprint: string | null;
}

export interface Names {
	/** Under which name someone stands in the log of a step, or of the evening; empty where nobody can tell (any more). */
	nameIn(scope: string, id: string): string;
}

interface MemoryWorld {
	findActivity: FindActivity;
	keys: KeyFolder;
}

export class Memory implements Names {
	readonly findActivity: FindActivity;
	state: SessionState = planState();
	/** The hash of the last line. */
	hash: string;
	/** The actions that were accepted, by idempotency key. */
	readonly seen = new Map<string, Taken>();
	readonly texts = new Map<string, string | null>();
	/** The stored line that closed the evening; null before. */
	closing: { hash: string; at: string } | null = null;
	/** Why nothing may be written any more; null as it should be. */
	broken: string | null = null;
	/** Of which steps this process gave up computing the result. */
	listGivenUp: () => readonly string[] = () => [];
	readonly #sessionId: string;
	readonly #folder: KeyFolder;
	/** Prepared once: with every hash and seal anew it took longer than these themselves. */
	readonly #keys = new Map<string, KeyObject>();
	readonly #box: SealedBox;
	#shown: Partial<Views> = {};
	#look: ReturnType<typeof lookAt> | null = null;

	constructor(sessionId: string, { findActivity, keys }: MemoryWorld) {
		this.#sessionId = sessionId;
		this.#folder = keys;
		this.#box = new SealedBox(sessionId, (scope) => this.keyOf(scope));
		this.hash = firstHash(sessionId, sha256);
		this.findActivity = findActivity;
	}

	/** Restores a snapshot; false when it is of another version of the rules. */
	recall(snapshot: Snapshot, taken: { actionId: string; fingerprint: string | null }[]): boolean {
		if (snapshot.version !== foldVersion || taken.length !== snapshot.seq) return false;
		this.state = JSON.parse(snapshot.state) as SessionState;
		this.hash = snapshot.hash;
		for (const [index, { actionId, fingerprint }] of taken.entries()) {
			this.seen.set(actionId, { seq: index + 1, fingerprint });
		}
		return true;
	}

	takeSnapshot(): Snapshot {
		const { state, hash } = this;
		return { seq: state.seq, hash, version: foldVersion, state: JSON.stringify(state) };
	}

	/** Folds stored lines. Stops at the first one that is invalid, and is read-only from then on. */
	fold({ entries, texts, fingerprints, ballots }: Tail): void {
		for (const [id, words] of texts) this.texts.set(id, words);
		for (const entry of entries) {
			if (this.broken === null) {
				this.broken = this.#take(entry, fingerprints.get(entry.actionId) ?? null);
			}
		}
		// After the lines, for those say which steps are still open.
		this.#box.take(ballots.filter(({ stepId }) => !this.#isClosedForGood(stepId)));
		this.touch();
	}

	#take(entry: StoredLine, fingerprint: string | null): string | null {
		if (entry.seq !== this.state.seq + 1 || chainHash(this.hash, entry, sha256) !== entry.hash) {
			return `the chain breaks at line ${entry.seq}`;
		}
		if (isOld(entry)) followOld(this.state, entry);
		else {
			const verdict = applyEntry(this.state, entry, { findActivity: this.findActivity, sha256 });
			if (!verdict.ok) return `line ${entry.seq} does not fold: ${verdict.refusal}`;
		}
		this.hash = entry.hash;
		this.seen.set(entry.actionId, { seq: entry.seq, fingerprint });
		this.forget(entry);
		this.noteStored(entry);
		return null;
	}

	/** This line stands in the log. What it closed for good, nobody can open from here on. */
	noteStored(entry: StoredLine): void {
		if (entry.kind === closingKind) {
			this.closing = { hash: entry.hash, at: entry.at };
			this.touch();
		}
		// The key of now may be another one, made or destroyed by another process.
		if (aboutDoors.has(entry.kind)) this.#keys.delete(wholeEvening);
		if (closingForGood.has(entry.kind)) this.#destroySpent();
	}

	/** Words that this line says are erased are gone from every screen. */
	forget(entry: Pick<LogEntry, 'kind' | 'payload'>): string[] {
		const { textIds } = readErased(entry);
		this.replaceWords(new Map(textIds.map((id) => [id, null])));
		return textIds;
	}

	replaceWords(words: ReadonlyMap<string, string | null>): void {
		for (const [id, left] of words) this.texts.set(id, left);
		if (words.size > 0) this.touch();
	}

	/** Invalidates the cached views. */
	touch(): void {
		this.#shown = {};
		this.#look = null;
	}

	/** Nobody came in, and nobody can: the key of the evening opens nothing. Doors that were closed again may leave people inside. */
	get #isUntouched(): boolean {
		return this.state.phase === 'planned' && Object.keys(this.state.participants).length === 0;
	}

	/** Creates the key of the evening, as long as nobody came in: they would be others under a new key. Holding the end of the log. */
	provideEveningKey(): void {
		if (!this.#isUntouched) return;
		this.#keys.delete(wholeEvening);
		this.#makeKey(wholeEvening);
	}

	/** Whether there is a key of the evening that opens nothing. */
	get hasIdleKey(): boolean {
		return this.#isUntouched && this.#folder.find(this.#sessionId, wholeEvening) !== null;
	}

	/** Holding the end of the log: whoever opens the doors makes another one there. */
	destroyIdleKey(): void {
		this.#keys.delete(wholeEvening);
		this.#folder.destroy(this.#sessionId, wholeEvening);
	}

	/**
	 * Creates the keys of steps that have just been opened for the first time. Never later: under a new key whoever answered already would be
	 * somebody else, and be counted twice.
	 */
	provideStepKeys(unopened: readonly string[]): void {
		for (const stepId of unopened) {
			if (this.state.steps[stepId]?.openedAt) this.#makeKey(stepId);
		}
	}

	/** The steps that were never opened. */
	listUnopened(): string[] {
		return Object.entries(this.state.steps)
			.filter(([, { openedAt }]) => openedAt === null)
			.map(([stepId]) => stepId);
	}

	#makeKey(scope: string): void {
		if (this.#keys.has(scope)) return;
		this.#keys.set(scope, createSecretKey(this.#folder.make(this.#sessionId, scope)));
	}

	/** The key of a step or of the evening; null when it was never made, or is destroyed. */
	keyOf(scope: string): KeyObject | null {
		const isStep = Object.hasOwn(this.state.steps, scope);
		if ((scope !== wholeEvening && !isStep) || this.#isSpent(scope)) return null;
		const known = this.#keys.get(scope);
		if (known) return known;
		const kept = this.#folder.find(this.#sessionId, scope);
		if (!kept) return null;
		const key = createSecretKey(kept);
		this.#keys.set(scope, key);
		return key;
	}

	/**
	 * Destroys the keys that are not needed any more: all of them when the evening is over, and that of a secret step once it is closed for
	 * good. From then on no pseudonym can be linked to a participant, and no sealed ballot can be decrypted.
	 */
	#destroySpent(): void {
		const spent = this.#folder.list(this.#sessionId).filter((scope) => this.#isSpent(scope));
		for (const scope of spent) {
			this.#keys.delete(scope);
			this.#box.empty(scope);
			this.#folder.destroy(this.#sessionId, scope);
		}
	}

	#isSpent(scope: string): boolean {
		return isOver(this.state) || this.#isClosedForGood(scope);
	}

	#isClosedForGood(stepId: string): boolean {
		const status = this.state.steps[stepId];
		return status !== undefined && isCut(status);
	}

	/** A ballot was put in the box. */
	keepBallot({ stepId, voter, question, sealed }: CastBallot): void {
		this.#box.put(stepId, voter, question, sealed);
	}

	/** A ballot as it is kept outside the log. */
	sealBallot(ballot: CastBallot, seq: number, nonce: Buffer): SealedRow {
		return this.#box.seal(ballot, seq, nonce);
	}

	/** What somebody said in a step, by question: from the log where it is open, from the sealed box where it is secret. */
	ballotsOf(stepId: string, voter: string): Record<string, unknown> {
		const ballots = this.state.steps[stepId]?.box.ballots;
		if (!ballots) return this.#box.contentsOf(stepId, voter);
		return Object.fromEntries(
			Object.entries(ballots).flatMap(([question, given]) =>
				given[voter] ? [[question, given[voter].content]] : []
			)
		);
	}

	/** All ballots of a step, without names and in an order that says nothing. */
	unseal(stepId: string): Opened {
		const step = this.state.agenda.find(({ id }) => id === stepId);
		const status = this.state.steps[stepId];
		if (!status || !step) return {};
		return this.#box.open(
			stepId,
			status.box,
			findOpening(step, this.findActivity),
			this.state.became
		);
	}

	/** The shared view of an audience, cached until the next change. */
	viewFor<A extends Audience>(audience: A): ViewOf<A> {
		const known = this.#shown[audience];
		if (known) return known;
		this.#look ??= lookAt(this.state, this.findActivity, {
			...{ readOnly: this.broken !== null, closing: this.closing },
			givenUp: this.listGivenUp()
		});
		const view = this.#attach(this.#look(audience));
		this.#shown[audience] = view;
		return view;
	}

	ownFor(participantId: string): unknown {
		const id = this.nameNow(participantId);
		const evening = this.nameIn(wholeEvening, participantId);
		const { currentStepId } = this.state;
		const ballots = currentStepId && id !== '' ? this.ballotsOf(currentStepId, id) : {};
		const viewer = { id, isCut: id === '', evening, ballots };
		return this.#attach(viewOwn(this.state, viewer, this.findActivity));
	}

	/** Under which name someone stands in the step that is on. */
	nameNow(participantId: string): string {
		const { currentStepId } = this.state;
		return currentStepId ? this.nameIn(currentStepId, participantId) : '';
	}

	/** The names of now, for a last look at who is who once this evening is over and its keys are destroyed. In memory alone: let go of it. */
	holdNames(): Names {
		const keys = new Map<string, KeyObject>();
		for (const scope of this.#folder.list(this.#sessionId)) {
			const kept = this.#folder.find(this.#sessionId, scope);
			if (kept) keys.set(scope, createSecretKey(kept));
		}
		return {
			nameIn(scope, id) {
				const key = keys.get(scope);
				return key ? pseudonymFor(key, id) : '';
			}
		};
	}

	/** Under which name someone stands in the log. Once the key is destroyed there is none: what was theirs is out of reach. */
	nameIn(scope: string, id: string): string {
		const key = this.keyOf(scope);
		return key ? pseudonymFor(key, id) : '';
	}

	/** Under which name the log says that somebody counts as another kind. It leads to no other line of theirs. */
	kindName(id: string): string {
		return this.nameIn(wholeEvening, `kind of ${id}`);
	}

	/** With what somebody finds their texts again; null once nobody can be told apart any more. */
	slipOf(id: string): string | null {
		const key = this.keyOf(wholeEvening);
		return key && slipOf(key, id);
	}

	/** As what somebody counts now; null for who is not in, or where nobody can be told apart any more. */
	kindOf(id: string): ParticipantKind | null {
		const person = this.state.participants[this.nameIn(wholeEvening, id)];
		return person ? (this.state.became[this.kindName(id)] ?? person.kind) : null;
	}

	#attach<T>(value: T): T {
		return attachTexts(value, (id) => this.texts.get(id) ?? null);
	}
}

/** What is wrong with an evening that began before this format and never ended; null when nothing is. */
export function findUnfinished(entries: readonly StoredLine[], state: SessionState): string | null {
	const last = entries.at(-1);
	const isUnfinished = last !== undefined && isOld(last) && !isOver(state);
	return isUnfinished ? 'it began with an earlier version' : null;
}
