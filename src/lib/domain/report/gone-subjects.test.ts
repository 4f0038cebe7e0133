/** What was hidden or erased heads no opgave: a heading that nobody can read says nothing. It is counted, and keeps its votes. */
import { describe, expect, it } from 'vitest';
import { readEvening } from '../../../../tests/support/read-report.ts';
import { texts } from '../../texts/nl/report.ts';
import type { Finding, TallyOption } from '../finding/finding.ts';
import { composeDraft } from './compose.ts';
import { draftInputsSchema, type DraftInputs } from './inputs.ts';
import { readDraft } from './read-draft.ts';
import { whereItEndedUp } from './trace.ts';
import { describeCluster, describeVote, emptyEvening, nameText, people } from './worlds.ts';

const option = (id: string, votes: number, label: TallyOption['label']): TallyOption => ({
	...{ id, label, votes, rank: 1, theme: 'safety', group: id, split: null }
});

function evening(findings: Finding[], erased: string[]): DraftInputs {
	const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: null, findings };
	return draftInputsSchema.parse({
		...emptyEvening([]),
		...{ present: people(30), steps: [step], erased }
	});
}

const read = (section: string, inputs: DraftInputs) => readEvening(section, inputs);
const titles = (inputs: DraftInputs) =>
	composeDraft(inputs)
		.sections.filter(({ kind }) => kind === 'opgave')
		.map(({ title }) => ('with' in title ? title.with[1] : title));

const cards = ['licht', 'groen', 'bank'].flatMap((id) => describeCluster(id, id, 'safety', [3, 1]));
const votes = (label: TallyOption['label'], first = 12) =>
	describeVote([
		option('licht', first, label),
		option('groen', 9, nameText('groen')),
		option('bank', 5, nameText('bank'))
	]);

describe.each<[string, TallyOption['label'], string[]]>([
	['hidden', { hidden: true }, []],
	['erased', nameText('licht'), ['licht']]
])('a subject that was %s', (_, label, erased) => {
	it('is no opgave, and the draft counts it', () => {
		const inputs = evening([...cards, votes(label)], erased);
		expect(titles(inputs)).toMatchObject([
			{ kind: 'said', text: { textId: 'groen' } },
			{ kind: 'said', text: { textId: 'bank' } }
		]);
		const lines = read('choice', inputs);
		expect(lines).toContain('1 onderwerp is niet meer te lezen. Daarom is het geen opgave.');
		expect(lines.join(' ')).toContain('De 2 onderwerpen die hieronder staan, kregen de meeste');
		expect(lines.join(' ')).not.toContain('[');
		// Its votes count for the places of the others.
		expect(read('opgave-1', inputs).join(' ')).toContain('Het staat op plaats 2.');
	});

	it('is in no list of what was not chosen', () => {
		const lines = read('choice', evening([...cards, votes(label, 0)], erased));
		expect(lines.join(' ')).not.toContain('Niemand koos');
		expect(lines).toContain('1 onderwerp is niet meer te lezen. Daarom is het geen opgave.');
	});

	it('leaves no opgave where nothing else got votes', () => {
		const only = describeVote([option('licht', 12, label), option('groen', 0, nameText('groen'))]);
		const inputs = evening([only], erased);
		expect(titles(inputs)).toEqual([]);
		expect(read('choice', inputs)).toContain('Geen onderwerp dat nog te lezen is, kreeg stemmen.');
	});
});

describe('cards under a title that was erased', () => {
	it('are told why they led to nothing, with a vote and without', () => {
		for (const findings of [[...cards, votes(nameText('licht'))], cards]) {
			const inputs = evening(findings, ['licht']);
			expect(titles(inputs)).toHaveLength(2);
			const trace = whereItEndedUp(composeDraft(inputs), inputs, { kind: 'card', id: 'licht-1' });
			expect(trace.reason).toBe('subject-gone');
		}
	});
});

it('a heading whose words are erased later keeps its theme', () => {
	const draft = composeDraft(evening([...cards, votes(nameText('licht'))], []));
	const { sections } = readDraft(draft, texts.sentences);
	expect(sections.find(({ id }) => id === 'opgave-1')?.title).toBe('Opgave 1. Veiligheid [gewist]');
});
