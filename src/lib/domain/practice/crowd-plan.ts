/** When made-up residents come in, leave and answer. Pure: the same dice give the same crowd. */
import type { Draw } from '../dice.ts';

export const paces = ['human', 'quick'] as const;
/** `human`: as a hall does, with who comes late and who drops out. `quick`: everybody at once, to try something out. */
export type Pace = (typeof paces)[number];

/** Milliseconds, all of them after the crowd was asked for. */
export interface PlannedPhone {
	comesAt: number;
	/** Null: stays. */
	leavesAt: number | null;
	/** Only of who leaves. Null: does not come back. */
	returnsAt: number | null;
}

const second = 1_000;
const minute = 60 * second;

/** So many are there at once: with fewer nothing is told apart. */
export const firstIn = 5;
/** Of each ten, from the sixth on: the eighth comes late, the tenth drops out. */
const isLate = (number: number) => number % 10 === 7;
const dropsOut = (number: number) => number % 10 === 9;

export function planCrowd(phones: number, pace: Pace, draw: Draw): PlannedPhone[] {
	return Array.from({ length: phones }, (_, number) => {
		if (pace === 'quick' || number < firstIn)
			return { comesAt: 0, leavesAt: null, returnsAt: null };
		const comesAt = isLate(number) ? 2 * minute + draw(8 * minute) : second + draw(minute);
		if (!dropsOut(number)) return { comesAt, leavesAt: null, returnsAt: null };
		const leavesAt = comesAt + 2 * minute + draw(10 * minute);
		// Half of them come back: a phone that slept.
		return {
			comesAt,
			leavesAt,
			returnsAt: draw(2) === 0 ? leavesAt + minute + draw(4 * minute) : null
		};
	});
}

/** How long somebody waits before looking, and between two things they do, in milliseconds: at least, and at most so much more. */
export const pauses = {
	quick: { look: { least: 500, more: 7_500 }, act: { least: 500, more: 1_000 } },
	human: { look: { least: 4_000, more: 40_000 }, act: { least: 3_000, more: 12_000 } }
} as const satisfies Record<Pace, Record<'look' | 'act', { least: number; more: number }>>;
