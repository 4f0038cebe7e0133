/**
 * What somebody can work out by adding and subtracting: between which numbers one count must lie when the sums that it is part of are
 * known. A linear programme, solved by the simplex method with Bland's rule (Bland 1977), which never goes round in circles.
 */

/** Counts, by their number, that add up to this. */
export interface KnownSum {
	of: readonly number[];
	is: number;
}

export interface Range {
	least: number;
	most: number;
}

/** Below this a number is a rounding error. */
const nothing = 1e-9;

/** One known sum, solved for the count that it names: `name` + the others times `by` = `is`. All rows together are one possibility. */
interface Row {
	name: number;
	by: number[];
	is: number;
}

/**
 * Answers for `counts` numbers, none below zero, of which these sums are known. Gives the range of the sum of some of them, as if people
 * could be halved: with whole people it is never wider. The sums have to be possible.
 */
export function workOut(
	counts: number,
	sums: readonly KnownSum[]
): (of: readonly number[]) => Range {
	const start = findPossibility(counts, sums);
	const leastOf = (cost: readonly number[]) =>
		minimise(
			start.map((row) => ({ ...row, by: [...row.by] })),
			cost
		);
	return (of) => {
		const wanted = new Set(of);
		const cost = Array.from({ length: counts }, (_, index) => (wanted.has(index) ? 1 : 0));
		return { least: leastOf(cost), most: 0 - leastOf(cost.map((one) => 0 - one)) };
	};
}

/** Gives every sum a stand-in that makes it come true by itself, and then does without the stand-ins. */
function findPossibility(counts: number, sums: readonly KnownSum[]): Row[] {
	const rows = sums.map(({ of, is }, number): Row => {
		const known = new Set(of);
		const own = Array.from({ length: counts }, (_, index) => (known.has(index) ? 1 : 0));
		return {
			name: counts + number,
			by: [...own, ...sums.map((_, at) => (at === number ? 1 : 0))],
			is
		};
	});
	const cost = Array.from({ length: counts + sums.length }, (_, index) => (index < counts ? 0 : 1));
	if (minimise(rows, cost) > nothing * 1000) throw new Error('These sums cannot all be true');
	for (const row of rows) {
		if (row.name < counts) continue;
		const other = row.by.findIndex((by, index) => index < counts && isSome(by));
		if (other >= 0) solveFor(rows, row, other);
	}
	// What is left with a stand-in follows from the other sums.
	return rows
		.filter(({ name }) => name < counts)
		.map((row) => ({ ...row, by: row.by.slice(0, counts) }));
}

/** Goes from one possibility to a cheaper one as long as there is any. Gives the least cost. */
function minimise(rows: Row[], cost: readonly number[]): number {
	const priceOf = (index: number) =>
		rows.reduce((price, { name, by }) => price - at(cost, name) * at(by, index), at(cost, index));
	for (;;) {
		const entering = cost.findIndex((_, index) => priceOf(index) < -nothing);
		if (entering < 0) break;
		const leaving = findLeaving(rows, entering);
		// Counts that are part of no sum have no end.
		if (!leaving) return -Infinity;
		solveFor(rows, leaving, entering);
	}
	return rows.reduce((sum, { name, is }) => sum + at(cost, name) * is, 0);
}

/** The row that first stands in the way when a count grows; of several the one with the lowest name. */
function findLeaving(rows: readonly Row[], entering: number): Row | null {
	let leaving: Row | null = null;
	let nearest = Infinity;
	for (const row of rows) {
		const by = at(row.by, entering);
		if (by <= nothing) continue;
		const until = row.is / by;
		const isTie = leaving !== null && Math.abs(until - nearest) <= nothing;
		if (isTie ? row.name < (leaving?.name ?? 0) : until < nearest) {
			leaving = row;
			nearest = until;
		}
	}
	return leaving;
}

function solveFor(rows: readonly Row[], row: Row, index: number): void {
	const by = at(row.by, index);
	row.by = row.by.map((one) => one / by);
	row.is /= by;
	row.name = index;
	for (const other of rows) {
		const times = at(other.by, index);
		if (other === row || !isSome(times)) continue;
		other.by = other.by.map((one, place) => one - times * at(row.by, place));
		other.is -= times * row.is;
	}
}

function at(values: readonly number[], index: number): number {
	return values[index] ?? 0;
}

function isSome(value: number): boolean {
	return Math.abs(value) > nothing;
}
