/** The links of an evening as it closes: what was chosen, and for the rest what words and theme suggest. */
import { ifShown } from '../disclosure/disclosed.ts';
import {
	findingsOf,
	type Finding,
	type ProposalFinding,
	type SaidFinding,
	type TallyOption
} from '../finding/finding.ts';
import { isHidden } from '../hidden-text.ts';
import type { FreeText } from '../free-text.ts';
import { belongsInKompas, type Indicator } from '../wijkkompas/indicator.ts';
import { describeIndicator } from './described.ts';
import type { Link, Links } from './links.ts';
import { suggestFor, type Described } from './suggest.ts';

/** Figures by which a topic could be followed: what is neutral says neither good nor bad. */
export function canBeLinked(indicator: Indicator): boolean {
	return belongsInKompas(indicator) && indicator.polarity !== 'neutral';
}

/** `findings`: of all steps, with the words of people put in. What has no words is tied to nothing. */
export function linkEvening(findings: readonly Finding[], indicators: readonly Indicator[]): Links {
	const topics = listTopics(findings);
	const figures = indicators.filter(canBeLinked).map(describeIndicator);
	const described = topics.map(({ topic }) => topic);
	return {
		figures: collect(topics, ({ topic, figure }) => [
			topic.id,
			figure === undefined ? suggest(topic, figures) : choose(figure)
		]),
		initiatives: collect(findingsOf(findings, 'proposal'), (proposal) => [
			proposal.id,
			proposal.topic === undefined
				? suggest(describeProposal(proposal), described)
				: choose(proposal.topic)
		])
	};
}

function collect<T>(items: readonly T[], linkOf: (item: T) => [string, Link | null]) {
	return Object.fromEntries(
		items.map(linkOf).filter((entry): entry is [string, Link] => entry[1] !== null)
	);
}

function choose(to: string | null): Link {
	return { to, by: 'person' };
}

function suggest(one: Described, others: readonly Described[]): Link | null {
	const found = suggestFor(one, others);
	return found && { to: found.id, by: 'words' };
}

interface Topic {
	topic: Described;
	/** What was chosen for it; undefined: nobody chose. */
	figure: string | null | undefined;
}

/** What was put together, and whatever else people voted on. A theme is no topic: everything of that theme belongs to it. */
function listTopics(findings: readonly Finding[]): Topic[] {
	const said = findingsOf(findings, 'said');
	const topics = new Map<string, Topic>();
	for (const { group } of said) {
		if (!group || topics.has(group.id)) continue;
		const cards = said.filter((card) => card.group?.id === group.id);
		topics.set(group.id, {
			topic: {
				...{ id: group.id, theme: group.theme, names: read(group.title) },
				texts: cards.flatMap(({ text }) => read(text))
			},
			figure: group.figure
		});
	}
	for (const { isAboutPriorities, options } of findingsOf(findings, 'tally')) {
		for (const option of (isAboutPriorities && ifShown(options)) || []) {
			const topic = describeOption(option, said);
			if (topic && !topics.has(topic.id)) topics.set(topic.id, { topic, figure: undefined });
		}
	}
	return [...topics.values()];
}

function describeOption(
	{ id, label, theme, group }: TallyOption,
	said: readonly SaidFinding[]
): Described | null {
	if (group !== null) return null;
	const card = said.find((one) => one.id === id);
	if (label === null) return card ? { id, theme, names: read(card.text), texts: [] } : null;
	if (typeof label === 'string') return { id, theme, names: [label], texts: [] };
	return isHidden(label) ? null : { id, theme, names: read(label), texts: [] };
}

function describeProposal({ id, theme, title, what }: ProposalFinding): Described {
	return { id, theme, names: read(title), texts: read(what) };
}

/** Words that were erased say nothing. */
function read({ text }: FreeText): string[] {
	return text ? [text] : [];
}
