import { sumKinds } from '../../audience.ts';
import type { TallyMethod } from '../../finding/finding.ts';
import type { Choice, Opgave, VotedOption } from '../choice.ts';
import type { Section } from '../draft.ts';
import { listUncomputed, type Evening } from '../evening.ts';
import type { EvidenceRef, Group } from '../evidence.ts';
import { say, type Saying } from '../saying.ts';
import { writeSection, type Block, type Line } from '../writing.ts';

type Chosen<Kind extends Choice['kind']> = Extract<Choice, { kind: Kind }>;

/** How the opgaven were chosen, and what was not chosen: nothing that people could vote for is left out. */
export function composeChoice(evening: Evening, choice: Choice): Section {
	return writeSection('choice', 'choice', say('titles.choice'), writeBlocks(evening, choice));
}

function writeBlocks(evening: Evening, choice: Choice): Block[] {
	if (choice.kind === 'votes') {
		const present = sumKinds(evening.inputs.present);
		return [
			{ id: 'how', heading: null, lines: sayVote(choice, present) },
			{ id: 'rest', heading: say('headings.notChosen'), lines: sayRest(choice) }
		];
	}
	const lines =
		choice.kind === 'mentions' ? sayMentions(evening, choice) : sayNothing(evening, choice);
	return [{ id: 'how', heading: null, lines }];
}

function sayVote(choice: Chosen<'votes'>, present: number): Line[] {
	const { vote, opgaven, options, gone } = choice;
	const { method, limit, base, voters, hasEntrepreneurs, rung, isUnanimous } = vote.finding;
	const step: EvidenceRef = { kind: 'step', stepId: vote.stepId };
	const count = { voters: base.cast, present, options: options.length };
	const { residents, professionals } = voters;
	return [
		{
			saying: say('choice.turnout', { method, limit: mostOf(method, limit, count.options) }, count),
			evidence: [step, { kind: 'attendance' }]
		},
		...(residents && professionals
			? [
					{
						saying: say('choice.groups', { residents, professionals, hasEntrepreneurs }),
						evidence: [step]
					}
				]
			: []),
		{ saying: say('choice.rung', rung), evidence: [step] },
		{
			saying: saySelection(choice),
			evidence: [step, ...opgaven.flatMap(({ evidence }) => evidence)]
		},
		...sayGone(gone.map(({ evidence }) => [evidence])),
		...(isUnanimous ? [{ saying: say('choice.unanimous'), evidence: [step] }] : []),
		...sayOrders(choice)
	];
}

/** Only of those that can be read can be said which got the most. */
function saySelection(choice: Chosen<'votes'>): Saying {
	const { opgaven, gone, options, tied } = choice;
	const readable = options.filter((option) => !gone.includes(option));
	return say(
		gone.length > 0 ? 'choice.selectionOfRead' : 'choice.selection',
		opgaven.length,
		isTie(readable),
		tied.length > 0
	);
}

/** What was hidden or erased can be no opgave, and is counted: else it would seem never to have been there. */
function sayGone(gone: EvidenceRef[][]): Line[] {
	if (gone.length === 0) return [];
	return [{ saying: say('choice.gone', gone.length), evidence: gone.flat() }];
}

/** Nobody can choose more options than there are; dots may go together on one. */
function mostOf(method: TallyMethod, limit: number, options: number): number {
	return method === 'dots' ? limit : Math.min(limit, options);
}

/** Nothing got the most votes when everything got as many. */
function isTie(options: readonly VotedOption[]): boolean {
	return options.length > 1 && new Set(options.map(({ option }) => option.votes)).size === 1;
}

/** Residents and professionals together have one order. When each put something else first, the report says so. */
function sayOrders({ options, gone }: Chosen<'votes'>): Line[] {
	const residents = firstOf(options, 'residents');
	const professionals = firstOf(options, 'professionals');
	if (!residents || !professionals || residents === professionals) return [];
	if (gone.includes(residents) || gone.includes(professionals)) return [];
	return [
		{
			saying: say('choice.orders', residents.subject, professionals.subject),
			evidence: [residents.evidence, professionals.evidence]
		}
	];
}

