/** The server's side of `change.ts`: what changed between two values of JSON. */
import { isFields, type Change, type Piece } from './change.ts';

/** Null when nothing did. */
export function findChange(before: unknown, after: unknown): Change | null {
	if (Object.is(before, after)) return null;
	if (Array.isArray(before) && Array.isArray(after)) return changeOfList(before, after);
	if (isFields(before) && isFields(after)) return changeOfFields(before, after);
	return { is: after ?? null };
}

function changeOfFields(
	before: Record<string, unknown>,
	after: Record<string, unknown>
): Change | null {
	const at: [string, Change][] = [];
	const gone: string[] = [];
	for (const name of Object.keys(after)) {
		// As JSON has it: a field without a value is no field.
		if (after[name] === undefined) continue;
		const isNew = before[name] === undefined || !Object.hasOwn(before, name);
		const change = isNew ? { is: after[name] } : findChange(before[name], after[name]);
		if (change) at.push([name, change]);
	}
	for (const name of Object.keys(before)) {
		if (before[name] === undefined) continue;
		if (after[name] === undefined || !Object.hasOwn(after, name)) gone.push(name);
	}
	if (at.length === 0 && gone.length === 0) return null;
	return { at: Object.fromEntries(at), ...(gone.length > 0 ? { gone } : {}) };
}

function changeOfList(before: unknown[], after: unknown[]): Change | null {
	const placeOf = placesIn(before, after);
	const pieces: Piece[] = [];
	for (const [index, item] of after.entries()) {
		const from = placeOf(item, index);
		const change = from === null ? null : findChange(before[from], item);
		const last = pieces.at(-1);
		if (from === null) pieces.push({ is: item ?? null });
		else if (change) pieces.push({ from, change });
		else if (Array.isArray(last) && last[0] + last[1] === from) last[1] += 1;
		else pieces.push([from, 1]);
	}
	const [only] = pieces;
	const isSame =
		before.length === after.length &&
		(before.length === 0 || (pieces.length === 1 && Array.isArray(only)));
	return isSame ? null : { list: pieces };
}

/** Where an item stood before: by its `id` where all items have one of their own, else by its place. */
function placesIn(
	before: unknown[],
	after: unknown[]
): (item: unknown, index: number) => number | null {
	const ids = before.map(idOf);
	const places = new Map(ids.map((id, place) => [id, place]));
	const areNamed = (list: (string | null)[]) =>
		new Set(list).size === list.length && !list.includes(null);
	if (areNamed(ids) && areNamed(after.map(idOf))) return (item) => places.get(idOf(item)) ?? null;
	return (_, index) => (index < before.length ? index : null);
}

function idOf(item: unknown): string | null {
	return isFields(item) && typeof item.id === 'string' ? item.id : null;
}
