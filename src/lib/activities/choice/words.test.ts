import { describe, expect, it } from 'vitest';
import { playActivity } from '../../../../tests/support/play-activity.ts';
import { choice } from './activity.ts';
import { fitRows, sayAnswered, sayBallot, sayMedian, sayUnanimous } from './result-words.ts';
import type { Paper, Result } from './schema.ts';
import { texts as staffEnglish } from './staff-texts/en.ts';
import { texts as staffDutch } from './staff-texts/nl.ts';
import { texts as english } from './texts/en.ts';
import { texts as dutch } from './texts/nl.ts';
import { listWays, sayWays } from './ways.ts';
import { nameChosen, sayEnds, sayInstruction, sayQuestion } from './words.ts';
import { choose, square, twice, worlds } from './worlds.ts';

function resultOf(name: string): Result & Pick<Paper, 'rounds'> {
	const { settings, actions } = worlds.find((world) => world.name === name)!;
	return { ...playActivity(choice, settings, actions).result(), rounds: settings.rounds };
}

/** Every sentence that takes a number, with 0, 1 and many. */
function sayAll(texts: typeof dutch | typeof english) {
	return [0, 1, 12].map((n) => [
		texts.result.answered(n),
		texts.result.answeredIn(2, n),
		texts.shift.people(n),
		texts.shift.part(texts.shift.up, n),
		texts.result.column(4, n),
		texts.wall.answeredOf(n, 20),
		texts.report.channels.phone(n)
	]);
}

describe('sentences with a number', () => {
	it('are good Dutch for nobody, one and many', () => {
		expect(sayAll(dutch)).toEqual([
			[
				'Niemand antwoordde.',
				'In ronde 2 antwoordde niemand.',
				'Niemand antwoordde twee keer.',
				'Kozen een hoger cijfer: 0 mensen',
				'0 keer een 4',
				'0 van 20 antwoordden',
				'0 met een telefoon'
			],
			[
				'1 persoon antwoordde.',
				'In ronde 2 antwoordde 1 persoon.',
				'1 persoon antwoordde twee keer.',
				'Kozen een hoger cijfer: 1 persoon',
				'1 keer een 4',
				'1 van 20 antwoordde',
				'1 met een telefoon'
			],
			[
				'12 mensen antwoordden.',
				'In ronde 2 antwoordden 12 mensen.',
				'12 mensen antwoordden twee keer.',
				'Kozen een hoger cijfer: 12 mensen',
				'12 keer een 4',
				'12 van 20 antwoordden',
				'12 met een telefoon'
			]
		]);
		expect([0, 1, 12].map(staffDutch.console.next.answered)).toEqual([
			'Nog niemand antwoordde in ronde 1.',
			'In ronde 1 antwoordde 1 persoon.',
			'In ronde 1 antwoordden 12 mensen.'
		]);
		expect([1, 2].map((limit) => dutch.instruction.more(limit, 3))).toEqual([
			'Kies er 1.',
			'Kies er hooguit 2.'
		]);
		expect([1, 2].map(dutch.result.more)).toEqual([
			'Nog 1 keuze ziet u op uw telefoon.',
			'Nog 2 keuzes ziet u op uw telefoon.'
		]);
		expect([1, 2, 3].map((n) => dutch.counter(n, 2))).toEqual([
			'U koos er 1. Nog 1 over.',
			'U koos er 2. Meer kan niet.',
			'U koos er 3. Haal er 1 weg.'
		]);
	});

	it('are good English for nobody, one and many', () => {
		const [nobody, one, many] = sayAll(english);
		expect(nobody?.slice(0, 3)).toEqual([
			...['Nobody answered.', 'In round 2 nobody answered.', 'Nobody answered twice.']
		]);
		expect(one?.slice(0, 5)).toEqual([
			...['1 person answered.', 'In round 2 1 person answered.', '1 person answered twice.'],
			...['Chose a higher number: 1 person', '4: once']
		]);
		expect(many?.[0]).toBe('12 people answered.');
		expect(staffEnglish.console.next.answered(1)).toBe('In round 1 1 person answered.');
	});
});

