/** How a share of the people in the hall is said and drawn: on the wall, on phones, in the report and behind its sentences. */
import { tenths } from '../wijkkompas/tenths.ts';
import type { Interval } from './interval.ts';

/** From so many people on, a share says something by itself. Of fewer, the people themselves are counted out. */
export const enoughForShare = 20;

export interface ToldShare {
	/** "4 van de 5"; of twenty people and more of every ten: "7 van de 10". */
	part: number;
	whole: number;
	/** At both ends a rounded number would say too much. */
	form: 'none' | 'few' | 'some' | 'most' | 'all';
	/** Everybody who answered. */
	people: number;
}

/** `part` out of `people`, as it is told. */
export function tellShare(part: number, people: number): ToldShare {
	const whole = wholeOf(people);
	const told = whole === people ? part : (tenths(part, people) ?? 0);
	return { part: told, whole, form: formOf(part, people, told, whole), people };
}

/** The ends of an interval (0..1) out of the same whole as the share, outwards: never surer than it is. */
export function tellMargin({ low, high }: Interval, people: number): ToldMargin {
	const whole = wholeOf(people);
	return { low: Math.floor(low * whole), high: Math.ceil(high * whole), whole };
}

export interface ToldMargin {
	low: number;
	high: number;
	whole: number;
}

function wholeOf(people: number): number {
	return people < enoughForShare ? people : 10;
}

function formOf(part: number, people: number, told: number, whole: number): ToldShare['form'] {
	if (part === 0) return 'none';
	if (part === people) return 'all';
	if (told === 0) return 'few';
	return told === whole ? 'most' : 'some';
}
