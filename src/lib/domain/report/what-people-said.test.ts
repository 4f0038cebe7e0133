import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { readEvening, readSection } from '../../../../tests/support/read-report.ts';
import { findingsSchema } from '../finding/finding-schema.ts';
import type { TallyFinding } from '../finding/finding.ts';
import { composeDraft } from './compose.ts';
import { draftSchema } from './draft.ts';
import {
	describeCard,
	describeCluster,
	describeInitiative,
	describeVote,
	emptyEvening,
	nameText
} from './worlds.ts';

describe('what people wrote', () => {
	it('stands in the draft with the people behind it, and gestures are not counted', () => {
		const cards = [
			...describeCluster('licht', 'Donkere straten', 'safety', [4, 2]),
			describeCard('bank', { people: 3 })
		];
		const lines = readSection('voices', ...cards);
		expect(lines[0]).toBe('Achter ‘Donkere straten’ staan de meeste mensen: 8.');
		expect(lines).toContainEqual(expect.stringContaining('‘Woorden van bank’ (3 mensen)'));
		expect(lines.join(' ')).not.toContain('keer ‘ook ik’');
	});

	it('is not said to have the most people behind it where others have as many', () => {
		const quotes = (...people: number[]) =>
			readSection(
				'voices',
				...people.map((n, index) => describeCard(`k${String(index)}`, { people: n }))
			).find((line) => line.includes('‘Woorden van k0’ ('));
		expect(quotes(6, 5, 4, 3, 2, 1)).toMatch(/^Achter deze 5 staan de meeste mensen: /);
		expect(quotes(2, 2, 2, 2, 2, 1)).toMatch(/^Achter deze 5 staan de meeste mensen: /);
		expect(quotes(1, 1, 1, 1, 1, 1, 1)).toMatch(
			/^Achter elk van deze 5 staan evenveel mensen: .* Bij gelijke stand besliste het toeval\.$/
		);
		expect(quotes(4, 3, 2, 1, 1, 1)).toMatch(
			/^Achter geen ander kaartje staan meer mensen dan achter deze 5: .* Bij gelijke stand besliste het toeval\.$/
		);
		const equal = describeCluster('licht', 'Donkere straten', 'safety', [2]);
		const lines = readSection('voices', ...equal, describeCard('bank', { people: 3 }));
		expect(lines.slice(0, 2)).toEqual([
			'Achter geen onderwerp staan meer mensen dan achter ‘Woorden van bank’: 3.',
			'Achter ‘Donkere straten’ staan evenveel mensen: 3.'
		]);
	});

	it('stands in one sentence, also where a card has lines of its own', () => {
		const text = { textId: 'x', text: 'Meer licht\n\nbij het pad.\n' };
		const said = texts.sentences.voices.quotes([{ text, people: 2 }], 1);
		expect(said).toContain('‘Meer licht bij het pad’ (2 mensen)');
		expect(said).not.toContain('\n');
	});

	it('is told by reports of before as far as they know', () => {
		const kept = (...people: number[]) =>
			texts.sentences.voices.quotes(
				people.map((n) => ({ text: { textId: 'x', text: 'X' }, people: n })),
				9
			);
		expect(kept(1, 1)).toMatch(/^Achter elk van deze 2 staan evenveel mensen/);
		expect(kept(3, 1)).toMatch(/^Achter deze 2 staan de meeste mensen/);
	});

	it('is marked where it stands in other words than the writer’s', () => {
		const reworded = { ...nameText('Te veel lawaai'), reworded: true } as const;
		const findings = findingsSchema.parse([describeCard('lawaai', { text: reworded, people: 2 })]);
		expect(readSection('voices', ...findings)).toContain(
			'Iemand schreef: ‘Te veel lawaai’ [aangepast door de gespreksleider] (2 mensen).'
		);
	});

	it('is marked as well where it is the title of an initiative, before its sentence', () => {
		const title = { ...nameText('Samen koken'), reworded: true } as const;
		const findings = findingsSchema.parse([describeInitiative('koken', { title })]);
		const step = {
			stepId: 'stap',
			activity: 'x',
			title: 'X',
			rung: null,
			answered: null,
			findings
		};
		const draft = draftSchema.parse(composeDraft({ ...emptyEvening([]), steps: [step] }));
		const sentences = draft.sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap((paragraph) => paragraph.sentences)
		);
		expect(sentences.flatMap(({ about }) => about ?? [])).toEqual([title]);
	});

	it('stands under the opgave that came of it', () => {
		const cards = describeCluster('licht', 'Donkere straten', 'safety', [4, 2]);
		const vote = describeVote([
			{
				...{ id: 'licht', label: nameText('Donkere straten'), theme: 'safety', votes: 9, rank: 1 },
				...{ group: 'licht', split: null }
			}
		]);
		expect(readSection('opgave-1', ...cards, vote)).toEqual(
			expect.arrayContaining([
				'8 mensen schreven of steunden een kaartje over dit onderwerp.',
				'Mensen schreven: ‘Woorden van licht-1’ en ‘Woorden van licht-2’.'
			])
		);
	});
});

