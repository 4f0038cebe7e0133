import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { attachTexts } from '../free-text.ts';
import { linkEvening } from '../links/link-evening.ts';
import type { Links } from '../links/links.ts';
import { composeDraft } from './compose.ts';
import { draftInputsSchema, type DraftInputs } from './inputs.ts';
import { relinkDraft, listLinkChoices } from './relink.ts';
import { rewriteParagraph } from './edit.ts';
import type { Draft } from './draft.ts';
import { listReportLinks } from './report-links.ts';
import { readDraft } from './read-draft.ts';
import {
	describeCard,
	describeCluster,
	describeInitiative,
	describeVote,
	emptyEvening,
	figuresOfEverySort,
	fullEvening,
	nameText
} from './worlds.ts';

const option = (id: string, label: string, theme: string, votes: number) => ({
	...{ id, label: nameText(label), theme, group: id, votes },
	...{ rank: 1, split: null }
});

/** One that nobody put with others, chosen by itself. */
const cardOption = (id: string, label: string, theme: string, votes: number) => ({
	...option(id, label, theme, votes),
	group: null
});

/** Of the figures only one is about loneliness. */
const figures = figuresOfEverySort.map((figure) => {
	const { indicator } = figure;
	if (indicator.id === 'gez_eenzaam') return figure;
	const texts = { nl: { ...indicator.texts.nl, name: indicator.id } };
	return { ...figure, indicator: { ...indicator, texts } };
});

/** Loneliness first, asked about too; and two topics under one theme. */
function hallEvening(): DraftInputs {
	const { steps } = fullEvening(figures);
	const asked = steps.filter(({ activity }) => activity === 'recognise');
	const step = (stepId: string, findings: DraftInputs['steps'][number]['findings']) => ({
		...{ stepId, activity: stepId, title: stepId, rung: null, answered: null, findings }
	});
	const initiative = (id: string, theme: string | null, title: string, what: string) =>
		describeInitiative(id, { theme, title: nameText(title), what: nameText(what), hands: 2 });
	return {
		...emptyEvening(figures),
		steps: [
			...asked,
			step('kaartjes', [
				...describeCluster('eenzaam', 'Eenzaamheid', 'community', [4, 2]),
				...describeCluster('hard', 'Te hard rijden', 'safety', [3, 1]),
				...describeCluster('donker', 'Donkere paden', 'safety', [2])
			]),
			step('keuze', [
				describeVote([
					option('eenzaam', 'Eenzaamheid', 'community', 9),
					option('hard', 'Te hard rijden', 'safety', 8),
					option('donker', 'Donkere paden', 'safety', 7)
				])
			]),
			step('initiatieven', [
				initiative('koffie', 'participation', 'Koffietafel', 'Koffie voor wie eenzaam is'),
				initiative('lampen', 'safety', 'Lantaarns bij het pad', 'Wij vragen ze aan'),
				initiative('muziek', 'safety', 'Band', 'Samen spelen')
			])
		]
	};
}

function withLinks(inputs: DraftInputs): DraftInputs {
	const findings = inputs.steps.flatMap((step) => step.findings);
	const indicators = inputs.figures.map(({ indicator }) => indicator);
	// In a test a text is stored under its own words.
	return {
		...inputs,
		links: linkEvening(
			attachTexts(findings, (words) => words),
			indicators
		)
	};
}

/** Each section by its title, with all that stands in it. */
function read(inputs: DraftInputs, chosen?: Links): Record<string, string> {
	return readAll(composeDraft(inputs, chosen));
}

function readAll(stored: Draft): Record<string, string> {
	const draft = attachTexts(stored, (textId) => textId);
	return Object.fromEntries(
		readDraft(draft, texts.sentences).sections.map(({ title, paragraphs }) => [
			title,
			paragraphs
				.flatMap(({ sentences }) =>
					sentences.flatMap(({ about, text }) => (about ? [about.text, text] : [text]))
				)
				.join(' ')
		])
	);
}

const lonely = 'Opgave 1. Eenzaamheid';
const fast = 'Opgave 2. Te hard rijden';
const dark = 'Opgave 3. Donkere paden';

