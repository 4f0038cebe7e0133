/** What a wall shows of the options of a list: as many as fit with their names whole. */
import { fitNames } from '../../parts/wall-room.ts';
import { fitRows, mostAboveShift, mostOnWall, votesBefore } from './result-words.ts';
import type { CountedOption, Result } from './schema.ts';
import { nameOption, type Texts } from './words.ts';

interface Told {
	options: readonly CountedOption[];
	before: Result['before'];
	/** How many people answered. */
	cast: number;
	/** Above how people moved there is room for less. */
	isLow: boolean;
	/** Of the wall, in its own pixels. */
	height: number;
}

export function listRows({ options, before, cast, isLow, height }: Told, texts: Texts) {
	const sayVotes = ({ id, votes }: CountedOption) => {
		const was = votesBefore({ before }, id);
		return was === null ? texts.result.votes(votes, cast) : texts.result.was(votes, was);
	};
	const most = fitRows(options, isLow ? mostAboveShift : mostOnWall);
	const value = most.rows.map(sayVotes).toSorted((one, other) => other.length - one.length)[0];
	const { size, rows } = fitNames(most.rows.map(nameOption), { height, value: value ?? '' });
	const fitting = rows < most.rows.length ? fitRows(options, rows) : most;
	const items = fitting.rows.map((option) => ({
		...{ id: option.id, rank: option.rank, value: option.votes },
		...{ name: nameOption(option), text: sayVotes(option) }
	}));
	return { size, items, leftOut: fitting.leftOut };
}
