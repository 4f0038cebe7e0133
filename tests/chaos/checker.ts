/**
 * Holds the log against what people were told and shown. Pure, and on purpose it counts by itself where it can: a checker that asks
 * the rules of the product whether the product is right would say yes.
 */
import type { Refusal } from '#lib/domain/refusal.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { writeCanonical } from '#lib/domain/session/canonical.ts';
import type { Acknowledged, Refused } from './history.ts';

/** What somebody sees, beside what a fresh fold of the log says that they should see. */
export interface Sight {
	who: string;
	shown: unknown;
	folded: unknown;
}

/** The ballot box of a step, as the fold has it: by question. */
export interface CountedStep {
	stepId: string;
	/** Whose ballot counts, by the name in the log. */
	voters: Record<string, Record<string, boolean>>;
	/** What came out once it was closed for good; the ballots are null where they were too few. Null before. */
	opened: Record<string, { cast: number; ballots: readonly unknown[] | null }> | null;
}

export interface Evidence {
	acknowledged: readonly Acknowledged[];
	refused: readonly Refused[];
	/** What each answer of a phone said, by its id: of a secret one nobody else can tell. */
	given: ReadonlyMap<string, unknown>;
	/** Answers that still wait on a phone although nothing is wrong any more. */
	waiting: readonly string[];
	/** In the order of the database. */
	log: readonly LogEntry[];
	/** What a fresh fold says against the log itself: its chain, or a line that does not fold. */
	broken: string | null;
	people: number;
	counted: readonly CountedStep[];
	sights: readonly Sight[];
	/** When it began and ended (ISO 8601), by the clock of the servers. */
	from: string;
	to: string;
}

/** Each a sentence about one thing that is wrong. */
export interface Verdict {
	lost: string[];
	doubled: string[];
	disagreed: string[];
}

export function check(evidence: Evidence): Verdict {
	return {
		lost: findLost(evidence),
		doubled: findDoubled(evidence),
		disagreed: [
			...findOrderFaults(evidence),
			...findRefusalFaults(evidence),
			...findLateAnswers(evidence.log),
			...findWrongTimes(evidence),
			...findDifferentSights(evidence.sights)
		]
	};
}

function findLost({ acknowledged, waiting, log }: Evidence): string[] {
	const written = new Set(log.map(({ actionId }) => actionId));
	const missing = new Set(acknowledged.map(({ id }) => id).filter((id) => !written.has(id)));
	return [
		...[...missing].map((id) => `${id} was acknowledged and is not in the log`),
		...waiting.map((id) => `${id} still waits on a phone`)
	];
}

function findDoubled({ acknowledged, log, counted, people, given }: Evidence): string[] {
	// Where each stands first.
	const seqOf = new Map(log.toReversed().map(({ actionId, seq }) => [actionId, seq]));
	const twice = log.filter(({ actionId, seq }) => seqOf.get(actionId) !== seq);
	const elsewhere = acknowledged.filter(({ id, seq }) => (seqOf.get(id) ?? seq) !== seq);
	return [
		...twice.map(({ actionId, seq }) => `${actionId} is in the log again, at line ${seq}`),
		...elsewhere.map(
			({ id, seq }) => `${id} was acknowledged as line ${seq} and is line ${seqOf.get(id)}`
		),
		...counted.flatMap((step) => findExtraBallots(step, log, people, given))
	];
}

/** One person, one ballot: the last one that they gave and did not take back. */
function findExtraBallots(
	{ stepId, voters, opened }: CountedStep,
	log: readonly LogEntry[],
	people: number,
	given: ReadonlyMap<string, unknown>
): string[] {
	const last = new Map<string, Map<string, { actionId: string; counts: boolean }>>();
	for (const { kind, stepId: id, by, actionId, payload } of log) {
		if (kind !== 'cast' || id !== stepId || by.seat !== 'phone') continue;
		const { question, counts } = payload as { question: string; counts: boolean };
		const onThis = last.get(question) ?? new Map<string, { actionId: string; counts: boolean }>();
		last.set(question, onThis.set(by.who, { actionId, counts }));
	}
	const questions = new Set([...last.keys(), ...Object.keys(voters), ...Object.keys(opened ?? {})]);
	return [...questions].flatMap((question) => {
		const onThis = last.get(question) ?? new Map<string, { actionId: string; counts: boolean }>();
		const known = voters[question] ?? {};
		const names = new Set([...onThis.keys(), ...Object.keys(known)]);
		const wrong = [...names].filter((name) => onThis.get(name)?.counts !== known[name]);
		const counting = [...onThis.values()].filter(({ counts }) => counts);
		return [
			...(names.size > people ? [`${names.size} ballots of ${people} people count`] : []),
			...wrong.map((name) => `the ballot of ${name} is not the last one given`),
			...(opened ? findWrongBallots(opened[question], counting, given) : [])
		];
	});
}

