/** Logs of small evenings, line by line, as a server would have written and exported them. */
import { createHash } from 'node:crypto';
import type { Channel } from '#lib/domain/audience.ts';
import { openBox } from '#lib/domain/ballot/open-box.ts';
import { chainHash, firstHash } from '#lib/domain/session/chain.ts';
import {
	exportFormat,
	exportSchema,
	exportVersion,
	type EveningExport
} from '#lib/domain/session/export.ts';
import {
	applyEntry,
	foldVersion,
	type FoldWorld,
	type JoinPayload
} from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { recount } from '#lib/domain/session/recount.ts';
import { collectOutcomes } from '#lib/domain/session/results.ts';
import { planState, type SessionState } from '#lib/domain/session/session.ts';
import { boxAgenda, findBox } from '../medium/ballot-box.ts';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
export const foldWorld: FoldWorld = { findActivity: findBox, sha256 };
export const box = 'open-box';

export type Deed = Pick<LogEntry, 'kind'> & Partial<LogEntry>;

export const secret = 'secret-box';

export const lead = (kind: LogEntry['kind'], payload: object = {}): Deed => ({
	...{ kind, payload, by: { seat: 'console', who: 'f' } },
	stepId: 'stepId' in payload ? String(payload.stepId) : null
});
export const phone = (who: string) => ({ seat: 'phone', who, kind: 'resident' }) as const;
export const join = (who: string, more: Partial<JoinPayload> = {}): Deed => ({
	...{ kind: 'join', by: phone(who), payload: { buurt: null, ...more } }
});
export const ballotOf = (word: string, channel: Channel = 'phone') => ({
	...({ group: 'residents', channel, content: word } as const)
});
export const say = (who: string, word: string, channel?: Channel): Deed => ({
	...{ kind: 'cast', by: phone(who), stepId: box },
	payload: { question: 'word', counts: true, ballot: ballotOf(word, channel) }
});
/** A secret ballot: that there is one stands in the log, and what it says does not. */
export const whisper = (who: string): Deed => ({
	...{ kind: 'cast', by: { ...phone(who), kind: null }, stepId: secret },
	payload: { question: 'word', counts: true }
});
export const unnamed = (word: string) => ({ ...ballotOf(word), group: null, channel: null });
/** What comes out of the seals when that step is closed for good. */
export const unsealed = (words: string[]) => ({
	opened: {
		[secret]: openBox(
			words.map((word) => ({ question: 'word', counts: true, ballot: ballotOf(word) })),
			() => false
		)
	}
});

const wijk = { code: 'WK014115', name: 'Nieuwstraat-Kwartier' };
export const doors = lead('open-doors', {
	agenda: boxAgenda,
	situation: { wijk: { ...wijk, buurten: [] }, figures: [] },
	practice: true,
	seed: 'seed'
});
export const deeds = [
	doors,
	join('ann'),
	join('bo'),
	lead('start'),
	lead('open-step', { stepId: box }),
	say('pseudonym 1', 'yes'),
	say('pseudonym 2', 'no'),
	say('pseudonym 2', 'yes'),
	lead('close-step', { stepId: box }),
	lead('show-result', { stepId: box }),
	lead('close-session')
];

/** The lines of an evening folded, as the screens of that evening would have them. */
export function foldLines({ lines }: EveningExport): SessionState {
	const state = planState();
	for (const line of lines) applyEntry(state, structuredClone(line), foldWorld);
	return state;
}

/** An evening as the server would export it: every line follows from the one before, and the outcomes are those of its log. */
export function holdEvening(
	afterwards: Deed[] = [],
	before = deeds,
	world = foldWorld
): EveningExport {
	const state = planState();
	let hash = firstHash('evening', sha256);
	const lines = [...before, ...afterwards].map((deed, index) => {
		const entry: LogEntry = {
			...{ seq: index + 1, actionId: `action ${index}`, by: phone('') },
			...{ stepId: null, payload: {}, at: '2026-11-26T18:30:00.000Z' },
			...deed
		};
		const verdict = applyEntry(state, structuredClone(entry), world);
		if (!verdict.ok) throw new Error(`${entry.kind}: ${verdict.refusal}`);
		hash = chainHash(hash, entry, sha256);
		return { ...entry, hash };
	});
	const session = { id: 'evening', wijk, title: 'Avond', plannedAt: '2026-11-26', practice: true };
	const outcomes = collectOutcomes(state, world.findActivity).map(
		({ stepId, activity, result }) => ({
			...{ stepId, activity, title: stepId, result }
		})
	);
	const exported = { format: exportFormat, version: exportVersion, rules: foldVersion };
	return exportSchema.parse({ ...exported, session, lines, outcomes });
}

export const count = (exported: EveningExport, world = foldWorld) => recount(exported, world);
