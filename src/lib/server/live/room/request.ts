/** What a room is asked, and how it becomes a line of the log: words detached, ballots sealed, and everybody under a pseudonym of this step. */
import type { ActionOf, ActivityTypes } from '../../../domain/activity.ts';
import type { Channel, ParticipantKind } from '../../../domain/audience.ts';
import { groupOf } from '../../../domain/ballot/ballot.ts';
import { moderationActionSchema, moderationTextFields } from '../../../domain/moderation/action.ts';
import { looksPersonal } from '../../../domain/moderation/looks-personal.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { followsKinds, tellsKindOf, type BecomePayload } from '../../../domain/session/become.ts';
import { findClosed, findStep, type FoundStep } from '../../../domain/session/answer.ts';
import { isAside } from '../../../domain/session/command.ts';
import type { Computed } from '../../../domain/session/computed.ts';
import { listToUnseal } from '../../../domain/session/control.ts';
import { foldVersion } from '../../../domain/session/fold.ts';
import type { LogEntry } from '../../../domain/session/log-entry.ts';
import { isOver, type OpeningPayload } from '../../../domain/session/session.ts';
import { namesRules } from '../../../domain/session/rules-version.ts';
import { standingsIn } from '../../../domain/session/standings.ts';
import { isPutAside } from '../../../domain/session/waves.ts';
import type { Chance } from '../../chance.ts';
import type { KeptText } from '../../db/commit.ts';
import { hashText, slipMark } from './hashes.ts';
import { wholeEvening, type Memory } from './memory.ts';
import { nameWave } from './name-wave.ts';
import type { CastBallot } from './sealed-box.ts';

export type RoomRequest = {
	actionId: string;
	/** Participant or member of staff; from the cookie, never from a message. */
	actor: string;
} & (
	| { kind: 'join'; as: ParticipantKind; buurt: string | null }
	/** Somebody who is in counts as another kind from now on. */
	| { kind: 'become'; as: ParticipantKind }
	| {
			kind: 'act';
			by: 'participant' | 'facilitator';
			channel: Channel;
			stepId: string;
			action: unknown;
	  }
	| {
			kind: 'command';
			basedOn: number | null;
			name: LogEntry['kind'];
			stepId: string | null;
			payload: object;
			/** All participants of the evening, where the command is about some of them. */
			people?: readonly string[];
	  }
	| { kind: 'moderate'; stepId: string; action: unknown }
	/** From the server itself: a heavy computation has ended. */
	| { kind: 'computed'; stepId: string; payload: Computed }
);

export interface Requested {
	entry: LogEntry;
	texts: KeptText[];
	ballot: CastBallot | null;
}

type Next = Pick<LogEntry, 'seq' | 'actionId' | 'at'>;
type ActRequest = Extract<RoomRequest, { kind: 'act' }>;

const nothing = { texts: [], ballot: null };

/** Turns a request into the next line of the log, or refuses it by name. Changes nothing. */
export function writeEntry(
	request: RoomRequest,
	memory: Memory,
	chance: Chance
): Requested | { refusal: Refusal } {
	if (!isStorable(request)) return { refusal: 'message-malformed' };
	const { state } = memory;
	const next = {
		seq: state.seq + 1,
		actionId: request.actionId,
		at: chance.now().toISOString()
	};
	switch (request.kind) {
		case 'join': {
			const who = memory.nameIn(wholeEvening, request.actor);
			if (who === '') return { refusal: refusalWithoutKey(memory) };
			const by = { seat: 'phone', who, kind: request.as } as const;
			const payload = { buurt: request.buurt };
			return { entry: { ...next, by, stepId: null, kind: 'join', payload }, ...nothing };
		}
		case 'become':
			return writeBecome(request, next, memory);
		case 'computed': {
			const { stepId, payload } = request;
			const by = { seat: 'server' } as const;
			return { entry: { ...next, by, stepId, kind: 'computed', payload }, ...nothing };
		}
		case 'command':
			return writeCommand(request, next, memory);
		case 'act':
			return writeAct(request, next, memory, chance);
		case 'moderate':
			return writeModeration(request, next, memory, chance);
	}
}

