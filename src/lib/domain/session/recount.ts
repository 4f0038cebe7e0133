/** Counts an evening once more, from its exported log alone, with the rules that the evening itself had. */
import type { FindActivity } from '../activity.ts';
import type { CountByKind } from '../audience.ts';
import type { Refusal } from '../refusal.ts';
import type { Finding } from '../finding/finding.ts';
import { writeCanonical } from './canonical.ts';
import type { Sha256 } from '../chain.ts';
import { findBrokenLink, type StoredLine } from './chain.ts';
import { computedSchema, describeComputed } from './computed.ts';
import type { LogEntry } from './log-entry.ts';
import { findControlCode } from './control-code.ts';
import type { EveningExport, OldExport } from './export.ts';
import { applyEntry, foldVersion, type FoldWorld } from './fold.ts';
import { collectOutcomes, countAnswered } from './results.ts';
import { readRules } from './rules-version.ts';
import { isOver, planState, type SessionState } from './session.ts';

export interface RecountedOutcome {
	stepId: string;
	title: string;
	activity: string;
	/** As the rules make it from the log; null when the log does not lead to an outcome of this step. */
	result: unknown;
	findings: Finding[];
	/** How many people answered; null where the log does not tell. */
	answered: number | null;
	/** It is, to the letter, what was stored and shown when the step closed. */
	equalsShown: boolean;
	/** An outcome of this step, by this activity, was stored at all. */
	isStored: boolean;
	/** The log says that nobody could open these ballots any more. Whether that was so, no recount can tell. */
	isLost: boolean;
}

/** `other-rules`: it differs, and rules of another version made it, so that a difference says nothing. */
export type Comparison = 'equal' | 'differs' | 'other-rules';

export type Conclusion = 'right' | 'wrong' | 'other-rules';

/**
 * `unreadable`: the rules cannot read the line. `forged`: its computation gives something else. `forged-ballots`: what it opens cannot
 * have come out of the box, or nothing came out of it.
 */
export type FoldProblem = Refusal | 'unreadable' | 'forged' | 'forged-ballots';

export interface Recount {
	/** `line`: the `seq` of the first line whose hash does not follow from the one before it. */
	chain: { holds: true } | { holds: false; line: number };
	/** Whether the rules accept every line. They stop at the first one that they refuse, and count what came before it. */
	folds: { ok: true } | { ok: false; line: number; why: FoldProblem };
	/** The log reaches the closing of the evening: a truncated log breaks no chain. */
	isComplete: boolean;
	/** These rules have the version of the rules that made the outcomes. */
	sameRules: boolean;
	/** In the order of the programme; after them, what was shown without the log leading to it. */
	outcomes: RecountedOutcome[];
	/** How many lines the log has. */
	lines: number;
	/** Who came in, as numbers. */
	people: CountByKind;
	/** Whether the log itself says that this was practice. */
	practice: boolean;
	/** What stood fixed when the doors opened; null when the log does not begin with that. */
	situation: SessionState['situation'];
	/**
	 * The whole control code: whoever wrote it down at the evening can see that this is the same log. Null where it would say nothing: the
	 * chain breaks, or the log stops before the closing.
	 */
	controlCode: string | null;
}

/**
 * Recounts an evening. The chain and the fold are told apart: a line that was changed breaks the chain, and what the changed log
 * amounts to is counted all the same. Never throws for what stands in a file; lines that the rules cannot read are refused as
 * 'unreadable'.
 */
export function recount(exported: EveningExport, world: FoldWorld): Recount {
	const { session, lines, outcomes: shown } = exported;
	const broken = findBrokenLink(session.id, lines, world.sha256);
	const state = planState();
	const folds = foldLines(state, exported, world);
	const counted = countOutcomes(state, shown, world.findActivity);
	const known = new Set(counted.map(({ stepId }) => stepId));
	return {
		chain: broken === null ? { holds: true } : { holds: false, line: broken },
		folds,
		isComplete: isOver(state),
		sameRules: readRules(exported) === foldVersion,
		outcomes: [
			...counted,
			...shown
				.filter(({ stepId }) => !known.has(stepId))
				.map(({ stepId, title, activity }) => ({
					...{ stepId, title, activity, result: null, findings: [] },
					...{ answered: null, equalsShown: false, isStored: false, isLost: false }
				}))
		],
		lines: lines.length,
		people: state.present,
		practice: state.practice,
		situation: state.situation,
		controlCode: broken === null ? findControlCode(lines) : null
	};
}