describe('a result in words', () => {
	it('says three different things where nobody answered, too few did, and round 1 would tell too much', () => {
		expect(sayAnswered(resultOf('empty'), dutch)).toEqual(['Niemand antwoordde.']);
		expect(sayAnswered(resultOf('too few'), dutch)).toEqual([
			'3 mensen antwoordden.',
			dutch.result.tooFew
		]);
		expect(sayAnswered(resultOf('two who left the whole hall'), dutch)).toEqual([
			'In ronde 1 antwoordden 20 mensen.',
			dutch.result.beforeHidden,
			'In ronde 2 antwoordden 20 mensen.'
		]);
		expect(sayAnswered(resultOf('two rounds, the second under way'), dutch)).toEqual([
			'In ronde 1 antwoordden 9 mensen.',
			'In ronde 2 antwoordden minder dan 5 mensen. Daarom ziet u alleen ronde 1.'
		]);
	});

	it('says that round 2 never began, and not that few answered in it', () => {
		const noSecond = 'Ronde 2 was er niet.';
		const closedAfter = (people: number) => {
			const settings = twice(square);
			const step = playActivity(choice, settings, choose(1, people, ['line-1']));
			return sayAnswered({ ...step.result(), rounds: settings.rounds }, dutch);
		};
		expect(closedAfter(9)).toEqual(['In ronde 1 antwoordden 9 mensen.', noSecond]);
		expect(closedAfter(3)).toEqual([
			...['In ronde 1 antwoordden 3 mensen.', dutch.result.tooFew, noSecond]
		]);
		expect(closedAfter(0)).toEqual(['In ronde 1 antwoordde niemand.', noSecond]);
	});

	it('of before it was kept which round began, reads as it did', () => {
		const { lastRound, ...stored } = resultOf('two rounds, closed after the first');
		expect(lastRound).toBe(1);
		expect(sayAnswered(stored, dutch)).toEqual([
			...['In ronde 1 antwoordden 9 mensen.', dutch.result.onlyFirst]
		]);
	});

	it('says in which round everybody chose the same, and whether it was in both', () => {
		const of = (votes: number[], first: number[] | null) => ({
			base: { present: 12, entitled: 12, cast: 12, valid: 12 },
			options: votes.map((n, id) => ({
				id: String(id),
				label: null,
				votes: n,
				rank: 1,
				split: null
			})),
			before: first && {
				...{ cast: 12, median: null },
				votes: first.map((n, id) => ({ id: String(id), votes: n }))
			}
		});
		const { unanimous, unanimousRound, unanimousRounds } = dutch.report;
		expect(sayUnanimous(of([12, 0], null), dutch)).toBe(unanimous);
		expect(sayUnanimous(of([12, 0], [2, 10]), dutch)).toBe(unanimousRound);
		expect(sayUnanimous(of([2, 10], [0, 12]), dutch)).toBe(unanimousRound);
		expect(sayUnanimous(of([12, 0], [0, 12]), dutch)).toBe(unanimousRounds);
	});

	it('names the middle answer, and the one before', () => {
		expect(sayMedian(resultOf('after talking many went up'), dutch)).toEqual([
			'Het middelste antwoord is 3.',
			'In ronde 1 was dat 3.'
		]);
		const even = { median: { from: 2, to: 4 }, before: null };
		expect(sayMedian(even, dutch)).toEqual(['Het middelste antwoord ligt tussen 2 en 4.']);
		expect(sayMedian(resultOf('more than one'), dutch)).toEqual([]);
	});

	it('leaves no row out on a wall while its equal stands there', () => {
		const ranked = (...ranks: number[]) =>
			ranks.map((rank, index) => ({
				...{ id: String(index), label: null, votes: 0 },
				rank,
				split: null
			}));
		expect(fitRows(ranked(1, 2, 3), 5)).toMatchObject({ rows: { length: 3 }, leftOut: 0 });
		expect(fitRows(ranked(1, 2, 3, 4, 4, 4), 5)).toMatchObject({ rows: { length: 3 }, leftOut: 3 });
		expect(fitRows(ranked(1, 1, 1, 1, 1, 6), 5)).toMatchObject({ rows: { length: 5 }, leftOut: 1 });
	});
});

