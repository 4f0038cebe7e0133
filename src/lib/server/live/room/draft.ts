/** What someone asks of a room, and how it becomes a line of the log: words set apart, and nobody under a name they have elsewhere. */
import type { FindActivity } from '../../../domain/activity.ts';
import type { Channel, ParticipantKind } from '../../../domain/audience.ts';
import { looksPersonal } from '../../../domain/free-text.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { isAside } from '../../../domain/session/command.ts';
import type { LogEntry } from '../../../domain/session/log-entry.ts';
import type { SessionState } from '../../../domain/session/session.ts';
import type { Chance } from '../../chance.ts';
import type { KeptText } from '../../db/commit.ts';
import { hashText } from './hashes.ts';
import { wholeEvening } from './settlement.ts';

export type Draft = {
	actionId: string;
	/** Participant or member of staff; from the cookie, never from a message. */
	actor: string;
} & (
	| { kind: 'join'; as: ParticipantKind; buurt: string | null }
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
	  }
);

export interface Drafted {
	entry: LogEntry;
	texts: KeptText[];
}

interface Room {
	state: SessionState;
	/** Under which name someone stands in the log of this step; empty when nobody can tell any more. */
	nameIn: (scope: string, id: string) => string;
	findActivity: FindActivity;
	chance: Chance;
}

/** Turns a draft into the next line of the log, or refuses it by name. Changes nothing. */
export function draftEntry(draft: Draft, room: Room): Drafted | { refusal: Refusal } {
	if (!isStorable(draft)) return { refusal: 'message-malformed' };
	const next = {
		seq: room.state.seq + 1,
		actionId: draft.actionId,
		actor: room.nameIn(wholeEvening, draft.actor),
		at: room.chance.now().toISOString()
	};
	if (draft.kind === 'join') {
		const entry: LogEntry = {
			...next,
			actorKind: draft.as,
			channel: 'phone',
			stepId: null,
			kind: 'join',
			payload: { buurt: draft.buurt }
		};
		return { entry, texts: [] };
	}
	if (draft.kind === 'command') {
		const mayBeBehind = draft.basedOn === null || isAside(draft.name);
		if (!mayBeBehind && draft.basedOn !== room.state.controlSeq) {
			return { refusal: 'screen-was-behind' };
		}
		const { name: kind, stepId, payload } = draft;
		return {
			entry: { ...next, actorKind: 'facilitator', channel: 'console', stepId, kind, payload },
			texts: []
		};
	}
	return draftAct(draft, next, room);
}

function draftAct(
	draft: Extract<Draft, { kind: 'act' }>,
	next: Pick<LogEntry, 'seq' | 'actionId' | 'actor' | 'at'>,
	room: Room
): Drafted | { refusal: Refusal } {
	const { state, nameIn, findActivity, chance } = room;
	const step = state.agenda.find((candidate) => candidate.id === draft.stepId);
	const activity = step && findActivity(step.activity);
	if (!step || !activity) return { refusal: 'step-unknown' };
	const parsed = activity.actionSchema.safeParse(draft.action);
	if (!parsed.success) return { refusal: refusalOf(parsed.error.issues) };
	const { payload, texts } = detachTexts(parsed.data, activity.textFields, next, chance);
	const base = { ...next, stepId: step.id, kind: 'act' as const, payload };
	if (draft.by === 'facilitator') {
		return { entry: { ...base, actorKind: 'facilitator', channel: 'console' }, texts };
	}
	const who = state.participants[next.actor];
	if (!who) return { refusal: 'not-joined' };
	const entry: LogEntry = {
		...base,
		actor: nameIn(step.id, draft.actor),
		actorKind: who.kind,
		channel: draft.channel,
		at: activity.secret ? (state.steps[step.id]?.openedAt ?? base.at) : base.at
	};
	return { entry, texts };
}

/** The most telling refusal for an answer that does not fit its schema. */
function refusalOf(issues: { code?: string; path: PropertyKey[]; message: string }[]): Refusal {
	const [issue] = issues;
	if (issue?.message === 'text-empty' || issue?.message === 'text-too-long') return issue.message;
	return 'message-malformed';
}

function detachTexts(
	action: unknown,
	fields: readonly string[],
	{ actionId, seq }: Pick<LogEntry, 'actionId' | 'seq'>,
	chance: Chance
): { payload: unknown; texts: KeptText[] } {
	const payload = { ...(action as Record<string, unknown>) };
	const texts: KeptText[] = [];
	for (const field of fields) {
		const words = payload[field];
		if (typeof words !== 'string') continue;
		const kept = { id: `${actionId}.${field}`, seq, salt: chance.newToken(), words };
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
