import { contentOf } from '../../domain/ballot/own-ballot.ts';
import type { Draw } from '../../domain/dice.ts';
import { happens, pickEarly, type Imagine } from '../imagine.ts';
import { mostChoices, scaleOf } from './options.ts';
import type { Choices, Option, Own, View } from './schema.ts';

/**
 * Chooses once in every round. On a scale somewhat above the middle; in the second round most stay with what they chose, and the others
 * go one place up, or choose anew.
 */
export const imagine: Imagine<View, Own> = (view, own, { draw }) => {
	const { options, round } = view;
	const mine = round === 1 ? own.first : own.second;
	const isToChoose = mine.is === 'none' || mine.is === 'withdrawn';
	if (!isToChoose || options.length === 0 || !happens(9, draw)) return [];
	const first = contentOf(own.first);
	const stays = round === 2 && first !== null && happens(6, draw);
	const choices = stays ? first : chooseAnew(view, first, draw);
	return [{ kind: 'choose', round, choices }];
};

function chooseAnew({ kind, limit, options }: View, first: Choices | null, draw: Draw): string[] {
	const places = scaleOf(kind);
	if (places !== null) {
		const place = first ? Number(first[0]) + 1 : 1 + Math.max(draw(places), draw(places));
		return [String(Math.min(places, place))];
	}
	const wanted = Math.max(1, mostChoices({ kind, limit }, options) - draw(2));
	const chosen: Option[] = [];
	for (let given = 0; given < wanted; given += 1) {
		const option = pickEarly(
			options.filter((one) => !chosen.includes(one)),
			draw
		);
		if (option) chosen.push(option);
	}
	return chosen.map(({ id }) => id);
}
