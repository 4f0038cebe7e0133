import { sumKinds, type CountByKind } from '../../audience.ts';
import type { Choice, VotedOption } from '../choice.ts';
import type { Section } from '../draft.ts';
import type { Evening } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import type { DraftSentences } from '../sentences.ts';
import { smallestGroup } from '../../disclosure/smallest-group.ts';
import { writeSection, type Block, type Line } from '../writing.ts';

type Chosen<Kind extends Choice['kind']> = Extract<Choice, { kind: Kind }>;
type Saying = DraftSentences['choice'];

/** How the opgaven were chosen, and what was not chosen: nothing that people could vote for is left out. */
export function composeChoice(
	evening: Evening,
	choice: Choice,
	sentences: DraftSentences
): Section {
	return writeSection(
		'choice',
		'choice',
		sentences.titles.choice,
		writeBlocks(evening, choice, sentences)
	);
}

function writeBlocks(
	evening: Evening,
	choice: Choice,
	{ headings, choice: say }: DraftSentences
): Block[] {
	if (choice.kind === 'votes') {
		const present = sumKinds(evening.inputs.present);
		return [
			{ id: 'how', heading: null, lines: sayVote(choice, present, say) },
			{ id: 'rest', heading: headings.notChosen, lines: sayRest(choice, say) }
		];
	}
	const lines = choice.kind === 'mentions' ? sayMentions(choice, say) : [sayNothing(evening, say)];
	return [{ id: 'how', heading: null, lines }];
}

function sayVote({ vote, opgaven }: Chosen<'votes'>, present: number, say: Saying): Line[] {
	const { stepId, finding } = vote;
	const step: EvidenceRef = { kind: 'step', stepId };
	const count = { voters: sumKinds(finding.voters), present, options: finding.options.length };
	return [
		{ text: say.turnout(finding, count), evidence: [step, { kind: 'attendance' }] },
		...sayGroups(finding.voters, step, say),
		{ text: say.rung(finding.rung), evidence: [step] },
		{
			text: say.selection(opgaven.length),
			evidence: [step, ...opgaven.flatMap(({ evidence }) => evidence)]
		}
	];
}

/** Residents and entrepreneurs together, professionals apart, and only when both are large enough to show. */
function sayGroups(voters: CountByKind, step: EvidenceRef, say: Saying): Line[] {
	const residents = voters.resident + voters.entrepreneur;
	const areShown = residents >= smallestGroup && voters.professional >= smallestGroup;
	return areShown ? [{ text: say.groups(residents, voters.professional), evidence: [step] }] : [];
}

function sayRest({ vote, opgaven, tied, fewer, none }: Chosen<'votes'>, say: Saying): Line[] {
	const lines = [
		{ options: tied, word: () => say.tied(tied.map(nameOf), opgaven.length) },
		{ options: fewer, word: () => say.fewer(fewer.map(withVotes), vote.finding.method) },
		{ options: none, word: () => say.none(none.map(nameOf)) }
	];
	return lines
		.filter(({ options }) => options.length > 0)
		.map(({ options, word }) => ({
			text: word(),
			evidence: options.map(({ evidence }) => evidence)
		}));
}

function sayMentions({ opgaven, tied }: Chosen<'mentions'>, say: Saying): Line[] {
	const lines: Line[] = [
		{
			text: say.byMentions(opgaven.length),
			evidence: opgaven.flatMap(({ evidence }) => evidence)
		}
	];
	if (tied.length > 0) {
		lines.push({
			text: say.tiedMentions(
				tied.map(({ subject }) => subject),
				opgaven.length
			),
			evidence: tied.flatMap(({ cards }) => cards.map(({ evidence }) => evidence))
		});
	}
	return lines;
}

function sayNothing({ inputs, cards }: Evening, say: Saying): Line {
	const steps = inputs.steps.map(({ stepId }): EvidenceRef => ({ kind: 'step', stepId }));
	return {
		text: say.nothing,
		evidence: [{ kind: 'attendance' }, ...steps, ...cards.map(({ evidence }) => evidence)]
	};
}

function nameOf({ subject }: VotedOption) {
	return subject;
}

function withVotes({ subject, option }: VotedOption) {
	return { subject, votes: option.votes };
}
