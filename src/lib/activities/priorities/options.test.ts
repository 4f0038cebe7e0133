import { describe, expect, it } from 'vitest';
import { gatherOptions } from './options.ts';
import { approval, card, cluster, situationAfter } from './worlds.ts';

const fromCards = { ...approval, source: 'clusters' as const };
const named = { label: null, clusterId: null, writtenIn: null };
const idsOf = ({ options }: ReturnType<typeof gatherOptions>) => options.map(({ id }) => id);

describe('what people choose from', () => {
	it('are the nine themes', () => {
		const gathered = gatherOptions(approval, situationAfter());
		expect(gathered.source).toBe('themes');
		expect(gathered.options).toHaveLength(9);
		expect(gathered.options).not.toContainEqual(expect.objectContaining({ id: 'population' }));
	});

	it('is a list that was typed in, each line once', () => {
		const list = ['Meer groen', 'Minder rommel', 'Meer groen'];
		const gathered = gatherOptions({ ...approval, source: 'list', list }, situationAfter());
		expect(gathered.source).toBe('list');
		expect(gathered.options.map(({ label }) => label)).toEqual(['Meer groen', 'Minder rommel']);
	});

	it('are the clusters alone, as soon as there are two', () => {
		const evening = situationAfter(
			cluster('litter', 'Rommel', 'environment'),
			card('bench', 9),
			cluster('speed', 'Te hard rijden', 'safety')
		);
		expect(gatherOptions(fromCards, evening)).toEqual({
			source: 'clusters',
			options: [
				{ ...named, id: 'litter', theme: 'environment', clusterId: 'litter', writtenIn: 'cards' },
				{ ...named, id: 'speed', theme: 'safety', clusterId: 'speed', writtenIn: 'cards' }
			]
		});
	});

	it('are never a topic that is left out, nor the cards in it', () => {
		const said = [cluster('a', 'A', 'safety'), cluster('b', 'B', 'safety')];
		const out = cluster('out', 'Weg', 'safety');
		if (out.group) out.group.leftOut = true;
		expect(idsOf(gatherOptions(fromCards, situationAfter(out, ...said)))).toEqual(['a', 'b']);
		const one = gatherOptions(
			fromCards,
			situationAfter(out, cluster('a', 'A', 'safety'), card('bench', 3))
		);
		expect(idsOf(one)).toEqual(['a', 'bench']);
	});

	it('are one cluster and the cards with most support, eight in all, none of what goes well', () => {
		const cards = Array.from({ length: 9 }, (_, index) => card(`card-${String(index)}`, index));
		const evening = situationAfter(
			...cards,
			cluster('litter', 'Rommel', 'environment'),
			card('in-cluster', 20, { group: cluster('litter', 'Rommel', 'environment').group }),
			card('thanks', 30, { mood: 'good' })
		);
		const gathered = gatherOptions(fromCards, evening);
		expect(idsOf(gathered)).toEqual([
			'litter',
			...['card-8', 'card-7', 'card-6', 'card-5', 'card-4', 'card-3', 'card-2']
		]);
		expect(gathered.options[1]).toEqual({
			...named,
			...{ id: 'card-8', theme: 'environment', writtenIn: 'cards' }
		});
	});

	it('are the themes when an earlier step gave fewer than two', () => {
		expect(gatherOptions(fromCards, situationAfter()).source).toBe('themes');
		expect(gatherOptions(fromCards, situationAfter(card('bench', 3))).source).toBe('themes');
	});

	it('comes from the step that was named, else from the last one with clusters', () => {
		const evening = situationAfter(cluster('a', 'A', 'safety'), cluster('b', 'B', 'safety'));
		const later = (stepId: string, ...names: string[]) => ({
			stepId,
			activity: 'contributions',
			title: stepId,
			findings: names.map((name) => cluster(name, name, 'safety'))
		});
		evening.earlier.push(later('second', 'c', 'd'), later('without'));
		expect(idsOf(gatherOptions(fromCards, evening))).toEqual(['c', 'd']);
		expect(idsOf(gatherOptions({ ...fromCards, fromStep: 'cards' }, evening))).toEqual(['a', 'b']);
		expect(gatherOptions({ ...fromCards, fromStep: 'without' }, evening).source).toBe('themes');
	});
});
