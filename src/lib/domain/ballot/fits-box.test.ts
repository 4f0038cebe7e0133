import { describe, expect, it } from 'vitest';
import type { Ballot, Group, Opened } from './ballot.ts';
import { emptyBox, putBallot, type BallotBox } from './box.ts';
import { fitsBox } from './fits-box.ts';
import type { Opening } from './rounds.ts';

const opening: Opening = {
	countsApart: (question) => question === 'apart',
	keepsAside: (question) => question === 'guess',
	rounds: null
};
const rounds = {
	...{ first: 'first', second: 'second' },
	compare: () => ({ tellsFirst: true, people: {} })
};

const voters = (people: number) =>
	Array.from({ length: people }, (_, index) => `v${String(index)}`);
function put(box: BallotBox, question: string, people: readonly string[], counts = true) {
	for (const voter of people) putBallot(box, voter, { question, counts });
	return box;
}
const heap = (length: number, group: Group | null = null): Ballot[] =>
	Array.from({ length }, () => ({ group, channel: null, content: 'yes' }));
const holding = (question: string, people: number, counts = true) =>
	put(emptyBox(true), question, voters(people), counts);
const fits = (box: BallotBox, opened: Opened) => fitsBox(box, opened, opening);

describe('a box that is opened', () => {
	it('fits as many ballots as people put in, and no other number', () => {
		const box = put(holding('word', 6), 'word', ['taken back'], false);
		expect(fits(box, { word: { cast: 6, ballots: heap(6) } })).toBe(true);
		for (const length of [0, 1, 5, 7, 400]) {
			expect(fits(box, { word: { cast: 6, ballots: heap(length) } })).toBe(false);
			expect(fits(box, { word: { cast: length, ballots: heap(length) } })).toBe(false);
		}
		expect(fits(box, {})).toBe(false);
		expect(fits(emptyBox(true), {})).toBe(true);
		expect(fits(emptyBox(true), { word: { cast: 0, ballots: [] } })).toBe(false);
	});

	it('loses its ballots where they are fewer than five or nobody can open them, and nowhere else', () => {
		expect(fits(holding('word', 4), { word: { cast: 4, ballots: null } })).toBe(true);
		expect(fits(holding('word', 4), { word: { cast: 4, ballots: heap(4) } })).toBe(false);
		expect(fits(holding('word', 5), { word: { cast: 5, ballots: null } })).toBe(false);
		expect(fits(holding('word', 5), { word: { cast: 5, ballots: null, lost: true } })).toBe(true);
		expect(fits(holding('word', 5), { word: { cast: 5, ballots: heap(5), lost: true } })).toBe(
			false
		);
	});

	it('holds a guess of everybody who guessed, though none counts', () => {
		const guessed = holding('guess', 6, false);
		expect(fits(guessed, { guess: { cast: 0, ballots: heap(6) } })).toBe(true);
		for (const ballots of [heap(5), heap(7), null]) {
			expect(fits(guessed, { guess: { cast: 0, ballots } })).toBe(false);
		}
		expect(fits(holding('guess', 4, false), { guess: { cast: 0, ballots: null } })).toBe(true);
		// Where nothing is kept aside, whatever does not count was taken back.
		expect(fits(holding('word', 6, false), { word: { cast: 0, ballots: heap(6) } })).toBe(false);
		expect(fits(holding('word', 6, false), { word: { cast: 0, ballots: null } })).toBe(true);
	});

	it('may miss one small group where groups are counted apart, and no more', () => {
		const apart = (cast: number, ...heaps: Ballot[][]) =>
			fits(holding('apart', cast), { apart: { cast, ballots: heaps.flat() } });
		expect(apart(12, heap(7, 'residents'), heap(5, 'professionals'))).toBe(true);
		expect(apart(11, heap(7, 'residents'))).toBe(true);
		expect(apart(7, heap(7, 'residents'))).toBe(true);
		expect(apart(12, heap(7, 'residents'))).toBe(false);
		expect(apart(13, heap(7, 'residents'), heap(5, 'professionals'))).toBe(false);
		expect(apart(11, heap(7, 'residents'), heap(5, 'professionals'))).toBe(false);
		expect(apart(11, heap(7, 'residents'), heap(4, 'professionals'))).toBe(false);
		expect(apart(7, heap(7))).toBe(false);
		expect(apart(7)).toBe(false);
		const destroyed = (cast: number) =>
			fits(holding('apart', cast), { apart: { cast, ballots: null } });
		expect([destroyed(8), destroyed(9)]).toEqual([true, false]);
	});
});

describe('a box of two rounds that is opened', () => {
	const box = put(put(emptyBox(true), 'first', voters(6)), 'second', [...voters(5), 'late', 'new']);
	put(box, 'first', ['taken back'], false);
	const first = { cast: 6, ballots: heap(6) };
	const second = { cast: 7, ballots: heap(7) };
	const moves = (people: Record<string, number>, from = 'first') => ({ from, people });
	const fitsTwo = (opened: Opened, from = box) => fitsBox(from, opened, { ...opening, rounds });

	it('fits the moves when as many people moved or stayed as answered both questions', () => {
		const tell = (people: Record<string, number>, from?: string) =>
			fitsTwo({ first, second: { ...second, moves: moves(people, from) } });
		expect(tell({ up: 1, same: 4 })).toBe(true);
		expect(tell({ up: 1, same: 5 })).toBe(false);
		expect(tell({})).toBe(false);
		expect(tell({ up: 1, same: 6 }, 'second')).toBe(false);
		expect(fitsTwo({ first, second })).toBe(false);
		expect(fits(box, { first, second: { ...second, moves: moves({ same: 5 }) } })).toBe(false);
	});

	it('may lose the first round when both are compared, and never the second', () => {
		const gone = { cast: 6, ballots: null };
		expect(fitsTwo({ first: gone, second: { ...second, moves: moves({ same: 5 }) } })).toBe(true);
		expect(fitsTwo({ first: gone, second })).toBe(false);
		expect(fitsTwo({ first, second: { cast: 7, ballots: null } })).toBe(false);
	});

	it('tells nothing of moves when one of them was too small', () => {
		const few = put(put(emptyBox(true), 'first', voters(6)), 'second', voters(4));
		const small = { cast: 4, ballots: null };
		expect(fitsTwo({ first, second: small }, few)).toBe(true);
		expect(fitsTwo({ first, second: { ...small, moves: moves({ same: 4 }) } }, few)).toBe(false);
		expect(fitsTwo({ first: { cast: 6, ballots: null }, second: small }, few)).toBe(false);
	});
});
