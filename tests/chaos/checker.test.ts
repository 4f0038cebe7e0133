/** A checker that never fails proves nothing: each of these evenings has one thing wrong with it. */
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { check, type Evidence } from './checker.ts';

const at = '2026-11-26T19:00:00.000Z';

function line(seq: number, actionId: string, more: Partial<LogEntry>): LogEntry {
	return {
		seq,
		actionId,
		actor: 'ann',
		actorKind: 'resident',
		channel: 'phone',
		stepId: 'vote',
		kind: 'act',
		payload: {},
		at,
		...more
	};
}

const lead = (seq: number, kind: LogEntry['kind']) =>
	line(seq, `${kind}-${seq}`, { kind, actorKind: 'facilitator', channel: 'console' });

const vote = (seq: number, actionId: string, actor: string, theme: string) =>
	line(seq, actionId, { actor, payload: { kind: 'vote', choices: { [theme]: 1 } } });

/** An evening on which all is well: Ann changes her mind, and Bo's card came too late. */
function goodEvening(): Evidence {
	return {
		acknowledged: [
			{ id: 'first', seq: 2 },
			{ id: 'changed', seq: 3 },
			{ id: 'changed', seq: 3 }
		],
		refused: [{ id: 'too-late', refusal: 'step-closed' }],
		waiting: [],
		log: [
			lead(1, 'open-step'),
			vote(2, 'first', 'ann', 'safety'),
			vote(3, 'changed', 'ann', 'youth'),
			lead(4, 'close-step')
		],
		broken: null,
		people: 2,
		counted: [{ stepId: 'vote', ballots: { ann: { youth: 1 } } }],
		sights: [{ who: 'the wall', shown: { seq: 3, votes: 1 }, folded: { votes: 1, seq: 4 } }],
		from: '2026-11-26T18:00:00.000Z',
		to: '2026-11-26T20:00:00.000Z'
	};
}

function count(change: (evidence: Evidence) => Partial<Evidence>) {
	const evidence = goodEvening();
	const { lost, doubled, disagreed } = check({ ...evidence, ...change(evidence) });
	return { lost: lost.length, doubled: doubled.length, disagreed: disagreed.length };
}

describe('the checker of an evening', () => {
	it('finds nothing wrong with a good one', () => {
		expect(check(goodEvening())).toEqual({ lost: [], doubled: [], disagreed: [] });
	});

	it('misses an acknowledged answer that is not in the log', () => {
		const more = { id: 'gone', seq: 4 };
		expect(count(({ acknowledged }) => ({ acknowledged: [...acknowledged, more] })).lost).toBe(1);
	});

	it('misses an answer that a phone could not get rid of', () => {
		expect(count(() => ({ waiting: ['kept'] })).lost).toBe(1);
	});

	it('sees a line that is in the log twice', () => {
		const again = vote(5, 'changed', 'ann', 'youth');
		expect(count(({ log }) => ({ log: [...log, again] })).doubled).toBe(1);
	});

	it('sees one answer that was acknowledged as two lines', () => {
		const other = { id: 'changed', seq: 2 };
		expect(count(({ acknowledged }) => ({ acknowledged: [...acknowledged, other] })).doubled).toBe(
			1
		);
	});

	it.each([
		['an earlier ballot counts', { ann: { safety: 1 } }],
		['a ballot counts that nobody gave', { ann: { youth: 1 }, bo: { youth: 1 } }],
		['a ballot does not count', {}]
	])('sees that %s', (_, ballots) => {
		expect(count(() => ({ counted: [{ stepId: 'vote', ballots }] })).doubled).toBe(1);
	});

	it('sees more ballots than people', () => {
		expect(count(() => ({ people: 0 })).doubled).toBe(1);
	});

	it('sees a gap in the numbers, and a chain that broke', () => {
		expect(count(({ log }) => ({ log: log.slice(1) })).disagreed).toBeGreaterThan(0);
		expect(count(() => ({ broken: 'the chain breaks at line 3' })).disagreed).toBe(1);
	});

	it('sees a refused answer that stands in the log', () => {
		const refused = [{ id: 'changed', refusal: 'step-closed' as const }];
		expect(count(() => ({ refused })).disagreed).toBe(1);
	});

	it('sees a refusal that nobody should get on such an evening', () => {
		const refused = [{ id: 'x', refusal: 'read-only' as const }];
		expect(count(() => ({ refused })).disagreed).toBe(1);
	});

	it('sees an answer that was taken after the step was closed', () => {
		const late = vote(5, 'late', 'bo', 'safety');
		const counted = [{ stepId: 'vote', ballots: { ann: { youth: 1 }, bo: { safety: 1 } } }];
		expect(count(({ log }) => ({ log: [...log, late], counted })).disagreed).toBe(1);
	});

	it('sees a line with the time of a phone whose clock is a day off', () => {
		expect(count(() => ({ to: '2026-11-26T18:30:00.000Z' })).disagreed).toBe(4);
	});

	it('sees a screen that shows something else than the log says', () => {
		const sights = [{ who: 'the wall', shown: { seq: 4, votes: 2 }, folded: { seq: 4, votes: 1 } }];
		expect(count(() => ({ sights })).disagreed).toBe(1);
		expect(count(() => ({ sights: [{ ...sights[0]!, shown: null }] })).disagreed).toBe(1);
	});
});
