/**
 * Which counts are possible when sums of them are known. A linear programme, solved by the simplex method; where a solution would halve
 * people, one count is held below or above it and the rest is solved again (branch and bound).
 */

/** Counts, by their number, of which the sum lies between these two. */
export interface Bound {
	of: readonly number[];
	least?: number;
	most?: number;
}

/** Below this a number is a rounding error. */
const nothing = 1e-7;

/** How often people may be halved before the search gives up. It then knows of no solution, which may be more careful than needed. */
const mostTries = 24;

/**
 * Whole numbers, none below zero, that keep to the bounds. Null: there are none, or none was found. What is found has been added up
 * again in whole numbers, so no rounding can make something possible that is not.
 */
export function findWhole(counts: number, bounds: readonly Bound[]): number[] | null {
	const open: Bound[][] = [[...bounds]];
	for (let tries = 0; tries < mostTries; tries += 1) {
		const next = open.pop();
		if (!next) return null;
		const found = solve(counts, next)?.values;
		if (!found) continue;
		const halved = found.findIndex((value) => Math.abs(value - Math.round(value)) > nothing);
		if (halved < 0) {
			const whole = found.map((value) => Math.max(0, Math.round(value)));
			return keepsTo(whole, bounds) ? whole : null;
		}
		const below = Math.floor(found[halved] ?? 0);
		open.push(
			[...next, { of: [halved], least: below + 1 }],
			[...next, { of: [halved], most: below }]
		);
	}
	return null;
}

/** The least that the sum of some of them can be, as if people could be halved. Null: no numbers keep to the bounds. */
export function findLeast(
	counts: number,
	bounds: readonly Bound[],
	of: readonly number[]
): number | null {
	return solve(counts, bounds, priceAll(counts, of, 1))?.cost ?? null;
}

/** The most that it can be; infinite where nothing bounds it. */
export function findMost(
	counts: number,
	bounds: readonly Bound[],
	of: readonly number[]
): number | null {
	const cost = solve(counts, bounds, priceAll(counts, of, -1))?.cost;
	return cost === undefined ? null : 0 - cost;
}

/** Whether these counts keep to all bounds. */
export function keepsTo(values: readonly number[], bounds: readonly Bound[]): boolean {
	return bounds.every(({ of, least = -Infinity, most = Infinity }) => {
		const sum = of.reduce((total, index) => total + (values[index] ?? 0), 0);
		return sum >= least && sum <= most;
	});
}

function priceAll(counts: number, of: readonly number[], price: number): Float64Array {
	const prices = new Float64Array(counts);
	for (const index of of) prices[index] = price;
	return prices;
}

/** Says of one unknown, its name, how it changes with each other, and in the last place what it is when all those are zero. */
interface Row {
	name: number;
	by: Float64Array;
}

/** Names from `unknowns` on are stand-ins, which make a row true before it is solved. */
interface Tableau {
	rows: Row[];
	cost: Float64Array;
	unknowns: number;
}

function solve(
	counts: number,
	bounds: readonly Bound[],
	prices?: Float64Array
): { values: number[]; cost: number } | null {
	const tableau = layOut(counts, bounds);
	const { unknowns } = tableau;
	minimise(tableau);
	if (Math.abs(at(tableau.cost, unknowns)) > nothing * 10) return null;
	removeStandIns(tableau);
	let cost = 0;
	if (prices) {
		tableau.cost = new Float64Array(unknowns + 1);
		tableau.cost.set(prices);
		for (const { name, by } of tableau.rows) addTimes(tableau.cost, by, -at(tableau.cost, name));
		if (!minimise(tableau)) return { values: [], cost: -Infinity };
		cost = 0 - at(tableau.cost, unknowns);
	}
	const values = new Array<number>(counts).fill(0);
	for (const { name, by } of tableau.rows) if (name < counts) values[name] = at(by, unknowns);
	return { values, cost };
}

/** Every bound becomes a sum that is exactly known, with one more unknown for what is left up to it or over it. */
function layOut(counts: number, bounds: readonly Bound[]): Tableau {
	const sums = bounds.flatMap(({ of, least, most }) => {
		if (least !== undefined && least === most) return [{ of, is: least, rest: 0 }];
		return [
			...(most === undefined ? [] : [{ of, is: most, rest: 1 }]),
			...(least === undefined || least <= 0 ? [] : [{ of, is: least, rest: -1 }])
		];
	});
	const unknowns = counts + sums.filter(({ rest }) => rest !== 0).length;
	const cost = new Float64Array(unknowns + 1);
	let nextRest = counts;
	const rows = sums.map(({ of, is, rest }, index): Row => {
		const by = new Float64Array(unknowns + 1);
		for (const place of of) by[place] = 1;
		by[unknowns] = is;
		if (rest !== 0) by[nextRest] = rest;
		const name = rest > 0 ? nextRest : unknowns + index;
		if (rest !== 0) nextRest += 1;
		if (rest <= 0) addTimes(cost, by, -1);
		return { name, by };
	});
	return { rows, cost, unknowns };
}

/** What is left with a stand-in in the end follows from the other rows. */
function removeStandIns(tableau: Tableau): void {
	const { unknowns } = tableau;
	for (const row of tableau.rows.filter(({ name }) => name >= unknowns)) {
		const other = row.by.findIndex((by, place) => place < unknowns && Math.abs(by) > nothing);
		if (other >= 0) pivot(tableau, row, other);
		else tableau.rows = tableau.rows.filter((one) => one !== row);
	}
}

/** Goes from one possibility to a cheaper one as long as there is any. False: there is no end to it. */
function minimise(tableau: Tableau): boolean {
	for (let steps = 0; ; steps += 1) {
		// The steepest way first; when that takes long it may go round in circles, which the first way by number never does (Bland 1977).
		const entering = findEntering(tableau, steps > 200);
		if (entering < 0) return true;
		const leaving = findLeaving(tableau, entering);
		if (!leaving) return false;
		pivot(tableau, leaving, entering);
	}
}

function findEntering({ cost, unknowns }: Tableau, isFirst: boolean): number {
	let entering = -1;
	let steepest = -nothing;
	for (let index = 0; index < unknowns; index += 1) {
		if (at(cost, index) >= steepest) continue;
		if (isFirst) return index;
		entering = index;
		steepest = at(cost, index);
	}
	return entering;
}

/** The row that first stands in the way when an unknown grows; of several the one with the lowest name. */
function findLeaving({ rows, unknowns }: Tableau, entering: number): Row | null {
	let leaving: Row | null = null;
	let nearest = Infinity;
	for (const row of rows) {
		const by = at(row.by, entering);
		if (by <= nothing) continue;
		const until = at(row.by, unknowns) / by;
		const isTie = leaving !== null && Math.abs(until - nearest) <= nothing;
		if (isTie ? row.name < (leaving?.name ?? 0) : until < nearest) {
			leaving = row;
			nearest = until;
		}
	}
	return leaving;
}

function pivot({ rows, cost }: Tableau, row: Row, entering: number): void {
	const by = at(row.by, entering);
	row.by = row.by.map((one) => one / by);
	row.name = entering;
	for (const other of rows) if (other !== row) addTimes(other.by, row.by, -at(other.by, entering));
	addTimes(cost, row.by, -at(cost, entering));
}

function addTimes(row: Float64Array, other: Float64Array, times: number): void {
	if (Math.abs(times) < nothing / 100) return;
	for (let place = 0; place < row.length; place += 1)
		row[place] = at(row, place) + times * at(other, place);
}

function at(values: Float64Array, index: number): number {
	return values[index] ?? 0;
}