function writeBecome(
	{ actor, as }: Extract<RoomRequest, { kind: 'become' }>,
	next: Next,
	memory: Memory
): Requested | { refusal: Refusal } {
	const { state, findActivity } = memory;
	const who = memory.kindName(actor);
	if (who === '') return { refusal: refusalWithoutKey(memory) };
	const from = memory.kindOf(actor);
	if (!from) return { refusal: 'not-joined' };
	if (isPutAside(state, memory.nameIn(wholeEvening, actor))) return { refusal: 'not-counted' };
	const steps = state.agenda.flatMap(({ id }) => {
		const found = findStep(state, id, findActivity);
		if (!found || !followsKinds(found)) return [];
		const name = memory.nameIn(id, actor);
		return name !== '' && tellsKindOf(found, name) ? [[id, name] as const] : [];
	});
	const payload = { from, steps: Object.fromEntries(steps) } satisfies BecomePayload;
	const by = { seat: 'phone', who, kind: as } as const;
	return { entry: { ...next, by, stepId: null, kind: 'become', payload }, ...nothing };
}

function writeCommand(
	{
		basedOn,
		name: kind,
		stepId,
		payload,
		actor,
		people = []
	}: Extract<RoomRequest, { kind: 'command' }>,
	next: Next,
	memory: Memory
): Requested | { refusal: Refusal } {
	const mayBeBehind = basedOn === null || isAside(kind);
	if (!mayBeBehind && basedOn !== memory.state.controlSeq) return { refusal: 'screen-was-behind' };
	if (kind === 'open-doors' && (payload as OpeningPayload).agenda.length === 0) {
		return { refusal: 'not-possible-now' };
	}
	const wave = nameWave({ kind, payload, people }, memory);
	if ('refusal' in wave) return wave;
	const opened = Object.fromEntries(
		listToUnseal(memory.state, { kind, stepId }).map((id) => [id, memory.unseal(id)])
	);
	const more = {
		...(Object.keys(opened).length > 0 ? { opened } : {}),
		...(namesRules(kind) ? { rules: foldVersion } : {}),
		...wave
	};
	const by = { seat: 'console', who: memory.nameIn(wholeEvening, actor) } as const;
	return { entry: { ...next, by, stepId, kind, payload: { ...payload, ...more } }, ...nothing };
}

function writeAct(
	request: ActRequest,
	next: Next,
	memory: Memory,
	chance: Chance
): Requested | { refusal: Refusal } {
	const found = findStep(memory.state, request.stepId, memory.findActivity);
	if (!found) return { refusal: 'step-unknown' };
	const { step, status, activity } = found;
	const parsed = activity.actionSchema.safeParse(request.action);
	if (!parsed.success) return { refusal: refusalOf(parsed.error.issues) };
	const isSecret = activity.secrecy(step.settings) === 'secret';
	// In a secret step none: it would lead to the writer for as long as there is a key of the evening.
	const findSlip = () =>
		request.by === 'participant' && !isSecret ? memory.slipOf(request.actor) : null;
	const { payload, texts } = detachTexts(
		parsed.data,
		activity.textFields,
		next.seq,
		chance,
		findSlip
	);
	const action = payload as ActionOf<ActivityTypes>;
	const question = activity.rules.voting?.questionOf(action) ?? null;
	if (request.by === 'facilitator') {
		if (question !== null) return { refusal: 'not-allowed' };
		const by = { seat: 'console', who: memory.nameIn(wholeEvening, request.actor) } as const;
		return { entry: { ...next, by, stepId: step.id, kind: 'act', payload }, texts, ballot: null };
	}
	const name = memory.nameIn(wholeEvening, request.actor);
	if (name === '') return { refusal: refusalWithoutKey(memory) };
	const person = memory.state.participants[name];
	if (!person) return { refusal: 'not-joined' };
	if (isPutAside(memory.state, name)) return { refusal: 'not-counted' };
	const closed = findClosed(memory.state, found);
	if (closed) return { refusal: closed };
	const kind = memory.kindOf(request.actor) ?? person.kind;
	const who = memory.nameIn(step.id, request.actor);
	// Without a key nobody can be told apart.
	if (who === '') return { refusal: 'seal-lost' };
	const at = isSecret ? (status.openedAt ?? next.at) : next.at;
	if (question === null) {
		const by = { seat: 'phone', who, kind: isSecret ? null : kind } as const;
		const entry = { ...next, at, by, stepId: step.id, kind: 'act' as const, payload };
		return { entry, texts, ballot: null };
	}
	const cast = { ...next, at, stepId: step.id };
	return writeCast(
		action,
		question,
		{ who, as: memory.kindName(request.actor), kind, channel: person.channel, isSecret },
		cast,
		found,
		memory
	);
}

