import { describe, expect, it } from 'vitest';
import type { ProposalFinding } from '../finding/finding.ts';
import { describeCard } from '../report/worlds.ts';
import { foundInitiatives, initiativeSchema } from './initiative.ts';

const evening = { wijk: 'WK01', sessionId: 'evening', practice: false };
const cooking: ProposalFinding = {
	kind: 'proposal',
	id: 'cooking',
	title: { textId: 't1', text: 'Samen koken' },
	what: { textId: 't2', text: 'Elke dinsdag' },
	needed: null,
	theme: 'community',
	buurt: 'BU01',
	point: { latitude: 52.35, longitude: 6.66 },
	leaders: 1,
	hands: 3,
	supporters: { resident: 8, entrepreneur: 0, professional: 2 }
};

describe('initiatives that outlive the evening', () => {
	it('takes over the words, the place and the people, and begins as an idea', () => {
		const [initiative] = foundInitiatives([cooking], evening);
		expect(initiativeSchema.parse(initiative)).toEqual({
			id: 'cooking',
			...evening,
			title: 'Samen koken',
			what: 'Elke dinsdag',
			needed: null,
			textIds: ['t1', 't2'],
			reworded: false,
			theme: 'community',
			buurt: 'BU01',
			point: { latitude: 52.35, longitude: 6.66 },
			leaders: 1,
			hands: 3,
			supporters: { resident: 8, entrepreneur: 0, professional: 2 }
		});
	});

	it('says so when words are not the writer’s, and nothing of those of before it was kept', () => {
		const what = { textId: 't3', text: 'Elke week', reworded: true } as const;
		const [made] = foundInitiatives([{ ...cooking, what }], evening);
		expect(made).toMatchObject({ what: 'Elke week', reworded: true });
		const before = { ...made!, reworded: undefined };
		expect(initiativeSchema.parse(before).reworded).toBe(false);
	});

	it('leaves out what is no initiative', () => {
		expect(foundInitiatives([describeCard('groen')], evening)).toEqual([]);
	});

	it('says practice on what was said on a practice evening', () => {
		expect(foundInitiatives([cooking], { ...evening, practice: true })[0]?.practice).toBe(true);
	});

	it('keeps an initiative of which one text was erased, and drops one without any words', () => {
		const noTitle = { ...cooking, title: { textId: 't1', text: null } };
		expect(foundInitiatives([noTitle], evening)[0]).toMatchObject({
			title: null,
			what: 'Elke dinsdag'
		});
		const noWords = { ...noTitle, what: { textId: 't2', text: null } };
		expect(foundInitiatives([noWords], evening)).toEqual([]);
	});

	it('does not make an initiative before its words are there', () => {
		const wordless = { ...cooking, title: { textId: 't1' } };
		expect(() => foundInitiatives([wordless], evening)).toThrow('t1');
	});
});
