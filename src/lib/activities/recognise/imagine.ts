import { happens, type Imagine } from '../imagine.ts';
import type { Own, View } from './schema.ts';

const answers = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'partly', 'partly', 'no', 'unknown'];

/** Most people recognise most of it; now and then someone adds what they see themselves. */
export const imagine: Imagine<View, Own> = (view, own, { draw, newId, words }) =>
	view.indicators.flatMap(({ id: indicator, asksGuess }) => {
		if (own.answers[indicator]) return [];
		const guess =
			asksGuess && own.guesses[indicator] === undefined
				? [{ kind: 'guess', indicator, tenths: 3 + draw(5) }]
				: [];
		const remark = happens(1, draw)
			? [
					{
						kind: 'remark',
						id: newId(),
						indicator,
						text: words.remarks[draw(words.remarks.length)]
					}
				]
			: [];
		return [...guess, { kind: 'answer', indicator, answer: answers[draw(10)] }, ...remark];
	});