describe('a draft of an evening whose topics are linked', () => {
	it('gives loneliness its figure, what residents said of it, and the coffee table', () => {
		const draft = read(withLinks(hallEvening()));
		expect(draft[lonely]).toContain('voelen zich eenzaam (62,0% in 2020');
		expect(draft[lonely]).toContain('16 van de 24 bewoners herkennen dit.');
		expect(draft[lonely]).toContain('wij volgen het cijfer ‘Voelt zich eenzaam’');
		expect(draft[lonely]).toContain('Koffietafel');
	});

	it('puts lanterns under the dark paths, and not under the first topic of that theme', () => {
		const draft = read(withLinks(hallEvening()));
		expect(draft[dark]).toContain('Lantaarns bij het pad');
		expect(draft[fast]).toContain('Bij dit onderwerp staat nog geen initiatief.');
	});

	it('says of a topic without a figure that it is not known, and follows no figure of its theme', () => {
		const draft = read(withLinks(hallEvening()));
		expect(draft[fast]).toContain('Wij weten nog niet welk cijfer bij dit onderwerp hoort.');
		expect(draft[fast]).toContain('Hoe wij zien of het lukt, staat dus nog niet vast.');
		expect(draft[fast]).not.toContain('thema');
	});

	it('lets initiatives that belong to no topic stand apart', () => {
		const draft = read(withLinks(hallEvening()));
		expect(draft['Andere initiatieven']).toContain('Band');
		expect(draft['Andere initiatieven']).not.toContain('Koffietafel');
	});

	it('keeps its links when it is stored, without a word of what people wrote', () => {
		const inputs = withLinks(hallEvening());
		const stored = draftInputsSchema.parse(JSON.parse(JSON.stringify(inputs)));
		expect(stored.links).toEqual({
			figures: { eenzaam: { to: 'gez_eenzaam', by: 'words' } },
			initiatives: {
				koffie: { to: 'eenzaam', by: 'words' },
				lampen: { to: 'donker', by: 'words' }
			}
		});
		expect(read(stored)).toEqual(read(inputs));
	});
});

describe('what was chosen goes before what was suggested', () => {
	const choose = (to: string | null) => ({ to, by: 'person' as const });

	it('afterwards, in the draft', () => {
		const chosen = {
			figures: { eenzaam: choose(null), hard: choose('overlast') },
			initiatives: { lampen: choose('hard'), koffie: choose(null), muziek: choose('eenzaam') }
		};
		const draft = read(withLinks(hallEvening()), chosen);
		expect(draft[lonely]).toContain('Bij dit onderwerp hoort geen cijfer van het wijkkompas.');
		expect(draft[lonely]).toContain('Band');
		expect(draft[fast]).toContain('wij volgen het cijfer ‘overlast’');
		expect(draft[fast]).toContain('Lantaarns bij het pad');
		expect(draft['Andere initiatieven']).toContain('Koffietafel');
	});

	it('on the evening itself, by whoever led', () => {
		const inputs = hallEvening();
		for (const finding of inputs.steps.flatMap((step) => step.findings)) {
			if (finding.kind === 'said' && finding.group?.id === 'eenzaam') finding.group.figure = null;
			if (finding.kind === 'proposal' && finding.id === 'muziek') finding.topic = 'donker';
		}
		const draft = read(withLinks(inputs));
		expect(draft[lonely]).toContain('Bij dit onderwerp hoort geen cijfer van het wijkkompas.');
		expect(draft[dark]).toContain('Band');
	});

	it('also in an evening of before links were kept, of which the rest goes on by theme', () => {
		const before = read(hallEvening());
		expect(before[fast]).toContain('Lantaarns bij het pad');
		const after = read(hallEvening(), { figures: {}, initiatives: { lampen: choose('donker') } });
		expect(after[dark]).toContain('Lantaarns bij het pad');
		expect(after[fast]).toContain('De score voor');
	});
});

