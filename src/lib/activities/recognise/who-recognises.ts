/** What the foot of a result on the wall says: how many people answered, and how many were in between. */
import { groups, type Group } from '../../domain/ballot/ballot.ts';
import { enoughForShare } from '../../domain/statistics/told-share.ts';
import type { GroupResult, IndicatorResult } from './schema.ts';
import type { Texts } from './wall-texts/nl.ts';

interface Shown {
	group: Group;
	counted: GroupResult;
}

/** "12 mensen antwoordden." Where shares are told of every ten, how many there were of each group. */
export function sayBase(result: IndicatorResult, { wall }: Texts): string | null {
	const shown = listShown(result);
	if (shown.length === 0) return null;
	if (shown.length > 1 && areCountedOut(shown)) {
		return wall.base([wall.count(null, sum(shown.map(({ counted }) => counted.total)))]);
	}
	return wall.base(shown.map(({ group, counted }) => wall.count(group, counted.total)));
}

/** "1 bewoner zei: deels." Null: nobody did, or of so many people the foot has no room for it. */
export function sayPartly(result: IndicatorResult, { wall }: Texts): string | null {
	const shown = listShown(result);
	if (!areCountedOut(shown)) return null;
	const said = shown.filter(({ counted }) => counted.counts.partly > 0);
	const people = sum(said.map(({ counted }) => counted.counts.partly));
	if (people === 0) return null;
	const group = said.length === 1 ? (said[0]?.group ?? null) : null;
	return wall.partly(people, wall.count(group, people));
}

/** The lowest and the highest number of people that answered about one figure, for each group that is shown. */
export function sayBases(results: readonly IndicatorResult[], { wall }: Texts): string | null {
	const parts = groups.flatMap((group) => {
		const totals = results.flatMap((result) => result[group]?.total ?? []);
		if (totals.length === 0) return [];
		return [wall.countBetween(group, Math.min(...totals), Math.max(...totals))];
	});
	return parts.length > 0 ? wall.base(parts) : null;
}

function areCountedOut(shown: readonly Shown[]): boolean {
	return shown.every(({ counted }) => counted.total < enoughForShare);
}

function listShown(result: IndicatorResult): Shown[] {
	return groups.flatMap((group) => {
		const counted = result[group];
		return counted ? [{ group, counted }] : [];
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