describe('how people moved, in words', () => {
	const waysOf = (name: string) => {
		const { shift, options } = resultOf(name);
		return listWays(shift!, options!, dutch);
	};

	it('is up, the same and down on a scale', () => {
		expect(waysOf('after talking many went up').map(({ name, people }) => [name, people])).toEqual([
			['Kozen een hoger cijfer', 11],
			['Kozen hetzelfde', 10],
			['Kozen een lager cijfer', 5]
		]);
	});

	it('is only how many moved, where one of the ways was taken by few', () => {
		expect(waysOf('after talking few went down').map(({ name, people }) => [name, people])).toEqual(
			[
				['Kozen iets anders', 17],
				['Kozen hetzelfde', 15]
			]
		);
	});

	it('says the same of round 1 where nobody moved as where a few did', () => {
		const sayOf = (name: string) => sayAnswered(resultOf(name), dutch);
		expect(sayOf('after talking nobody changed their mind')).toEqual(
			sayOf('two who left the whole hall')
		);
	});

	it('is how many came to the option that grew most, then all others together', () => {
		const ways = waysOf('after talking many chose another');
		expect(sayWays(ways, dutch)).toBe(
			'Van ronde 1 naar ronde 2. Naar ‘Meer bomen’: 8 mensen. ' +
				'Kozen iets anders op een andere manier: 5 mensen. Kozen hetzelfde: 15 mensen.'
		);
	});

	it('puts moves together for which a wall has no room', () => {
		const { shift, options } = resultOf('after talking many chose another');
		expect(listWays(shift!, options!, dutch, 0).map(({ people }) => people)).toEqual([13, 15]);
	});

	it('is nothing where nothing may be told', () => {
		expect(waysOf('after talking a few changed their mind')).toEqual([]);
	});

	it('does not say that few moved where that is what has to be kept', () => {
		for (const { hidden, hiddenShort } of [dutch.shift, english.shift]) {
			expect(hidden + hiddenShort).not.toMatch(/weinig|few/);
		}
	});
});

describe('how many one can choose', () => {
	const two = [1, 2].map((line) => ({ id: `line-${String(line)}`, label: 'Ja' }));
	const paper = { kind: 'more', limit: 3, lowest: '', highest: '' } as const;

	it('is never more than there are', () => {
		expect(sayInstruction({ ...paper, options: two }, dutch)).toBe('Kies er zoveel als u wilt.');
		expect(dutch.wall.few(2, 2)).toBe('Kies er zoveel als u wilt, op uw telefoon.');
		expect(dutch.wall.few(1, 1)).toBe('Kies er 1 op uw telefoon.');
		expect(sayBallot(paper, two, dutch)).toBe('Iedereen kon er hooguit 2 kiezen.');
		expect(sayBallot(paper, [...two, ...two], dutch)).toBe('Iedereen kon er hooguit 3 kiezen.');
	});
});

describe('a question', () => {
	const paper = { kind: 'scale-5', question: '', lowest: '', highest: '' } as const;

	it('has words of the catalogue where nothing was typed', () => {
		expect(sayQuestion(paper, dutch)).toBe('Hoe is het om hier te wonen?');
		expect(sayEnds(paper, dutch)).toBe('1 is heel slecht, 5 is heel goed.');
		expect(sayEnds({ ...paper, kind: 'one' }, dutch)).toBeNull();
	});

	it('says a number with the scale that it stands on, and a line as it was typed', () => {
		const options = [1, 2, 3, 4, 5].map((place) => ({ id: String(place), label: null }));
		expect(nameChosen({ kind: 'scale-5', options }, ['4'], dutch)).toEqual(['4 van de 5']);
		const lines = [{ id: 'line-1', label: 'Een terras' }];
		expect(nameChosen({ kind: 'one', options: lines }, ['line-1'], dutch)).toEqual(['Een terras']);
	});
});