describe('what was hidden', () => {
	const readHidden = (id: string, withheld: number | undefined) =>
		readEvening(id, {
			steps: [
				{
					...{ stepId: 'stap', activity: 'x', title: 'X', rung: 'consult', answered: 4 },
					...{ findings: [], withheld }
				}
			]
		});

	it('is counted, and not taken for silence', () => {
		expect(readHidden('voices', 3)).toEqual([
			'3 teksten van mensen in de zaal zijn niet getoond. De gespreksleider verborg dat, of niemand keek ernaar voordat de avond sloot.'
		]);
		expect(readHidden('initiatives', 1)).toEqual(['Er zijn geen initiatieven om te laten zien.']);
	});

	it('is not there where nothing was, or where nobody knows', () => {
		for (const withheld of [0, undefined]) {
			expect(readHidden('voices', withheld)).toEqual([
				'Op deze avond schreef niemand een kaartje. Ook over de cijfers zei niemand iets.'
			]);
			expect(readHidden('initiatives', withheld)).toEqual([
				'Op deze avond kwamen er geen initiatieven.'
			]);
		}
	});
});

describe('a question that was no vote on priorities', () => {
	const ask = (differs: Partial<TallyFinding>) =>
		readSection(
			'voices',
			describeVote(
				['1', '2'].map((label, index) => ({
					...{ id: String(index + 1), label, votes: 5 + index, rank: 1 },
					...{ theme: null, group: null, split: null }
				})),
				{
					...{
						isAboutPriorities: false,
						question: 'Hoe veilig is het?',
						method: 'scale',
						limit: 5
					},
					base: { present: 30, entitled: 30, cast: 11, valid: 11 },
					...differs
				}
			)
		);

	it('is answered in numbers, with how people moved after they talked', () => {
		const value = {
			...{ people: 11, stayed: 1, moved: 10, direction: { up: 5, down: 5 }, moves: [] },
			castBefore: 11,
			before: [
				{ id: '1', votes: 6 },
				{ id: '2', votes: 5 }
			]
		};
		expect(ask({ round: 'second', shift: { is: 'shown', value } })).toEqual([
			'Op de vraag ‘Hoe veilig is het?’ gaven na het gesprek 11 mensen een cijfer van 1 tot 5: cijfer 1 (5 mensen) en cijfer 2 (6 mensen).',
			'Op de vraag ‘Hoe veilig is het?’ gaven voor het gesprek 11 mensen een cijfer van 1 tot 5: cijfer 1 (6 mensen) en cijfer 2 (5 mensen).',
			'Op de vraag ‘Hoe veilig is het?’ gaven 11 mensen twee keer antwoord, voor en na het gesprek. 5 gaven na het gesprek een hoger cijfer, 5 een lager cijfer en 1 hetzelfde.'
		]);
	});

	const places = (votes: Record<string, number>) =>
		Object.entries(votes).map(([label, count]) => ({
			...{ id: label, label, votes: count, rank: 1 },
			...{ theme: null, group: null, split: null }
		}));

	it('says of how many people so many chose something, and of which question', () => {
		const options = { is: 'shown' as const, value: places({ plein: 14, park: 8, straat: 0 }) };
		const base = { present: 30, entitled: 30, cast: 22, valid: 22 };
		const list = { method: 'single' as const, options, base };
		expect(ask({ ...list, question: 'Waar?', round: 'second' })).toEqual([
			'Op de vraag ‘Waar?’ kozen na het gesprek 14 van de 22 mensen ‘plein’, 8 mensen ‘park’ en niemand ‘straat’.'
		]);
		expect(ask({ ...list, question: '' })).toEqual([
			'Bij de stap ‘X’ kozen 14 van de 22 mensen ‘plein’, 8 mensen ‘park’ en niemand ‘straat’.'
		]);
	});

	it('says why there is the first round alone, before it counts it', () => {
		const [why, counted] = ask({ round: 'first-alone' });
		expect(why).toBe(
			'In ronde 2 antwoordden minder dan 5 mensen. Daarom staat hier alleen ronde 1.'
		);
		expect(counted).toMatch(/^Op de vraag ‘Hoe veilig is het\?’ gaven voor het gesprek 11 mensen /);
		expect(ask({ round: 'first-only' })[0]).toBe(
			'Ronde 2 was er niet. Daarom staat hier alleen ronde 1.'
		);
	});

	it('says what is hidden and what is not there', () => {
		expect(ask({ options: { is: 'too-few' } })).toEqual([
			'Te weinig mensen gaven antwoord. Daarom tonen wij de antwoorden niet.'
		]);
		expect(ask({ options: { is: 'none' } })).toEqual(['Niemand gaf antwoord.']);
	});

	it('says in which round everybody chose the same', () => {
		expect(ask({ isUnanimous: true })).toEqual([
			'Op de vraag ‘Hoe veilig is het?’ gaven 11 mensen een cijfer van 1 tot 5: cijfer 1 (5 mensen) en cijfer 2 (6 mensen).',
			'Voor het gesprek koos iedereen hetzelfde. Daarom weet u nu ook wat elk van hen toen koos.'
		]);
		const value = ['laag', 'hoog'].map((label, index) => ({
			...{ id: label, label, votes: 11 * index, rank: 2 - index },
			...{ theme: null, group: null, split: null }
		}));
		const options = { is: 'shown' as const, value };
		expect(ask({ isUnanimous: true, options }).at(-1)).toBe(
			'Iedereen koos hetzelfde. Daarom weet u nu ook wat elk van hen koos.'
		);
		expect(ask({ isUnanimous: true, options, round: 'second' }).at(-1)).toBe(
			'Na het gesprek koos iedereen hetzelfde. Daarom weet u nu ook wat elk van hen toen koos.'
		);
	});

	it('keeps both rounds where only the number who moved is hidden', () => {
		const value = {
			...{ people: 11, stayed: null, moved: null, direction: null, moves: [] },
			before: [{ id: '1', votes: 11 }]
		};
		expect(ask({ shift: { is: 'shown', value } }).slice(1)).toEqual([
			'Voor het gesprek was dat: cijfer 1 (11 mensen).',
			'Hoeveel mensen na het gesprek iets anders kozen, tonen wij niet. Anders kan iemand uitrekenen wie dat waren.'
		]);
	});

	it('says how many came to an option, wherever they came from', () => {
		const value = {
			...{ people: 25, stayed: 10, moved: 15, direction: null, before: [] },
			moves: [{ from: null, to: '2', people: 9 }]
		};
		expect(ask({ shift: { is: 'shown', value } }).at(-1)).toBe(
			'9 mensen kozen eerst iets anders, en na het gesprek ‘2’.'
		);
	});

	it('never says that few answered or moved where the moves of few could be worked out', () => {
		expect(ask({ shift: { is: 'too-few' } }).at(-1)).toBe(
			'Hoeveel mensen na het gesprek iets anders kozen, tonen wij niet. Anders kan iemand uitrekenen wie dat waren.'
		);
	});
});
