/** The sealed ballots of an evening, decrypted in memory to let people see and change their own. None of it leaves this process. */
import type { KeyObject } from 'node:crypto';
import type { ParticipantKind } from '../../../domain/audience.ts';
import type { Opened } from '../../../domain/ballot/ballot.ts';
import { openLost, type BallotBox } from '../../../domain/ballot/box.ts';
import { regroup, type SealedBallot } from '../../../domain/ballot/open-box.ts';
import { openVoters, type Opening } from '../../../domain/ballot/rounds.ts';
import type { SealedRow } from '../../db/sealed-row.ts';
import { openBallot, sealBallot } from '../../seal/seal.ts';

/** A ballot of a secret step on its way into the box. */
export interface CastBallot {
	stepId: string;
	question: string;
	voter: string;
	sealed: SealedBallot;
}

export class SealedBox {
	readonly #sessionId: string;
	readonly #keyOf: (stepId: string) => KeyObject | null;
	/** By step, voter and question. */
	readonly #ballots = new Map<string, Map<string, Map<string, SealedBallot>>>();
	/** Steps of which a ballot could not be decrypted. */
	readonly #lost = new Set<string>();

	constructor(sessionId: string, keyOf: (stepId: string) => KeyObject | null) {
		this.#sessionId = sessionId;
		this.#keyOf = keyOf;
	}

	put(stepId: string, voter: string, question: string, sealed: SealedBallot): void {
		const byVoter = entryOf(
			this.#ballots,
			stepId,
			() => new Map<string, Map<string, SealedBallot>>()
		);
		entryOf(byVoter, voter, () => new Map<string, SealedBallot>()).set(question, sealed);
	}

	/** Decrypts stored rows. */
	take(rows: readonly SealedRow[]): void {
		for (const { stepId, voter, question, sealed } of rows) {
			const key = this.#keyOf(stepId);
			const opened = key && openBallot(key, this.#placeOf(stepId, voter, question), sealed);
			if (opened) this.put(stepId, voter, question, opened);
			else this.#lost.add(stepId);
		}
	}

	seal({ stepId, voter, question, sealed }: CastBallot, seq: number, nonce: Buffer): SealedRow {
		const key = this.#keyOf(stepId);
		if (!key) throw new Error('A ballot was accepted in a step that has no key');
		const place = this.#placeOf(stepId, voter, question);
		return { stepId, voter, question, seq, sealed: sealBallot(key, place, sealed, nonce) };
	}

	contentsOf(stepId: string, voter: string): Record<string, unknown> {
		const given = this.#ballots.get(stepId)?.get(voter) ?? new Map<string, SealedBallot>();
		return Object.fromEntries(
			[...given].flatMap(([question, { ballot }]) => (ballot ? [[question, ballot.content]] : []))
		);
	}

	/** Where the key is gone, every question is marked as lost: it cannot be counted any more. */
	open(
		stepId: string,
		box: BallotBox,
		opening: Opening,
		became: Readonly<Record<string, ParticipantKind>>
	): Opened {
		if (this.#lost.has(stepId)) return openLost(box);
		// Who was put aside has a sealed ballot still, and none in the box.
		const isInBox = (voter: string, question: string) => voter in (box.voters[question] ?? {});
		const voters = [...(this.#ballots.get(stepId) ?? [])].map(([voter, given]) =>
			regroup(
				[...given.values()].filter(({ question }) => isInBox(voter, question)),
				became
			)
		);
		return openVoters(voters, opening);
	}

	empty(stepId: string): void {
		this.#ballots.delete(stepId);
	}

	#placeOf(stepId: string, voter: string, question: string): string {
		return JSON.stringify([this.#sessionId, stepId, voter, question]);
	}
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
