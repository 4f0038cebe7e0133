/** What is kept of the step, and what it says to the report. */
import { sumKinds, type CountByKind } from '../../domain/audience.ts';
import type { FreeText } from '../../domain/free-text.ts';
import { countWithheld, type Standings } from '../../domain/moderation/standing.ts';
import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';
import type { Finding, SaidGroup } from '../../domain/finding/finding.ts';
import type { Mood } from './mood.ts';
import type { Settings } from './schema.ts';
import { layOut } from './ranking.ts';
import {
	findCluster,
	listCards,
	listVisible,
	nameCluster,
	writtenOn,
	type State
} from './state.ts';
import { countSupporters, countWriters, listPeople } from './support.ts';

export interface OutcomeCard {
	id: string;
	mood: Mood;
	theme: KompasThemeId | null;
	text: FreeText;
	supporters: CountByKind;
	clusterId: string | null;
}

interface OutcomeCluster {
	id: string;
	title: FreeText;
	theme: KompasThemeId | null;
	cardIds: string[];
	/** Everyone who wrote or supported a card in it, each once. */
	people: number;
	/** Whoever led took it along to no vote. */
	leftOut?: true;
	/** The figure that whoever led chose for it; null: none. Absent: nobody chose. */
	figure?: string | null;
}

export interface Outcome {
	question: string;
	moods: Mood[];
	/** Null under five people. */
	writers: number | null;
	cards: OutcomeCard[];
	clusters: OutcomeCluster[];
	/** Cards that the facilitator did not show: how many, so that nothing disappears unseen. */
	withheld: number;
}

export function makeOutcome(state: State, settings: Settings, standings: Standings): Outcome {
	const visible = listVisible(state, standings);
	const clusters = layOut(state, standings).flatMap(({ clusterId, cards }) => {
		const cluster = findCluster(state, clusterId);
		const title = cluster && nameCluster(state, cluster, standings);
		if (!cluster || !title) return [];
		const { id, theme, isLeftOut, figure } = cluster;
		return [
			{
				...{ id, title, theme },
				cardIds: cards.map((card) => card.id),
				people: listPeople(cards).size,
				...(isLeftOut ? { leftOut: true as const } : {}),
				...(figure === undefined ? {} : { figure })
			}
		];
	});
	return {
		question: settings.question,
		moods: settings.moods,
		writers: countWriters(visible),
		cards: visible.map((card) => ({
			id: card.id,
			mood: card.mood,
			theme: card.theme,
			text: standings.show(writtenOn(card), card.text),
			supporters: countSupporters(card),
			clusterId: card.clusterId
		})),
		clusters,
		withheld: countWithheld(listCards(state).map(writtenOn), standings)
	};
}

/** What was put together first, in the order of the screens: a vote that follows has its options from this. */
export function makeFindings({ cards, clusters }: Outcome): Finding[] {
	const say = (
		{ id, mood, theme, text, supporters }: OutcomeCard,
		group: SaidGroup | null
	): Finding => ({
		kind: 'said',
		...{ id, mood, theme, text, group },
		// The writer too.
		people: 1 + sumKinds(supporters)
	});
	const together = clusters.flatMap(({ cardIds: _, ...group }) =>
		cards.filter(({ clusterId }) => clusterId === group.id).map((card) => say(card, group))
	);
	const loose = cards.filter(({ clusterId }) => !clusters.some(({ id }) => id === clusterId));
	return [...together, ...loose.map((card) => say(card, null))];
}
