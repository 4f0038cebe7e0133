import type { ForConsole } from './seeing.ts';

export type Topic = ForConsole['clusters'][number];

/** What a vote that opens now would be about. */
export function listVotable(topics: readonly Topic[]): Topic[] {
	return topics.filter(({ isLeftOut, people }) => !isLeftOut && people > 0);
}

/** With fewer topics people choose from single cards too, so that none of those is left out. */
export function areEnough(topics: readonly Topic[]): boolean {
	return listVotable(topics).length >= 2;
}