/** What most of one group chose; undefined when the groups are not told apart, or when several things are equal. */
function firstOf(options: readonly VotedOption[], group: Group): VotedOption | undefined {
	const votesOf = ({ option }: VotedOption) => option.split?.[group] ?? 0;
	const most = Math.max(0, ...options.map(votesOf));
	const first = options.filter((option) => most > 0 && votesOf(option) === most);
	return first.length === 1 ? first[0] : undefined;
}

function sayRest({ vote, opgaven, tied, fewer, none }: Chosen<'votes'>): Line[] {
	const subjectsOf = (options: VotedOption[]) => options.map(({ subject }) => subject);
	const withVotes = fewer.map(({ subject, option }) => ({ subject, votes: option.votes }));
	const lines = [
		{ options: tied, saying: say('choice.tied', subjectsOf(tied), opgaven.length) },
		{ options: fewer, saying: say('choice.fewer', withVotes, vote.finding.method) },
		{ options: none, saying: say('choice.none', subjectsOf(none)) }
	];
	return lines
		.filter(({ options }) => options.length > 0)
		.map(({ options, saying }) => ({
			saying,
			evidence: options.map(({ evidence }) => evidence)
		}));
}

function sayMentions(evening: Evening, choice: Chosen<'mentions'>): Line[] {
	const { opgaven, tied, gone } = choice;
	const untold = sayUntold(evening, choice);
	const lines: Line[] = [
		...untold,
		{
			saying: say(
				'choice.byMentions',
				opgaven.length,
				untold.length > 0,
				tied.length > 0 || areEqual(opgaven)
			),
			evidence: opgaven.flatMap(({ evidence }) => evidence)
		},
		...sayGone(gone.map(({ cards }) => cards.flatMap(({ evidence }) => evidence)))
	];
	if (tied.length > 0) {
		lines.push({
			saying: say(
				'choice.tiedMentions',
				tied.map(({ subject }) => subject),
				opgaven.length
			),
			evidence: tied.flatMap(({ cards }) => cards.flatMap(({ evidence }) => evidence))
		});
	}
	return lines;
}

function areEqual(opgaven: readonly Opgave[]): boolean {
	return opgaven.length > 1 && new Set(opgaven.map(({ people }) => people)).size === 1;
}

/** Votes of which nothing is told, and why. */
function sayUntold(
	evening: Evening,
	{ tooFew, isLost, isUncomputed }: Chosen<'mentions'> | Chosen<'nothing'>
): Line[] {
	const sayings = [
		...(tooFew ? [say('choice.tooFew')] : []),
		...(isLost ? [say('choice.lost')] : [])
	];
	const evidence = evening.tallies
		.filter(({ finding }) => finding.isAboutPriorities)
		.flatMap((tally) => tally.evidence);
	const uncomputed = listUncomputed(evening).map(referToStep);
	return [
		...sayings.map((saying) => ({ saying, evidence })),
		...(isUncomputed ? [{ saying: say('choice.uncomputed'), evidence: uncomputed }] : [])
	];
}

function sayNothing(evening: Evening, choice: Chosen<'nothing'>): Line[] {
	const { inputs, cards } = evening;
	const steps = inputs.steps.map(referToStep);
	const evidence: EvidenceRef[] = [
		{ kind: 'attendance' },
		...steps,
		...cards.flatMap((card) => card.evidence)
	];
	if (choice.isUncomputed) {
		// Cards may be among what was not computed: then nobody can say that none were put together.
		return [...sayUntold(evening, choice), { saying: say('choice.noneYet'), evidence }];
	}
	if (!choice.isLost) return [{ saying: say('choice.nothing', choice.tooFew), evidence }];
	return [...sayUntold(evening, choice), { saying: say('choice.nothingElse'), evidence }];
}

function referToStep({ stepId }: { stepId: string }): EvidenceRef {
	return { kind: 'step', stepId };
}
