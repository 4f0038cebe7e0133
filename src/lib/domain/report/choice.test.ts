import { describe, expect, it } from 'vitest';
import type { Finding, TallyFinding, TallyOption } from '../finding/finding.ts';
import { chooseOpgaven } from './choice.ts';
import { readEvening } from './evening.ts';
import { describeCard, describeCluster, describeVote, emptyEvening } from './worlds.ts';

function choose(...findings: Finding[]) {
	const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: null, findings };
	return chooseOpgaven(readEvening({ ...emptyEvening([]), steps: [step] }));
}

const option = (id: string, votes: number): TallyOption => ({
	...{ id, label: id, votes, rank: 1, theme: null, group: null, split: null }
});

function vote(votes: Record<string, number>, differs: Partial<TallyFinding> = {}): TallyFinding {
	const options = Object.entries(votes).map(([id, n]) => option(id, n));
	return describeVote(options, differs);
}

const namesOf = (choice: ReturnType<typeof chooseOpgaven>) =>
	choice.opgaven.map(({ subject }) => {
		if (subject.kind === 'named') return subject.name;
		return subject.kind === 'said' ? subject.text.textId : subject;
	});

describe('the opgaven', () => {
	it('are the three with most votes', () => {
		expect(namesOf(choose(vote({ a: 2, b: 9, c: 8, d: 7 })))).toEqual(['b', 'c', 'd']);
	});

	it('become four when half of the voters chose the fourth', () => {
		expect(namesOf(choose(vote({ a: 12, b: 12, c: 11, d: 10, e: 9 })))).toEqual([
			'a',
			'b',
			'c',
			'd'
		]);
	});

	it('take no account of halves when people gave dots', () => {
		const dots = vote({ a: 12, b: 12, c: 11, d: 10 }, { method: 'dots' });
		expect(namesOf(choose(dots))).toEqual(['a', 'b', 'c']);
	});

	it('never drop a tied subject silently', () => {
		const choice = choose(vote({ a: 4, b: 4, c: 4, d: 4, e: 4, f: 4, g: 1 }));
		expect(namesOf(choice)).toEqual(['a', 'b', 'c', 'd', 'e']);
		if (choice.kind !== 'votes') throw new Error('there was a vote');
		expect(choice.tied.map(({ option }) => option.id)).toEqual(['f']);
		expect(choice.fewer.map(({ option }) => option.id)).toEqual(['g']);
	});

	it('are never what nobody chose', () => {
		const choice = choose(vote({ a: 4, b: 0, c: 0 }));
		expect(namesOf(choice)).toEqual(['a']);
		if (choice.kind !== 'votes') throw new Error('there was a vote');
		expect(choice.none.map(({ option }) => option.id)).toEqual(['b', 'c']);
	});

	it('share a place when votes are equal', () => {
		const [first, second, third] = choose(vote({ a: 9, b: 7, c: 7 })).opgaven;
		expect([first, second, third].map((opgave) => opgave?.votes?.rank)).toEqual([1, 2, 2]);
		expect(second?.votes?.sharedWith).toEqual([{ kind: 'named', name: 'c' }]);
	});

	it('come from the last vote when there were two', () => {
		expect(namesOf(choose(vote({ a: 9 }), vote({ b: 3 })))).toEqual(['b']);
	});

	it('come from what was mentioned most when nobody voted', () => {
		const choice = choose(
			...describeCluster('licht', 'Licht', 'safety', [1, 0]),
			...describeCluster('afval', 'Afval', 'environment', [5, 0]),
			vote({}, { options: { is: 'none' } })
		);
		expect(choice.kind).toBe('mentions');
		expect(namesOf(choice)).toEqual(['Afval', 'Licht']);
	});

	it('come from the cards when too few people voted, and the report knows why', () => {
		const choice = choose(
			...describeCluster('licht', 'Licht', 'safety', [1, 0]),
			vote({}, { options: { is: 'too-few' } })
		);
		expect(choice).toMatchObject({ kind: 'mentions', tooFew: true });
	});

	it('do not come from a question that is not about priorities', () => {
		expect(choose(vote({ a: 9 }, { isAboutPriorities: false })).kind).toBe('nothing');
	});

	it('are not made of what goes well, nor of a single card', () => {
		const choice = choose(
			...describeCluster('buren', 'Buren', 'community', [5, 5], 'good'),
			describeCard('los', { people: 13 })
		);
		expect(choice).toEqual({
			kind: 'nothing',
			opgaven: [],
			tooFew: false,
			isLost: false,
			isUncomputed: false
		});
	});
});

describe('what stands behind an opgave', () => {
	const cards = [
		...describeCluster('licht', 'Licht', 'safety', [1]),
		describeCard('hard', { theme: 'safety' }),
		describeCard('boom', { theme: 'environment' })
	];
	const opgaveOf = (differs: Partial<TallyOption>) =>
		choose(...cards, describeVote([{ ...option('x', 1), ...differs }])).opgaven[0]!;
	const cardsBehind = (differs: Partial<TallyOption>) =>
		opgaveOf(differs)
			.cards.map(({ finding }) => finding.id)
			.sort();

	it('are the cards of its cluster', () => {
		expect(cardsBehind({ id: 'licht', group: 'licht', theme: 'safety' })).toEqual(['licht-1']);
	});

	it('are all cards of its theme, also those in a cluster', () => {
		expect(cardsBehind({ id: 'safety', label: null, theme: 'safety' })).toEqual([
			'hard',
			'licht-1'
		]);
	});

	it('is the card itself, by reference', () => {
		const text = { textId: 'Woorden van boom' };
		const boom = { id: 'boom', label: text, theme: 'environment' };
		expect(cardsBehind(boom)).toEqual(['boom']);
		expect(opgaveOf(boom).subject).toEqual({ kind: 'said', text });
		// In old evenings a card had no label.
		expect(opgaveOf({ ...boom, label: null }).subject).toEqual({ kind: 'said', text });
	});

	it('are people, each once; and not counted where nobody put the cards together', () => {
		expect(opgaveOf({ id: 'licht', group: 'licht', theme: 'safety' }).people).toBe(2);
		expect(opgaveOf({ id: 'safety', label: null, theme: 'safety' }).people).toBeNull();
	});

	it('are not all people of a group of which one card is about the theme', () => {
		const group = { id: 'g', title: { textId: 't' }, theme: null, people: 9 };
		const mixed = [
			describeCard('buren', { theme: 'community', people: 2, group }),
			describeCard('winkel', { theme: 'amenities', people: 8, group })
		];
		const theme = { id: 'community', label: null, theme: 'community' };
		const vote = describeVote([{ ...option('x', 1), ...theme }]);
		expect(choose(...mixed, vote).opgaven[0]?.people).toBe(2);
	});

	it('is nothing for a line that somebody typed', () => {
		expect(cardsBehind({ id: 'line-1', label: 'Parkeren' })).toEqual([]);
	});
});
