/** What `page.ts` measures and how much it may be: bytes, milliseconds, and the part of the window that moved times how far. */
import { round } from './measure.ts';

const kB = 1_000;

const limits: Record<string, number> = {
	'front: script': 80 * kB,
	'join: all': 110 * kB,
	'front: largest paint': 2_000,
	'wijk: largest paint': 2_000,
	'join: largest paint': 2_000,
	'draft: largest paint': 2_000,
	'cards: press to paint': 200,
	'cards: “Ook ik” to received': 1_000
};
const mostShift = 0.02;

interface Row {
	what: string;
	value: number;
	limit: number | null;
	ok: boolean;
}

export class Rows {
	readonly list: Row[] = [];

	note(what: string, value: number): void {
		const limit = what.endsWith(': shift') ? mostShift : (limits[what] ?? null);
		const ok = limit === null || value <= limit;
		this.list.push({ what, value: round(value, value < 1 ? 3 : 0), limit, ok });
	}

	get ok(): boolean {
		return this.list.every(({ ok }) => ok);
	}
}
