/** What is kept of the step, and what it says to the wijkopgave. */
import type { CountByKind } from '../../domain/audience.ts';
import { showText, type FreeText } from '../../domain/free-text.ts';
import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import type { Mood } from './mood.ts';
import type { Settings } from './schema.ts';
import { layOut } from './ranking.ts';
import { findCluster, listVisible, type State } from './state.ts';
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

export function makeOutcome(state: State, settings: Settings): Outcome {
	const visible = listVisible(state);
	const clusters = layOut(state).flatMap(({ clusterId, cards }) => {
		const cluster = findCluster(state, clusterId);
		if (!cluster) return [];
		const { id, title, theme } = cluster;
		return [
			{
				id,
				title: showText(title),
				theme,
				cardIds: cards.map((card) => card.id),
				people: listPeople(cards).size
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
			text: showText(card.text),
			supporters: countSupporters(card),
			clusterId: card.clusterId
		})),
		clusters,
		withheld: Object.values(state.cards).filter(
			({ status }) => status === 'waiting' || status === 'hidden'
		).length
	};
}

export function makeFindings({ cards, clusters }: Outcome): Finding[] {
	return [
		...clusters.map(({ id, title, theme, cardIds }) => ({
			kind: 'cluster' as const,
			id,
			title,
			theme,
			cardIds
		})),
		...cards.map((card) => ({ kind: 'card' as const, ...card }))
	];
}
