import type { ParticipantKind } from '../../domain/audience.ts';
import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import type { RecognitionAnswer } from '../../domain/finding/finding.ts';
import { caresFor, happens, type Imagine, type Imagination } from '../imagine.ts';
import type { Own, View } from './schema.ts';

/** How ten people answer: about one figure they agree, about another they are divided. */
const halls: RecognitionAnswer[][] = [
	['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'partly', 'partly', 'unknown'],
	['yes', 'yes', 'yes', 'yes', 'partly', 'partly', 'no', 'no', 'no', 'unknown'],
	['yes', 'yes', 'partly', 'partly', 'no', 'no', 'no', 'no', 'no', 'unknown']
];

/** Who works here knows most figures already; of the others, those who care for a theme see more of it. */
function hallFor(place: number, kind: ParticipantKind, theme: ThemeId): RecognitionAnswer[] {
	const doubt = kind === 'professional' ? 0 : place % halls.length;
	return halls[caresFor(kind, theme) ? Math.max(0, doubt - 1) : doubt] ?? [];
}

/** Answers every figure, and now and then adds what they see themselves. */
export const imagine: Imagine<View, Own> = (view, own, imagination) =>
	view.indicators.flatMap(({ id: indicator, theme, asksGuess }, place) => {
		if (own.answers[indicator]?.is !== 'none') return [];
		const { kind, draw, newId } = imagination;
		const guess =
			asksGuess && own.guesses[indicator]?.is === 'none'
				? [{ kind: 'guess', indicator, tenths: 3 + draw(5) }]
				: [];
		const answer = hallFor(place, kind, theme)[draw(10)];
		const text = happens(1, draw) ? findRemark(theme, imagination) : undefined;
		const remark = text ? [{ kind: 'remark', id: newId(), indicator, text }] : [];
		return [...guess, { kind: 'answer', indicator, answer }, ...remark];
	});

function findRemark(theme: string, { draw, words }: Imagination): string | undefined {
	const fitting = [...(words.remarksOn[theme] ?? []), ...words.remarks];
	return fitting[draw(fitting.length)];
}