/** What came out of the box is what the phones put in, each voter's last: not one more, and none instead of another. */
function findWrongBallots(
	opened: { cast: number; ballots: readonly unknown[] | null } = { cast: 0, ballots: null },
	counting: readonly { actionId: string }[],
	given: ReadonlyMap<string, unknown>
): string[] {
	const { cast, ballots } = opened;
	if (cast !== counting.length) return [`${cast} ballots came out, and ${counting.length} count`];
	if (!ballots) return [];
	const put = counting.map(({ actionId }) => writeCanonical(given.get(actionId) ?? null));
	const out = ballots.map(writeCanonical);
	const isSame = writeCanonical(put.toSorted()) === writeCanonical(out.toSorted());
	return isSame ? [] : ['other ballots came out of the box than people put in last'];
}

function findOrderFaults({ log, broken }: Evidence): string[] {
	const gaps = log.filter(({ seq }, index) => seq !== index + 1);
	return [
		...gaps.map(({ seq }) => `line ${seq} is not where it belongs`),
		...(broken === null ? [] : [broken])
	];
}

/** What may well be refused on such an evening; anything else is a fault of the room, or of the test. */
const ordinary: readonly Refusal[] = [
	'step-closed',
	'step-not-open',
	'nothing-chosen',
	'too-many-cards',
	'card-unknown',
	'own-card',
	'already-done',
	'not-possible-now',
	'result-was-shown',
	'screen-was-behind'
];

function findRefusalFaults({ refused, log }: Evidence): string[] {
	const written = new Set(log.map(({ actionId }) => actionId));
	return refused.flatMap(({ id, refusal }) => [
		...(written.has(id) ? [`${id} was refused (${refusal}) and is in the log`] : []),
		...(ordinary.includes(refusal) ? [] : [`${id} was refused as ${refusal}`])
	]);
}

/** From a step that was closed no answer is accepted, and from one that was never opened neither. */
function findLateAnswers(log: readonly LogEntry[]): string[] {
	const late: string[] = [];
	let open: string | null = null;
	for (const { kind, stepId, seq, by } of log) {
		if (kind === 'open-step') open = stepId;
		else if (kind === 'close-step' || kind === 'go-to' || kind === 'close-session') open = null;
		else if ((kind === 'act' || kind === 'cast') && by.seat === 'phone' && stepId !== open) {
			late.push(`line ${seq} is an answer in a step that was not open`);
		}
	}
	return late;
}

function findWrongTimes({ log, from, to }: Evidence): string[] {
	return log
		.filter(({ at }) => at < from || at > to)
		.map(({ seq, at }) => `line ${seq} says that it was ${at}`);
}

/** A number of lines is no difference: what does not change what somebody sees is not pushed to them. */
export function findDifferentSights(sights: readonly Sight[]): string[] {
	const write = (seen: unknown) => writeCanonical(withoutSeq(seen));
	return sights
		.filter(({ shown, folded }) => write(shown) !== write(folded))
		.map(
			({ who, shown, folded }) =>
				`${who} sees something else than the log says: ${excerpt(shown)} in place of ${excerpt(folded)}`
		);
}

/** The beginning: enough to see whether nothing came at all, or something else. */
function excerpt(seen: unknown): string {
	return writeCanonical(seen ?? null).slice(0, 120);
}

function withoutSeq(seen: unknown): unknown {
	return typeof seen === 'object' && seen !== null && 'seq' in seen ? { ...seen, seq: 0 } : seen;
}
