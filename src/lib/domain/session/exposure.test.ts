import { describe, expect, it } from 'vitest';
import type { ParticipantKind } from '../audience.ts';
import { countExposure } from './exposure.ts';
import type { LogEntry, OldLogEntry } from './log-entry.ts';

const doors = (): LogEntry => ({
	...{ seq: 1, actionId: 'doors', by: { seat: 'console', who: 'f' } },
	...{ stepId: null, kind: 'open-doors', at: '2026-11-26T18:30:00.000Z' },
	payload: { agenda: [{ id: 'vote' }] }
});

function answer(number: number, kind: ParticipantKind, stepId = 'vote'): LogEntry {
	const by = { seat: 'phone', who: `${kind} ${number}`, kind } as const;
	const base = { seq: 2, actionId: 'a', at: '2026-11-26T19:00:00.000Z' };
	return { ...base, by, stepId, kind: 'act', payload: {} };
}

/** So many people who came in and did nothing else. */
const joins = (count: number, kind: ParticipantKind, buurt: string | null = null) =>
	Array.from({ length: count }, (_, number): LogEntry => {
		const by = { seat: 'phone', who: `${kind} ${buurt} ${number}`, kind } as const;
		const base = { seq: 2, actionId: 'a', at: '2026-11-26T18:40:00.000Z' };
		return { ...base, by, stepId: null, kind: 'join', payload: { buurt } };
	});

/** The line of a ballot; in a secret step it does not say of which kind its voter is. */
const cast = (number: number, kind: ParticipantKind | null): LogEntry => ({
	...answer(number, 'resident'),
	by: { seat: 'phone', who: `voter ${number}`, kind },
	kind: 'cast',
	payload: { question: 'vote', counts: true }
});

/** As versions before format 2 wrote it. */
const oldAnswer = (number: number, actorKind: OldLogEntry['actorKind']): OldLogEntry => ({
	...{ seq: 2, actionId: 'a', at: '2026-11-26T19:00:00.000Z', stepId: 'vote', kind: 'act' },
	...{ actor: `${actorKind} ${number}`, actorKind, channel: 'phone', payload: {} }
});

const many = <Line>(count: number, make: (number: number) => Line) =>
	Array.from({ length: count }, (_, number) => make(number));

const answers = (count: number, kind: ParticipantKind, stepId?: string) =>
	many(count, (number) => answer(number, kind, stepId));

function findExposure(lines: (LogEntry | OldLogEntry)[]) {
	const count = countExposure();
	for (const line of lines) count.add(line);
	return count.find();
}

describe('the log of an evening is for everybody', () => {
	it('when of every kind nobody came in and nobody answered, or at least five people', () => {
		expect(findExposure([doors(), ...answers(5, 'resident')])).toBeNull();
		expect(
			findExposure([doors(), ...answers(24, 'resident'), ...answers(5, 'professional')])
		).toBeNull();
	});

	it('but not when one professional answered among many residents', () => {
		const log = [doors(), ...answers(24, 'resident'), ...answers(1, 'professional')];
		expect(findExposure(log)).toBe('small-group');
	});

	it('also not when four people answered often', () => {
		const log = [doors(), ...answers(4, 'resident'), ...answers(4, 'resident')];
		expect(findExposure(log)).toBe('small-group');
	});

	it('also not when five answered in one step and four in another', () => {
		const later = answers(4, 'resident', 'cards');
		expect(findExposure([doors(), ...answers(5, 'resident'), ...later])).toBe('small-group');
	});

	it('whoever gave a secret ballot: their line does not say of which kind they are', () => {
		const log = [doors(), ...joins(24, 'resident'), ...joins(5, 'professional')];
		expect(findExposure([...log, cast(1, null), cast(2, null)])).toBeNull();
	});

	it('but not when one professional gave an open ballot', () => {
		const log = [doors(), ...many(24, (number) => cast(number, 'resident'))];
		expect(findExposure(log)).toBeNull();
		expect(findExposure([...log, cast(90, 'professional')])).toBe('small-group');
	});

	it('but never when it is of before ballots were sealed, however many answered', () => {
		const log = [doors(), ...many(24, (number) => oldAnswer(number, 'resident'))];
		expect(findExposure(log)).toBe('in-order');
	});

	it('also not when the one professional came in and answered nothing', () => {
		const log = [doors(), ...joins(24, 'resident'), ...joins(1, 'professional')];
		expect(findExposure([...log, ...answers(24, 'resident')])).toBe('small-group');
	});

	it('also not when four people of a kind came from one buurt', () => {
		const log = [doors(), ...joins(20, 'resident', 'Oost'), ...joins(5, 'professional', 'Oost')];
		expect(findExposure(log)).toBeNull();
		expect(findExposure([...log, ...joins(4, 'resident', 'West')])).toBe('small-group');
		expect(findExposure([...log, ...joins(4, 'professional', 'West')])).toBe('small-group');
		expect(findExposure([...log, ...joins(5, 'resident', 'West')])).toBeNull();
	});

	it('but it is when somebody among many did not tell the buurt', () => {
		const log = [doors(), ...joins(20, 'resident', 'Oost'), ...joins(1, 'resident')];
		expect(findExposure(log)).toBeNull();
	});

	it('whatever the facilitator alone did', () => {
		const cluster: LogEntry = { ...answer(1, 'resident'), by: { seat: 'console', who: 'f' } };
		expect(findExposure([doors(), cluster])).toBeNull();
	});
});
