import { describe, expect, it } from 'vitest';
import {
	countVoters,
	countVotersOn,
	emptyBox,
	putBallot,
	readBallots,
	readMoves,
	type BallotBox
} from './box.ts';

const yes = { group: 'residents', channel: 'phone', content: 'yes' } as const;
const no = { ...yes, content: 'no' };
const put = (box: BallotBox, voter: string, question = 'word', counts = true, ballot = yes) =>
	putBallot(box, voter, { question, counts, ballot });

describe('an open box', () => {
	it('holds the last ballot of everybody, where it lay', () => {
		const box = emptyBox(false);
		put(box, 'ann');
		put(box, 'bo');
		putBallot(box, 'ann', { question: 'word', counts: true, ballot: no });
		expect(readBallots(box, 'word')).toEqual([no, yes]);
		expect(countVoters(box)).toBe(2);
	});

	it('lets a ballot be taken back, and given again', () => {
		const box = emptyBox(false);
		put(box, 'ann');
		putBallot(box, 'ann', { question: 'word', counts: false, ballot: null });
		expect(readBallots(box, 'word')).toEqual([]);
		expect(countVoters(box)).toBe(0);
		put(box, 'ann');
		expect(countVoters(box)).toBe(1);
	});

	it('counts somebody once who answered two questions, and each question by itself', () => {
		const box = emptyBox(false);
		put(box, 'ann', 'first');
		put(box, 'ann', 'second');
		put(box, 'bo', 'second');
		expect(countVoters(box)).toBe(2);
		expect([countVotersOn(box, 'first'), countVotersOn(box, 'second')]).toEqual([1, 2]);
		expect([countVotersOn(box, 'third'), readBallots(box, 'third')]).toEqual([0, []]);
	});
});

describe('a secret box', () => {
	it('knows who put one in and never what it says, whatever it is handed', () => {
		const box = emptyBox(true);
		put(box, 'ann');
		expect(countVoters(box)).toBe(1);
		expect(JSON.stringify(box)).not.toContain('yes');
		expect(readBallots(box, 'word')).toBeNull();
	});

	it('does not count a ballot that says nothing yet', () => {
		const box = emptyBox(true);
		put(box, 'ann', 'guess', false);
		expect(countVoters(box)).toBe(0);
		put(box, 'ann', 'answer');
		expect(countVoters(box)).toBe(1);
	});

	it('gives its ballots once it is opened, and none where they were too few', () => {
		const box = emptyBox(true);
		put(box, 'ann');
		box.opened = { word: { cast: 5, ballots: [yes] }, few: { cast: 1, ballots: null } };
		expect(readBallots(box, 'word')).toEqual([yes]);
		expect(readBallots(box, 'few')).toBeNull();
		expect(readBallots(box, 'never asked')).toBeNull();
	});

	it('tells how people moved once it is opened, where that is told', () => {
		const box = emptyBox(true);
		const moves = { from: 'first', people: { up: 1, same: 4 } };
		box.opened = { second: { cast: 5, ballots: [yes], moves } };
		expect(readMoves(box, 'second')).toEqual({ up: 1, same: 4 });
		expect(readMoves(box, 'first')).toBeNull();
		expect(readMoves(emptyBox(true), 'second')).toBeNull();
	});
});
