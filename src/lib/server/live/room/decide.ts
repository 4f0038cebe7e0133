/** Decides on one batch of requests, against what this process has in memory of the log. */
import type { Refusal } from '../../../domain/refusal.ts';
import { chainHash } from '../../../domain/session/chain.ts';
import { applyEntry } from '../../../domain/session/fold.ts';
import { collectOutcomes } from '../../../domain/session/results.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { Chance } from '../../chance.ts';
import type { GivenRefusal } from '../../db/refusals.ts';
import type { Commit } from '../../db/commit.ts';
import { fingerprintOf } from './fingerprint.ts';
import { GivenRefusals } from './given-refusals.ts';
import { sha256 } from './hashes.ts';
import type { Memory } from './memory.ts';
import { opensDoors } from './opening-request.ts';
import { writeEntry, type RoomRequest } from './request.ts';

export interface Decided {
	/** One for each request, to be called after the commit. */
	replies: (() => Reply)[];
	/** Null when no line is to be written. */
	commit: Omit<Commit, 'refusals'> | null;
	/** New refusals: every retry gets the same one. */
	refused: GivenRefusal[];
}

export interface DecideWorld {
	chance: Chance;
	reportBug: (error: unknown, what: string) => void;
}

/** What a commit gathers while it is decided on. */
type Gathered = Pick<Commit, 'entries' | 'texts' | 'erasedTexts' | 'ballots'>;

/** Applies what is accepted to the memory, in order of arrival; until the commit the memory is ahead of the log. */
export function decideAll(
	requests: RoomRequest[],
	memory: Memory,
	given: GivenRefusals,
	world: DecideWorld
): Decided {
	if (memory.broken) {
		return { replies: requests.map(() => () => refused('read-only')), commit: null, refused: [] };
	}
	const phaseBefore = memory.state.phase;
	const resultsBefore = resultsOf(memory);
	const gathered: Gathered = { entries: [], texts: [], erasedTexts: [], ballots: [] };
	if (requests.some(opensDoors)) memory.provideEveningKey();
	// The batch may hold two copies of one action, before and behind what makes it possible.
	const here = new GivenRefusals();
	const replies = requests.map((request) => {
		const before = given.find(request) ?? here.find(request);
		const decision = before ?? decideOne(request, memory, world, gathered);
		if (typeof decision !== 'string') return decision;
		// The id belongs to another action, which is not refused because of this one.
		if (!before && decision !== 'id-taken') here.note(request, decision);
		return () => refused(decision);
	});
	if (gathered.entries.length === 0) return { replies, commit: null, refused: here.list() };
	memory.touch();
	const phase = memory.state.phase === phaseBefore ? null : memory.state.phase;
	const changesProgramme = gathered.entries.some(({ kind }) => kind === 'change-programme');
	const agenda = changesProgramme ? memory.state.agenda : null;
	const commit = { ...gathered, phase, agenda, ...settle(memory, resultsBefore) };
	return { replies, commit, refused: here.list() };
}

/** An accepted request is applied and added to what will be committed; of a refused one only the name of the refusal is left. */
function decideOne(
	request: RoomRequest,
	memory: Memory,
	{ chance, reportBug }: DecideWorld,
	gathered: Gathered
): (() => Reply) | Refusal {
	const acknowledge = (seq: number) => (): Reply => {
		const isParticipant =
			request.kind === 'join' || (request.kind === 'act' && request.by === 'participant');
		const received = { ok: true, seq, at: chance.now().toISOString() } as const;
		if (!isParticipant) return received;
		// One's own part is that of the step that is on; an answer to another step says nothing about it.
		if (request.kind === 'act' && request.stepId !== memory.state.currentStepId) return received;
		try {
			return { ...received, own: memory.ownFor(request.actor) };
		} catch (error) {
			// It is stored, so it is acknowledged; the next view shows it.
			reportBug(error, 'own part');
			return received;
		}
	};
	const fingerprint = fingerprintOf(request, memory);
	const taken = memory.seen.get(request.actionId);
	if (taken) {
		const isSame = !taken.fingerprint || !fingerprint || taken.fingerprint === fingerprint;
		return isSame ? acknowledge(taken.seq) : 'id-taken';
	}
	const written = writeEntry(request, memory, chance);
	if ('refusal' in written) return written.refusal;
	const { entry, texts, ballot } = written;
	const unopened = entry.by.seat === 'console' ? memory.listUnopened() : [];
	const verdict = applyEntry(memory.state, entry, { findActivity: memory.findActivity, sha256 });
	if (!verdict.ok) return verdict.refusal;
	memory.hash = chainHash(memory.hash, entry, sha256);
	gathered.entries.push({ ...entry, hash: memory.hash, fingerprint });
	gathered.texts.push(...texts);
	for (const kept of texts) memory.texts.set(kept.id, kept.words);
	if (ballot) {
		memory.keepBallot(ballot);
		gathered.ballots.push(memory.sealBallot(ballot, entry.seq, chance.newNonce()));
	}
	memory.seen.set(entry.actionId, { seq: entry.seq, fingerprint });
	gathered.erasedTexts.push(...memory.forget(entry));
	memory.provideStepKeys(unopened);
	return acknowledge(entry.seq);
}

/** The results that stand now, to see afterwards which ones are new. */
function resultsOf({ state }: Memory): Map<string, unknown> {
	return new Map(Object.entries(state.steps).map(([stepId, { result }]) => [stepId, result]));
}

/** What goes along with the lines: results that are new, and sealed ballots that are opened by now. */
function settle(
	memory: Memory,
	before: ReadonlyMap<string, unknown>
): Pick<Commit, 'outcomes' | 'openedSteps'> {
	const { state } = memory;
	const isNew = (stepId: string) => {
		const result = state.steps[stepId]?.result;
		return result !== null && result !== before.get(stepId);
	};
	const openedSteps = Object.entries(state.steps)
		.filter(([stepId, { box }]) => box.opened !== null && isNew(stepId))
		.map(([stepId]) => stepId);
	return {
		outcomes: collectOutcomes(state, memory.findActivity, isNew),
		openedSteps
	};
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}
