/** What people can choose from, gathered once: when the step opens. */
import type { EarlierStep, Situation } from '../../domain/activity.ts';
import {
	findingsOf,
	type Finding,
	type SaidFinding,
	type SaidGroup
} from '../../domain/finding/finding.ts';
import { kompasThemeIds } from '../../domain/wijkkompas/theme.ts';
import type { Option, Settings, State } from './schema.ts';

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

function gatherFrom(settings: Settings, earlier: EarlierStep[]): Option[] {
	return settings.source === 'list'
		? [...new Set(settings.list)].map(optionOfLine)
		: optionsOfCards(findStep(settings.fromStep, earlier)?.findings ?? []);
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
 * Clusters alone, as soon as there are two: what the hall put together is what the hall talked about. Below that the cards with
 * the most support stand beside it, so that an evening without time to put cards together can still vote. What goes well is no
 * priority, so those cards are left out.
 */
function optionsOfCards(findings: Finding[]): Option[] {
	const said = findingsOf(findings, 'said');
	const groups = new Map(said.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));
	const clusters = [...groups.values()].map(optionOfGroup);
	if (clusters.length >= 2) return clusters;
	const cards = said
		.filter(({ group, mood }) => group === null && mood !== 'good')
		.toSorted((one, other) => other.people - one.people)
		.map(optionOfCard);
	return [...clusters, ...cards].slice(0, mostWithCards);
}

const optionOfTheme = (theme: string): Option => ({
	id: theme,
	label: null,
	theme,
	clusterId: null
});

const optionOfLine = (label: string, index: number): Option => ({
	id: `line-${String(index + 1)}`,
	label,
	theme: null,
	clusterId: null
});

const optionOfGroup = ({ id, title, theme }: SaidGroup): Option => ({
	id,
	label: { textId: title.textId },
	theme,
	clusterId: id
});

const optionOfCard = ({ id, text, theme }: SaidFinding): Option => ({
	id,
	label: { textId: text.textId },
	theme,
	clusterId: null
});
