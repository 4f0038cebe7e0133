/** What people can choose from: gathered once, when the step opens, and named at every look by what everybody may read then. */
import type { EarlierStep, Situation } from '../../domain/activity.ts';
import { findingsOf, type SaidFinding, type SaidGroup } from '../../domain/finding/finding.ts';
import { kompasThemeIds } from '../../domain/wijkkompas/theme.ts';
import type { Standings } from '../../domain/moderation/standing.ts';
import type { Option, PutOption, Settings, State } from './schema.ts';

/** Where single cards have to fill up the list, it ends here: more is too much to read on a phone. */
const mostWithCards = 8;

/** The options of a step, and where they come from. Fewer than two is no choice: then people choose from the themes. */
export function gatherOptions(
	settings: Settings,
	situation: Situation
): Pick<State, 'source' | 'options'> {
	const options = settings.source === 'themes' ? [] : gatherFrom(settings, situation.earlier);
	return options.length >= 2
		? { source: settings.source, options }
		: { source: 'themes', options: kompasThemeIds.map(optionOfTheme) };
}

/** The step whose topics or cards people would choose from; null when they choose from something else. */
export function findSource(settings: Settings, { earlier }: Situation): string | null {
	if (settings.source !== 'clusters') return null;
	return findStep(settings.fromStep, earlier)?.stepId ?? null;
}

/** The options with their names. A card that was hidden or put in other words since, is so here too. */
export function nameNow(options: readonly PutOption[], { readIn }: Standings): Option[] {
	return options.map(({ id, label, theme, clusterId, writtenIn }) => ({
		id,
		label: writtenIn === null ? label : readIn(writtenIn, id),
		theme,
		clusterId
	}));
}

/** The options that nobody can read any more: hidden, or erased. */
export function listGone(options: readonly PutOption[], standings: Standings): Set<string> {
	const gone = options.filter(
		({ id, writtenIn }) =>
			writtenIn !== null && !standings.isReadable(standings.readIn(writtenIn, id))
	);
	return new Set(gone.map(({ id }) => id));
}

function gatherFrom(settings: Settings, earlier: EarlierStep[]): PutOption[] {
	if (settings.source === 'list') return [...new Set(settings.list)].map(optionOfLine);
	const step = findStep(settings.fromStep, earlier);
	return step ? optionsOfCards(step) : [];
}

/** The step that was named; else the last in which something was put together; else the last in which something was said. */
function findStep(fromStep: string | null, earlier: EarlierStep[]): EarlierStep | undefined {
	const says = (isWanted: (said: SaidFinding) => boolean) => (step: EarlierStep) =>
		findingsOf(step.findings, 'said').some(isWanted);
	return fromStep === null
		? (earlier.findLast(says(({ group }) => group !== null)) ?? earlier.findLast(says(() => true)))
		: earlier.find((step) => step.stepId === fromStep);
}

/**
 * Topics alone, as soon as there are two: whoever leads has looked at them, and left out what is none. Below that the cards with
 * the most support stand beside it, so that an evening without time to put cards together can still vote. What goes well is no
 * priority, so those cards are left out.
 */
function optionsOfCards({ stepId, findings }: EarlierStep): PutOption[] {
	const said = findingsOf(findings, 'said');
	const groups = new Map(said.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));
	const clusters = [...groups.values()]
		.filter(({ leftOut }) => leftOut !== true)
		.map((group) => optionOfGroup(group, stepId));
	if (clusters.length >= 2) return clusters;
	const cards = said
		.filter(({ group, mood }) => group === null && mood !== 'good')
		.toSorted((one, other) => other.people - one.people)
		.map((card) => optionOfCard(card, stepId));
	return [...clusters, ...cards].slice(0, mostWithCards);
}

const named = { label: null, clusterId: null, writtenIn: null };

const optionOfTheme = (theme: string): PutOption => ({ ...named, id: theme, theme });

const optionOfLine = (label: string, index: number): PutOption => ({
	...named,
	...{ id: `line-${String(index + 1)}`, label, theme: null }
});

const optionOfGroup = ({ id, theme }: SaidGroup, writtenIn: string): PutOption => ({
	...named,
	...{ id, theme, clusterId: id, writtenIn }
});

const optionOfCard = ({ id, theme }: SaidFinding, writtenIn: string): PutOption => ({
	...named,
	...{ id, theme, writtenIn }
});