describe('linking otherwise in a draft that is there', () => {
	const inputs = withLinks(hallEvening());
	const first = composeDraft(inputs);
	const to = (topic: string | null) => ({ to: topic, by: 'person' as const });
	const nothing = { figures: {}, initiatives: {} };

	it('writes anew what it touches, and nothing else', () => {
		const changed = { ...nothing, initiatives: { lampen: to('hard') } };
		const relinked = relinkDraft(first, inputs, changed);
		expect(readAll(relinked)).toEqual(read(inputs, changed));
		const same = ({ sections }: Draft) =>
			sections.filter(({ id }) => !['opgave-2', 'opgave-3'].includes(id));
		expect(same(relinked)).toEqual(same(first));
		expect(relinkDraft(first, inputs, nothing).sections).toEqual(first.sections);
	});

	it('leaves what somebody wrote or took out', () => {
		const written = rewriteParagraph(first, 'opgave-3.who', 'Wij doen het samen.', 'staff');
		const out = written && rewriteParagraph(written, 'opgave-2.goal', '', 'staff');
		if (!out) throw new Error('No such paragraphs');
		const changed = { figures: { hard: to('overlast') }, initiatives: { lampen: to('hard') } };
		const relinked = readAll(relinkDraft(out, inputs, changed));
		expect(relinked[dark]).toContain('Wij doen het samen.');
		expect(relinked[fast]).toContain('Lantaarns bij het pad');
		expect(relinked[fast]).not.toContain('wij volgen het cijfer');
	});

	it('adds to what was linked before', () => {
		const once = relinkDraft(first, inputs, { ...nothing, figures: { hard: to('overlast') } });
		const twice = relinkDraft(once, inputs, { ...nothing, initiatives: { lampen: to('hard') } });
		expect(twice.links?.figures).toEqual({ hard: to('overlast') });
		expect(readAll(twice)[fast]).toContain('wij volgen het cijfer ‘overlast’');
		expect(listLinkChoices(inputs, twice.links)).toMatchObject({
			opgaven: [{ figure: { to: 'gez_eenzaam' } }, { figure: to('overlast') }, { figure: null }],
			initiatives: [{ topic: 'eenzaam' }, { topic: 'hard' }, { topic: null }]
		});
	});
});

it('the report has beside a topic its figure and initiatives, and beside an initiative its topic', () => {
	const inputs = withLinks(hallEvening());
	const draft = composeDraft(inputs);
	const shown = listReportLinks(inputs, draft);
	expect(Object.keys(shown).toSorted()).toEqual(['donker', 'eenzaam', 'koffie', 'lampen']);
	expect(shown.eenzaam).toMatchObject([
		{ what: 'figure', indicator: { texts: { nl: { name: 'Voelt zich eenzaam' } } } },
		{ what: 'initiative', id: 'koffie' }
	]);
	expect(shown.koffie).toMatchObject([{ what: 'topic', id: 'eenzaam', isSuggested: true }]);
	const chosen = { figures: {}, initiatives: { koffie: { to: 'donker', by: 'person' as const } } };
	const moved = listReportLinks(inputs, relinkDraft(draft, inputs, chosen));
	expect(moved.koffie).toMatchObject([{ what: 'topic', id: 'donker', isSuggested: false }]);
	const said = draft.sections.flatMap(({ paragraphs }) =>
		paragraphs.flatMap((one) => one.sentences)
	);
	const [figure] = shown.eenzaam ?? [];
	const sentence = said.find(({ id }) => figure?.what === 'figure' && id === figure.sentenceId);
	expect(sentence?.evidence).toMatchObject([{ kind: 'figure', indicator: 'gez_eenzaam' }]);
});

it('the report has the same beside a card that was a topic by itself, and a line that was typed beforehand', () => {
	const hall = hallEvening();
	const step = (stepId: string, findings: DraftInputs['steps'][number]['findings']) => ({
		...{ stepId, activity: stepId, title: stepId, rung: null, answered: null, findings }
	});
	const inputs = withLinks({
		...hall,
		steps: [
			...hall.steps.filter(({ stepId }) => stepId === 'initiatieven'),
			step('kaartjes', [
				describeCard('eenzaam', { theme: 'community', text: nameText('Eenzaamheid') })
			]),
			step('keuze', [
				describeVote([
					cardOption('eenzaam', 'Eenzaamheid', 'community', 9),
					{ ...cardOption('donker', '', 'safety', 7), label: 'Donkere paden' }
				])
			])
		]
	});
	const shown = listReportLinks(inputs, composeDraft(inputs));
	expect(shown.eenzaam).toMatchObject([{ what: 'figure' }, { what: 'initiative', id: 'koffie' }]);
	expect(shown.koffie).toMatchObject([{ id: 'eenzaam', title: nameText('Eenzaamheid') }]);
	expect(shown.donker).toMatchObject([{ what: 'initiative', id: 'lampen' }]);
	expect(shown.lampen).toMatchObject([{ id: 'donker', title: 'Donkere paden' }]);
});