function writeCast(
	action: ActionOf<ActivityTypes>,
	question: string,
	voter: { who: string; as: string; kind: ParticipantKind; channel: Channel; isSecret: boolean },
	next: Next & { stepId: string },
	{ step, status, activity }: FoundStep,
	memory: Memory
): Requested | { refusal: Refusal } {
	const { who, as, kind, channel, isSecret } = voter;
	const mine = memory.ballotsOf(step.id, who);
	const verdict = activity.rules.voting?.cast(
		action,
		(asked) => (mine[asked] ?? null) as never,
		status.state,
		step.settings,
		standingsIn(memory.state, status, memory.findActivity)
	);
	if (!verdict?.ok) return { refusal: verdict?.refusal ?? 'answer-unknown' };
	const { counts, content } = verdict;
	const ballot = content === null ? null : { group: groupOf(kind), channel, content };
	// What a secret ballot says, and of which kind its voter is, is no part of the log.
	const payload = { question, counts, ...(isSecret ? {} : { ballot }) };
	const by = { seat: 'phone' as const, who, kind: isSecret ? null : kind };
	return {
		entry: { ...next, by, kind: 'cast', payload },
		texts: [],
		ballot: isSecret
			? { stepId: step.id, question, voter: who, sealed: { question, counts, ballot, as } }
			: null
	};
}

function writeModeration(
	request: Extract<RoomRequest, { kind: 'moderate' }>,
	next: Next,
	memory: Memory,
	chance: Chance
): Requested | { refusal: Refusal } {
	const found = findStep(memory.state, request.stepId, memory.findActivity);
	if (!found) return { refusal: 'step-unknown' };
	const { step, status, activity } = found;
	const parsed = moderationActionSchema.safeParse(request.action);
	if (!parsed.success) return { refusal: refusalOf(parsed.error.issues) };
	const action = parsed.data;
	if (action.kind === 'reword' && status.state !== null) {
		const written = activity.rules.writing?.find(status.state, action.item);
		const text = written?.texts.find(({ ref }) => ref.textId === action.of);
		if (text && action.text.length > text.longest) return { refusal: 'text-too-long' };
	}
	const { payload, texts } = detachTexts(action, moderationTextFields, next.seq, chance);
	const by = { seat: 'console', who: memory.nameIn(wholeEvening, request.actor) } as const;
	const entry = { ...next, by, stepId: step.id, kind: 'moderate' as const, payload };
	return { entry, texts, ballot: null };
}

/** The key of the evening is destroyed when it is over, rightly; before, it should be there. */
function refusalWithoutKey({ state }: Memory): Refusal {
	if (isOver(state)) return 'session-over';
	return state.phase === 'planned' ? 'session-not-open-yet' : 'seal-lost';
}

/** The most telling refusal for an answer that does not fit its schema. */
function refusalOf(issues: { code?: string; path: PropertyKey[]; message: string }[]): Refusal {
	const [issue] = issues;
	if (issue?.message === 'text-empty' || issue?.message === 'text-too-long') return issue.message;
	return 'message-malformed';
}

/** The id of a text says nothing: neither of the action it came with, nor of who wrote it. */
function detachTexts(
	action: unknown,
	fields: readonly string[],
	seq: number,
	chance: Chance,
	// Only asked where there are words: a vote has none, and a hall votes all at once.
	findSlip: () => string | null = () => null
): { payload: unknown; texts: KeptText[] } {
	const payload = { ...(action as Record<string, unknown>) };
	const texts: KeptText[] = [];
	for (const field of fields) {
		const words = payload[field];
		if (typeof words !== 'string') continue;
		const id = chance.newId();
		const slip = findSlip();
		const mark = slip && slipMark(slip, id);
		const kept = { id, seq, salt: chance.newToken(), words, slipMark: mark };
		texts.push(kept);
		payload[field] = {
			textId: kept.id,
			hash: hashText(kept.salt, words),
			flagged: looksPersonal(words)
		};
	}
	return { payload, texts };
}

/** Postgres keeps no zero byte and no half of a pair of surrogates. Nobody types those, and one would take a whole commit with it. */
function isStorable(value: unknown): boolean {
	if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
	if (typeof value !== 'object' || value === null) return true;
	return Object.entries(value).every(([key, item]) => isStorable(key) && isStorable(item));
}
