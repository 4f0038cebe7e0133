/** Decides on everything that waits for one commit, against what this process remembers of the log. */
import type { FindActivity } from '../../../domain/activity.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { chainHash, type ChainedEntry } from '../../../domain/session/chain.ts';
import { applyEntry } from '../../../domain/session/fold.ts';
import { collectOutcomes } from '../../../domain/session/outcomes.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { Chance } from '../../chance.ts';
import type { GivenRefusal } from '../../db/given-refusals.ts';
import type { Commit, KeptText } from '../../db/commit.ts';
import { draftEntry, type Draft } from './draft.ts';
import { GivenRefusals } from './given-refusals.ts';
import { sha256 } from './hashes.ts';
import type { Memory } from './memory.ts';
import { missingKeys, spentKeys } from './settlement.ts';

export interface Decided {
	/** One for each draft, to be read once the commit was stored. */
	replies: (() => Reply)[];
	/** Null when no line is to be written. */
	commit: Omit<Commit, 'refusals'> | null;
	/** What was not refused before; from here on it is, however often it comes. */
	refused: GivenRefusal[];
}

export interface DecideWorld {
	findActivity: FindActivity;
	chance: Chance;
	reportBug: (error: unknown, what: string) => void;
}

/** Applies what is accepted to the memory, in the order in which it came; the memory is ahead of the log until it is stored. */
export function decideAll(
	drafts: Draft[],
	memory: Memory,
	given: GivenRefusals,
	world: DecideWorld
): Decided {
	if (memory.broken) {
		return { replies: drafts.map(() => () => refused('read-only')), commit: null, refused: [] };
	}
	const phaseBefore = memory.state.phase;
	const knownKeys = new Set(memory.keys.keys());
	const entries: ChainedEntry[] = [];
	const texts: KeptText[] = [];
	const erasedTexts: string[] = [];
	provideKeys(memory);
	// Two copies of one action may stand on both sides of what makes it possible.
	const here = new GivenRefusals();
	const replies = drafts.map((draft) => {
		const before = given.find(draft) ?? here.find(draft);
		const decision = before ?? decideOne(draft, memory, world, entries, texts, erasedTexts);
		if (typeof decision !== 'string') return decision;
		if (!before) here.note(draft, decision);
		return () => refused(decision);
	});
	const newKeys = [...memory.keys]
		.filter(([stepId]) => !knownKeys.has(stepId))
		.map(([stepId, key]) => ({ stepId, key }));
	if (entries.length === 0) {
		// What is not stored is not known to other processes.
		for (const { stepId } of newKeys) memory.keys.delete(stepId);
		return { replies, commit: null, refused: here.list() };
	}
	memory.touch();
	const isLed = entries.some((entry) => entry.actorKind === 'facilitator');
	const settled = isLed ? settle(memory, world) : { spentKeys: [], outcomes: [] };
	const phase = memory.state.phase === phaseBefore ? null : memory.state.phase;
	const commit = { entries, texts, erasedTexts, newKeys, phase, ...settled };
	return { replies, commit, refused: here.list() };
}

/** An accepted draft is applied and added to what will be committed; of a refused one only the name of the refusal is left. */
function decideOne(
	draft: Draft,
	memory: Memory,
	{ findActivity, chance, reportBug }: DecideWorld,
	entries: ChainedEntry[],
	texts: KeptText[],
	erased: string[]
): (() => Reply) | Refusal {
	const acknowledge = (seq: number) => (): Reply => {
		const isParticipant =
			draft.kind !== 'command' && !('by' in draft && draft.by === 'facilitator');
		const received = { ok: true, seq, at: chance.now().toISOString() } as const;
		if (!isParticipant) return received;
		// One's own part is that of the step that is on; an answer to another step says nothing about it.
		if (draft.kind === 'act' && draft.stepId !== memory.state.currentStepId) return received;
		try {
			return { ...received, own: memory.ownFor(draft.actor) };
		} catch (error) {
			// It is stored, so that is what the phone hears; what it shows of it comes with the next view.
			reportBug(error, 'own part');
			return received;
		}
	};
	const seen = memory.seen.get(draft.actionId);
	if (seen !== undefined) return acknowledge(seen);
	const nameIn = memory.nameIn.bind(memory);
	const drafted = draftEntry(draft, { state: memory.state, nameIn, findActivity, chance });
	if ('refusal' in drafted) return drafted.refusal;
	const { entry } = drafted;
	const verdict = applyEntry(memory.state, entry, findActivity);
	if (!verdict.ok) return verdict.refusal;
	memory.hash = chainHash(memory.hash, entry, sha256);
	entries.push({ ...entry, hash: memory.hash });
	texts.push(...drafted.texts);
	for (const kept of drafted.texts) memory.texts.set(kept.id, kept.words);
	memory.seen.set(entry.actionId, entry.seq);
	erased.push(...memory.forget(entry));
	if (entry.actorKind === 'facilitator') provideKeys(memory);
	return acknowledge(entry.seq);
}

function provideKeys({ state, keys }: Memory): void {
	for (const { stepId, key } of missingKeys(state, keys)) keys.set(stepId, key);
}

/** What goes along with lines of a facilitator. */
function settle(
	{ state, keys }: Memory,
	{ findActivity }: DecideWorld
): Pick<Commit, 'spentKeys' | 'outcomes'> {
	const spent = spentKeys(state, keys, findActivity);
	for (const stepId of spent) keys.delete(stepId);
	return { spentKeys: spent, outcomes: collectOutcomes(state, findActivity) };
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}
