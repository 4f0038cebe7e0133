/** A checker that never fails proves nothing: each of these evenings has one thing wrong with it. */
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { check, type Evidence } from './checker.ts';

const at = '2026-11-26T19:00:00.000Z';

/** A secret ballot does not say of which kind its voter is. */
const voter = (who: string) => ({ seat: 'phone', who, kind: null }) as const;

function line(seq: number, actionId: string, more: Partial<LogEntry>): LogEntry {
	return {
		seq,
		actionId,
		by: voter('ann'),
		stepId: 'vote',
		kind: 'cast',
		payload: { question: 'vote', counts: true },
		at,
		...more
	};
}

const lead = (seq: number, kind: LogEntry['kind']) =>
	line(seq, `${kind}-${seq}`, { kind, by: { seat: 'console', who: 'f' }, payload: {} });

const vote = (seq: number, actionId: string, who: string, counts = true) =>
	line(seq, actionId, { by: voter(who), payload: { question: 'vote', counts } });

/** The box of the vote, with these voters, and what came out of it. */
const box = (
	voters: Record<string, boolean>,
	ballots: unknown[] | null = [{ youth: 1 }],
	cast = Object.values(voters).filter(Boolean).length
) => [{ stepId: 'vote', voters: { vote: voters }, opened: { vote: { cast, ballots } } }];

/** An evening on which all is well: Ann changes her mind, and Bo's card came too late. */
function goodEvening(): Evidence {
	return {
		acknowledged: [
			{ id: 'first', seq: 2 },
			{ id: 'changed', seq: 3 },
			{ id: 'changed', seq: 3 }
		],
		refused: [{ id: 'too-late', refusal: 'step-closed' }],
		given: new Map([
			['first', { safety: 1 }],
			['changed', { youth: 1 }]
		]),
		waiting: [],
		log: [
			lead(1, 'open-step'),
			vote(2, 'first', 'ann'),
			vote(3, 'changed', 'ann'),
			lead(4, 'close-step')
		],
		broken: null,
		people: 2,
		counted: box({ ann: true }),
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
		const again = vote(5, 'changed', 'ann');
		expect(count(({ log }) => ({ log: [...log, again] })).doubled).toBe(1);
	});

	it('sees one answer that was acknowledged as two lines', () => {
		const other = { id: 'changed', seq: 2 };
		expect(count(({ acknowledged }) => ({ acknowledged: [...acknowledged, other] })).doubled).toBe(
			1
		);
	});

	it.each([
		['an earlier ballot came out of the box', box({ ann: true }, [{ safety: 1 }])],
		['a ballot came out that nobody gave', box({ ann: true }, [{ youth: 1 }, { youth: 1 }])],
		['a ballot did not come out', box({ ann: true }, [])],
		['more came out than count', box({ ann: true }, null, 2)],
		['somebody counts who gave nothing', box({ ann: true, bo: true }, [{ youth: 1 }], 1)],
		['somebody does not count who gave one', box({}, [{ youth: 1 }], 1)],
		['a ballot that counts is taken for one that does not', box({ ann: false }, null, 1)]
	])('sees that %s', (_, counted) => {
		expect(count(() => ({ counted })).doubled).toBe(1);
	});

	it('finds nothing wrong with a box whose ballots were too few to keep, or that is still closed', () => {
		expect(count(() => ({ counted: box({ ann: true }, null) })).doubled).toBe(0);
		const [step] = box({ ann: true });
		expect(count(() => ({ counted: [{ ...step!, opened: null }] })).doubled).toBe(0);
	});

	it('counts a ballot that was taken back for nothing', () => {
		const log = [lead(1, 'open-step'), vote(2, 'first', 'ann'), vote(3, 'changed', 'ann', false)];
		expect(count(() => ({ log, counted: box({ ann: false }, []) })).doubled).toBe(0);
		expect(count(() => ({ log, counted: box({ ann: true }, []) })).doubled).toBe(2);
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
		const late = vote(5, 'late', 'bo');
		expect(count(({ log }) => ({ log: [...log, late] })).disagreed).toBe(1);
		const by = { ...voter('bo'), kind: 'resident' } as const;
		const card = line(5, 'late', { kind: 'act', by, payload: {} });
		expect(count(({ log }) => ({ log: [...log, card] })).disagreed).toBe(1);
		// Whoever leads may put cards together after the closing.
		expect(count(({ log }) => ({ log: [...log, lead(5, 'act')] })).disagreed).toBe(0);
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
