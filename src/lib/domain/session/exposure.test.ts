import { describe, expect, it } from 'vitest';
import type { Channel, ParticipantKind } from '../audience.ts';
import { countExposure } from './exposure.ts';
import type { LogEntry } from './log-entry.ts';

const doors = (note = ''): LogEntry => ({
	...{ seq: 1, actionId: 'doors', actor: 'f', actorKind: 'facilitator', channel: 'console' },
	...{ stepId: null, kind: 'open-doors', at: '2026-11-26T18:30:00.000Z' },
	payload: { agenda: [{ id: 'vote', note }] }
});

function answer(number: number, actorKind: ParticipantKind, channel: Channel = 'phone'): LogEntry {
	const actor = `${actorKind} ${number}`;
	const base = { seq: 2, actionId: 'a', at: '2026-11-26T19:00:00.000Z' };
	return { ...base, actor, actorKind, channel, stepId: 'vote', kind: 'act', payload: {} };
}

/** So many people who came in and did nothing else. */
const joins = (
	count: number,
	actorKind: ParticipantKind,
	buurt: string | null = null,
	channel: Channel = 'phone'
) =>
	Array.from({ length: count }, (_, number): LogEntry => {
		const actor = `${actorKind} ${buurt} ${number}`;
		const base = { seq: 2, actionId: 'a', at: '2026-11-26T18:40:00.000Z' };
		return { ...base, actor, actorKind, channel, stepId: null, kind: 'join', payload: { buurt } };
	});

const answers = (count: number, kind: ParticipantKind, channel?: Channel) =>
	Array.from({ length: count }, (_, number) => answer(number, kind, channel));

function findExposure(lines: LogEntry[]) {
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
		const later = answers(4, 'resident').map((line) => ({ ...line, stepId: 'cards' }));
		expect(findExposure([doors(), ...answers(5, 'resident'), ...later])).toBe('small-group');
	});

	it('also not when one resident handed in a paper form', () => {
		const log = [doors(), ...answers(24, 'resident'), ...answers(1, 'resident', 'paper')];
		expect(findExposure(log)).toBe('small-group');
	});

	it('also not when the one professional came in and answered nothing', () => {
		const log = [doors(), ...joins(24, 'resident'), ...joins(1, 'professional')];
		expect(findExposure([...log, ...answers(24, 'resident')])).toBe('small-group');
	});

	it('also not when one resident came in on paper', () => {
		const log = [doors(), ...joins(24, 'resident'), ...joins(1, 'resident', null, 'paper')];
		expect(findExposure(log)).toBe('small-group');
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

	it('not when a note of the facilitator stands in it', () => {
		expect(findExposure([doors('Let op mevrouw De Vries'), ...answers(5, 'resident')])).toBe(
			'note'
		);
	});

	it('whatever the facilitator alone did', () => {
		const cluster: LogEntry = { ...answer(1, 'resident'), actorKind: 'facilitator' };
		expect(findExposure([doors(), cluster])).toBeNull();
	});
});
