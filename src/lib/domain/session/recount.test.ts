import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../audience.ts';
import { boxAgenda, findBox } from '../../../../tests/medium/ballot-box.ts';
import { chainHash, firstHash } from './chain.ts';
import { findControlCode, shortenCode } from './control-code.ts';
import { exportFormat, exportSchema, exportVersion, type EveningExport } from './export.ts';
import { applyEntry, foldVersion } from './fold.ts';
import type { LogEntry } from './log-entry.ts';
import { collectOutcomes } from './outcomes.ts';
import { holdsInAll, recount } from './recount.ts';
import { planState, type SessionState } from './session.ts';
import { viewSession } from './view.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const box = 'open-box';

type Deed = Pick<LogEntry, 'kind'> & Partial<LogEntry>;

const lead = (kind: LogEntry['kind'], payload: object = {}): Deed => ({
	...{ kind, payload, actor: 'f', actorKind: 'facilitator', channel: 'console' }
});
const join = (actor: string): Deed => ({ kind: 'join', actor, payload: { buurt: null } });
const say = (actor: string, word: string): Deed => ({
	...{ kind: 'act', actor, stepId: box, payload: { word } }
});

const wijk = { code: 'WK014115', name: 'Nieuwstraat-Kwartier' };
const deeds = [
	lead('open-doors', {
		agenda: boxAgenda,
		situation: { wijk: { ...wijk, buurten: [] }, figures: [] },
		practice: true
	}),
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
function foldLines({ lines }: EveningExport): SessionState {
	const state = planState();
	for (const line of lines) applyEntry(state, structuredClone(line), findBox);
	return state;
}

/** An evening as the server would export it: every line follows from the one before, and the outcomes are those of its log. */
function holdEvening(afterwards: Deed[] = []): EveningExport {
	const state = planState();
	let hash = firstHash('evening', sha256);
	const lines = [...deeds, ...afterwards].map((deed, index) => {
		const entry: LogEntry = {
			...{ seq: index + 1, actionId: `action ${index}`, actor: '', actorKind: 'resident' },
			...{ channel: 'phone', stepId: null, payload: {}, at: '2026-11-26T18:30:00.000Z' },
			...deed
		};
		expect(applyEntry(state, structuredClone(entry), findBox)).toEqual({ ok: true });
		hash = chainHash(hash, entry, sha256);
		return { ...entry, hash };
	});
	const session = { id: 'evening', wijk, title: 'Avond', plannedAt: '2026-11-26', practice: true };
	const outcomes = collectOutcomes(state, findBox).map(({ stepId, activity, result }) => ({
		...{ stepId, activity, title: stepId, result }
	}));
	const exported = { format: exportFormat, version: exportVersion, rules: foldVersion };
	return exportSchema.parse({ ...exported, session, lines, outcomes });
}

const count = (exported: EveningExport) => recount(exported, { findActivity: findBox, sha256 });

describe('an evening that is counted once more', () => {
	it('gives what was shown, from nothing but its log', () => {
		const counted = count(holdEvening());
		expect(counted).toMatchObject({
			chain: { holds: true },
			folds: { ok: true },
			isComplete: true,
			sameRules: true,
			lines: 11,
			practice: true,
			people: { resident: 2, entrepreneur: 0, professional: 0 },
			outcomes: [{ stepId: box, result: { words: ['yes', 'yes'] }, answered: 2, equalsShown: true }]
		});
		expect(holdsInAll(counted)).toBe(true);
	});

	it('shows an answer that was changed afterwards: the chain breaks there, and the outcome differs', () => {
		const evening = holdEvening();
		evening.lines[5]!.payload = { word: 'no' };
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: false, line: 6 });
		expect(counted.outcomes[0]).toMatchObject({
			result: { words: ['no', 'yes'] },
			equalsShown: false
		});
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows what was added after the closing, by whoever leads too', () => {
		const evening = holdEvening([lead('report')]);
		const last = evening.lines[10]!;
		const added = { ...last, seq: 12, actionId: 'late', kind: 'act', stepId: box } as const;
		const hash = chainHash(last.hash, added, sha256);
		evening.lines.splice(11, 1, { ...added, hash });
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.folds).toEqual({ ok: false, line: 12, why: 'session-over' });
	});

	it('shows a line that was taken out', () => {
		const evening = holdEvening();
		evening.lines.splice(6, 1);
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: false, line: 8 });
		expect(counted.folds).toEqual({ ok: false, line: 8, why: 'unreadable' });
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows lines that changed places, also when they were numbered anew', () => {
		const evening = holdEvening();
		const [sixth, seventh] = [evening.lines[5]!, evening.lines[6]!];
		evening.lines.splice(5, 2, { ...seventh, seq: 6 }, { ...sixth, seq: 7 });
		expect(count(evening).chain).toEqual({ holds: false, line: 6 });
	});

	it('shows an outcome that was changed, though the log is whole', () => {
		const evening = holdEvening();
		evening.outcomes[0]!.result = { words: ['no', 'no'] };
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.outcomes[0]!.equalsShown).toBe(false);
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows an outcome that was shown without the log leading to it', () => {
		const evening = holdEvening();
		const made = { stepId: 'made-up', activity: 'open-box', title: 'Verzonnen', result: {} };
		evening.outcomes.push(made);
		const counted = count(evening);
		expect(counted.outcomes[1]).toMatchObject({ title: 'Verzonnen', equalsShown: false });
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows that the end was cut off, which breaks no chain', () => {
		const evening = holdEvening();
		evening.lines.splice(8);
		evening.outcomes = [];
		const counted = count(evening);
		expect(counted).toMatchObject({ chain: { holds: true }, folds: { ok: true } });
		expect(counted.isComplete).toBe(false);
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows a line that the rules refuse, though the chain was made to fit', () => {
		const evening = holdEvening();
		let hash = firstHash('evening', sha256);
		evening.lines[1]!.payload = { buurt: null };
		evening.lines[2]!.actor = 'ann';
		for (const line of evening.lines) {
			hash = chainHash(hash, line, sha256);
			line.hash = hash;
		}
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.folds).toEqual({ ok: false, line: 3, why: 'already-done' });
	});

	it('gives the control code that stood on the wall, whatever comes after the closing', () => {
		const atTheClosing = holdEvening();
		const standing = { readOnly: false, controlCode: findControlCode(atTheClosing.lines) };
		const see = (audience: Audience) =>
			viewSession(foldLines(atTheClosing), audience, findBox, standing).controlCode;
		expect(see('wall')).toMatch(/^[0-9a-f]{64}$/);
		expect(see('facilitator')).toBe(see('wall'));
		expect(see('participant')).toBeNull();
		expect(count(atTheClosing).controlCode).toBe(see('wall'));
		const afterwards = [
			lead('report'),
			lead('set-wall', { blank: true, dark: false }),
			lead('erase-words', { textIds: [] })
		];
		expect(count(holdEvening(afterwards)).controlCode).toBe(see('wall'));
	});

	it('gives another control code for a log that was rewritten, chain and all', () => {
		const evening = holdEvening();
		const rewritten = structuredClone(evening);
		rewritten.lines[5]!.payload = { word: 'no' };
		let hash = firstHash('evening', sha256);
		for (const line of rewritten.lines) line.hash = hash = chainHash(hash, line, sha256);
		const counted = count(rewritten);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.controlCode).not.toBe(count(evening).controlCode);
	});

	it('gives no control code where it would say nothing', () => {
		const changed = holdEvening();
		changed.lines[5]!.payload = { word: 'no' };
		expect(count(changed).controlCode).toBeNull();
		const cutOff = holdEvening();
		cutOff.lines.pop();
		expect(count(cutOff).controlCode).toBeNull();
	});

	it('shortens the code to what one writes down', () => {
		expect(shortenCode('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef');
	});

	it('never fails on what a file may hold', () => {
		for (const payload of [undefined, null, 7, 'words', [], { agenda: 7 }]) {
			const evening = holdEvening();
			evening.lines[0]!.payload = payload;
			expect(holdsInAll(count(evening))).toBe(false);
		}
	});
});
