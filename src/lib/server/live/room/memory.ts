/** What a process remembers of one evening: the fold of its log, with the words and the keys that stand beside it. */
import type { FindActivity } from '../../../domain/activity.ts';
import type { Audience } from '../../../domain/audience.ts';
import { attachTexts } from '../../../domain/free-text.ts';
import { chainHash, firstHash, type ChainedEntry } from '../../../domain/session/chain.ts';
import { closingKind } from '../../../domain/session/control-code.ts';
import { applyEntry, foldVersion } from '../../../domain/session/fold.ts';
import type { LogEntry } from '../../../domain/session/log-entry.ts';
import { planState, type SessionState } from '../../../domain/session/session.ts';
import { viewOwn, viewSession, type SessionView } from '../../../domain/session/view.ts';
import type { Snapshot, Tail } from '../../db/log.ts';
import { pseudonymFor, sha256 } from './hashes.ts';

export class Memory {
	state: SessionState = planState();
	/** The hash of the last line. */
	hash: string;
	/** Where the actions stand that were taken already: the same one has no second effect. */
	readonly seen = new Map<string, number>();
	readonly texts = new Map<string, string | null>();
	keys = new Map<string, Buffer>();
	/** The hash of the stored line that closed the evening; null before. */
	controlCode: string | null = null;
	/** Why nothing may be written any more; null as it should be. */
	broken: string | null = null;
	readonly #findActivity: FindActivity;
	#shown: Partial<Record<Audience, SessionView>> = {};

	constructor(sessionId: string, findActivity: FindActivity) {
		this.hash = firstHash(sessionId, sha256);
		this.#findActivity = findActivity;
	}

	/** Goes on from a snapshot; says whether it is one that this version can use. */
	recall(snapshot: Snapshot, actionIds: string[]): boolean {
		if (snapshot.version !== foldVersion || actionIds.length !== snapshot.seq) return false;
		this.state = JSON.parse(snapshot.state) as SessionState;
		this.hash = snapshot.hash;
		for (const [index, id] of actionIds.entries()) this.seen.set(id, index + 1);
		return true;
	}

	takeSnapshot(): Snapshot {
		const { state, hash } = this;
		return { seq: state.seq, hash, version: foldVersion, state: JSON.stringify(state) };
	}

	/** Folds lines that stand in the log. It stops at the first one that does not belong there, and is broken from then on. */
	fold({ entries, texts, keys }: Tail): void {
		for (const [id, words] of texts) this.texts.set(id, words);
		this.keys = new Map(keys);
		for (const entry of entries) {
			if (this.broken === null) this.broken = this.#take(entry);
		}
		this.#shown = {};
	}

	#take(entry: ChainedEntry): string | null {
		if (entry.seq !== this.state.seq + 1 || chainHash(this.hash, entry, sha256) !== entry.hash) {
			return `the chain breaks at line ${entry.seq}`;
		}
		const verdict = applyEntry(this.state, entry, this.#findActivity);
		if (!verdict.ok) return `line ${entry.seq} does not fold: ${verdict.refusal}`;
		this.hash = entry.hash;
		this.seen.set(entry.actionId, entry.seq);
		this.forget(entry);
		this.noteStored(entry);
		return null;
	}

	/** This line stands in the log. */
	noteStored(entry: ChainedEntry): void {
		if (entry.kind !== closingKind) return;
		this.controlCode = entry.hash;
		this.#shown = {};
	}

	/** Words that a facilitator took out are gone from every screen. */
	forget(entry: LogEntry): string[] {
		const erased = erasedBy(entry);
		this.forgetWords(erased);
		return erased;
	}

	forgetWords(textIds: string[]): void {
		for (const id of textIds) this.texts.set(id, null);
		if (textIds.length > 0) this.#shown = {};
	}

	/** Something was decided on that stands in no log yet. */
	touch(): void {
		this.#shown = {};
	}

	/** The shared view of an audience, made once for every line at which somebody looks. */
	viewFor(audience: Audience): SessionView {
		return (this.#shown[audience] ??= this.#attach(
			viewSession(this.state, audience, this.#findActivity, {
				readOnly: this.broken !== null,
				controlCode: this.controlCode
			})
		));
	}

	ownFor(participantId: string): unknown {
		return this.#attach(viewOwn(this.state, this.nameNow(participantId), this.#findActivity));
	}

	/** Under which name someone stands in the step that is on. */
	nameNow(participantId: string): string {
		const { currentStepId } = this.state;
		return currentStepId ? this.nameIn(currentStepId, participantId) : '';
	}

	/** Under which name someone stands in the log. Once the key is destroyed there is none: what was theirs is out of reach. */
	nameIn(scope: string, id: string): string {
		const key = this.keys.get(scope);
		return key ? pseudonymFor(key, id) : '';
	}

	#attach<T>(value: T): T {
		return attachTexts(value, (id) => this.texts.get(id) ?? null);
	}
}

function erasedBy({ kind, payload }: LogEntry): string[] {
	return kind === 'erase-words' ? (payload as { textIds: string[] }).textIds : [];
}
