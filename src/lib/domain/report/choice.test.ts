import { describe, expect, it } from 'vitest';
import type { Finding, PriorityFinding, PriorityOption } from '../finding/finding.ts';
import { chooseOpgaven } from './choice.ts';
import { readEvening } from './evening.ts';
import { describeCard, describeCluster, emptyEvening, people } from './worlds.ts';

function choose(...findings: Finding[]) {
	const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: null, findings };
	return chooseOpgaven(readEvening({ ...emptyEvening([]), steps: [step] }));
}

function vote(
	votes: Record<string, number>,
	differs: Partial<PriorityFinding> = {}
): PriorityFinding {
	const options = Object.entries(votes).map(([id, n]): PriorityOption => ({
		id,
		label: id,
		votes: n,
		rank: 1,
		theme: null,
		clusterId: null
	}));
	return {
		kind: 'priority',
		method: 'approval',
		limit: 3,
		rung: 'advise',
		voters: people(20),
		options,
		...differs
	};
}

const namesOf = (choice: ReturnType<typeof chooseOpgaven>) =>
	choice.opgaven.map(({ subject }) => {
		if (subject.kind === 'named') return subject.name;
		return subject.kind === 'pile' ? subject.title.textId : subject;
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
			vote({ a: 0 }, { voters: people(0) })
		);
		expect(choice.kind).toBe('mentions');
		expect(namesOf(choice)).toEqual(['Afval', 'Licht']);
	});

	it('are not made of what goes well, nor of a single card', () => {
		const choice = choose(
			...describeCluster('buren', 'Buren', 'community', [5, 5], 'good'),
			describeCard('los', { supporters: people(12) })
		);
		expect(choice).toEqual({ kind: 'nothing', opgaven: [] });
	});
});

describe('what stands behind an opgave', () => {
	const cards = [
		...describeCluster('licht', 'Licht', 'safety', [1]),
		describeCard('hard', { theme: 'safety' }),
		describeCard('boom', { theme: 'environment' })
	];
	const cardsBehind = (option: Partial<PriorityOption>) => {
		const [only] = vote({ x: 1 }).options;
		const choice = choose(...cards, { ...vote({}), options: [{ ...only!, ...option }] });
		return choice.opgaven[0]!.cards.map(({ finding }) => finding.id).sort();
	};

	it('are the cards of its cluster', () => {
		expect(cardsBehind({ id: 'licht', clusterId: 'licht', theme: 'safety' })).toEqual(['licht-1']);
	});

	it('are all cards of its theme, also those in a cluster', () => {
		expect(cardsBehind({ id: 'safety', label: '', theme: 'safety' })).toEqual(['hard', 'licht-1']);
	});

	it('is the card itself, by reference', () => {
		expect(cardsBehind({ id: 'boom', label: '', theme: 'environment' })).toEqual(['boom']);
		const [only] = vote({ x: 1 }).options;
		const option = { ...only!, id: 'boom', label: '', theme: 'environment' };
		const choice = choose(...cards, { ...vote({}), options: [option] });
		expect(choice.opgaven[0]?.subject).toEqual({ kind: 'card', theme: 'environment' });
		expect(choice.opgaven[0]?.about).toEqual({ textId: 'words-boom' });
	});

	it('is nothing for a line that somebody typed', () => {
		expect(cardsBehind({ id: 'line-1', label: 'Parkeren' })).toEqual([]);
	});
});
