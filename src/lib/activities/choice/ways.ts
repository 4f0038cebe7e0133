/** The ways in which people went from the first round to the second, as far as they are told. */
import { nameOption, type Texts } from './words.ts';
import type { Option, Shift } from './schema.ts';

export interface Way {
	name: string;
	people: number;
	/** How it is drawn: who stayed are open, who moved are filled, who went the other way are striped. */
	look: 'open' | 'filled' | 'striped';
}

/**
 * Together everybody who answered twice; none when too little may be told. Where there is no room for all moves, the largest have a
 * name, and the others are put together.
 */
export function listWays(
	shift: Shift,
	options: readonly Option[],
	texts: Texts,
	mostNamed = Infinity
): Way[] {
	const { stayed, moved, direction, moves } = shift;
	if (stayed === null || moved === null) return [];
	const same: Way = { name: texts.shift.same, people: stayed, look: 'open' };
	if (direction) {
		return [
			{ name: texts.shift.up, people: direction.up, look: 'filled' },
			same,
			{ name: texts.shift.down, people: direction.down, look: 'striped' }
		];
	}
	const nameOf = (wanted: string) => {
		const found = options.find(({ id }) => id === wanted);
		return found ? nameOption(found) : wanted;
	};
	const named = moves.slice(0, mostNamed).map(({ from, to, people }): Way => ({
		name:
			from === null ? texts.shift.moveTo(nameOf(to)) : texts.shift.move(nameOf(from), nameOf(to)),
		people,
		look: 'filled'
	}));
	if (named.length === 0) return [{ name: texts.shift.moved, people: moved, look: 'filled' }, same];
	const others = moved - named.reduce((sum, { people }) => sum + people, 0);
	const other: Way = { name: texts.shift.other, people: others, look: 'striped' };
	return [...named, ...(others > 0 ? [other] : []), same];
}

export function sayWays(ways: readonly Way[], texts: Texts): string {
	return texts.shift.picture(
		ways.map(({ name, people }) => texts.shift.part(name, people)).join('. ')
	);
}