/** Whether nothing at all is wrong: the chain, the rules, the end of the log, and every outcome. */
export function holdsInAll(counted: Recount): boolean {
	return holdsItself(counted) && counted.outcomes.every(({ equalsShown }) => equalsShown);
}

/**
 * How what comes out compares to what was shown. With other rules a result may honestly be another one, as long as the log itself holds in
 * all. The log of before named no version inside its chain, so this never counts as right.
 */
export function compareToShown(
	counted: Recount,
	{ equalsShown, isStored }: RecountedOutcome
): Comparison {
	if (equalsShown) return 'equal';
	return isStored && !counted.sameRules && holdsItself(counted) ? 'other-rules' : 'differs';
}

export function conclude(counted: Recount): Conclusion {
	if (holdsInAll(counted)) return 'right';
	const compared = counted.outcomes.map((outcome) => compareToShown(counted, outcome));
	return holdsItself(counted) && !compared.includes('differs') ? 'other-rules' : 'wrong';
}

/** The log: its chain, its ballots and every other line, and its end. */
function holdsItself({ chain, folds, isComplete }: Recount): boolean {
	return chain.holds && folds.ok && isComplete;
}

function foldLines(
	state: SessionState,
	{ lines }: EveningExport,
	world: FoldWorld
): Recount['folds'] {
	for (const line of lines) {
		try {
			if (line.kind === 'computed' && !isComputedAgain(state, line, world)) {
				return { ok: false, line: line.seq, why: 'forged' };
			}
			const verdict = applyEntry(state, line, world);
			if (!verdict.ok) {
				// A server that cannot open a box closes no step: its log has no such line.
				const why = verdict.refusal === 'seal-lost' ? 'forged-ballots' : verdict.refusal;
				return { ok: false, line: line.seq, why };
			}
		} catch {
			// Rules trust their own log. A file is untrusted input.
			return { ok: false, line: line.seq, why: 'unreadable' };
		}
	}
	return { ok: true };
}

/** Repeats a heavy computation, and compares the result with the one in the log. */
function isComputedAgain(
	state: SessionState,
	{ stepId, payload }: LogEntry,
	{ findActivity, sha256 }: FoldWorld
): boolean {
	const step = state.agenda.find(({ id }) => id === stepId);
	const pending = step && state.steps[step.id]?.pending;
	const work = step && pending && findActivity(step.activity)?.works?.[pending.work];
	const computed = computedSchema.safeParse(payload);
	if (!work || !computed.success) return false;
	const again = describeComputed(pending, work(pending.input), sha256);
	return writeCanonical(again) === writeCanonical(computed.data);
}

function countOutcomes(
	state: SessionState,
	shown: EveningExport['outcomes'],
	findActivity: FindActivity
): RecountedOutcome[] {
	try {
		return collectOutcomes(state, findActivity).map((outcome) => {
			const { stepId, activity, result, findings } = outcome;
			const step = state.agenda.find(({ id }) => id === stepId);
			const stored = shown.find((one) => one.stepId === stepId);
			const isStored = stored?.activity === activity;
			const equalsShown = isStored && writeCanonical(stored.result) === writeCanonical(result);
			const found = findActivity(activity);
			const status = state.steps[stepId];
			const asks = found !== null && found.asks(step?.settings) && status !== undefined;
			const answered = asks ? countAnswered(status, found) : null;
			const title = step?.title ?? stepId;
			const isLost = Object.values(status?.box.opened ?? {}).some(({ lost }) => lost === true);
			return {
				...{ stepId, title, activity, result, findings, answered },
				...{ equalsShown, isStored, isLost }
			};
		});
	} catch {
		return [];
	}
}

/** What can still be said of a log from before version 2: whether its chain holds, and its control code. */
export function checkOld(
	{ session, lines }: Pick<OldExport, 'session'> & { lines: readonly StoredLine[] },
	sha256: Sha256
): Pick<Recount, 'chain' | 'controlCode'> {
	const broken = findBrokenLink(session.id, lines, sha256);
	return broken === null
		? { chain: { holds: true }, controlCode: findControlCode(lines) }
		: { chain: { holds: false, line: broken }, controlCode: null };
}
