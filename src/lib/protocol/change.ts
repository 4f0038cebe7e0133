/**
 * What became of a view between two pushes: a tree that only names what differs. Items of a list are known by their `id`, so that a card
 * that moves or comes in between travels alone. Made by `find-change.ts`; a phone only needs to apply it.
 */

export type Change =
	/** Another value in its place. */
	| { is: unknown }
	/** In an object: what became of these fields, and which are there no more. */
	| { at: Record<string, Change>; gone?: string[] }
	/** The list as it is now, in pieces. */
	| { list: Piece[] };

export type Piece =
	/** From this place in the list before, so many items as they were. */
	| [from: number, count: number]
	/** One item of the list before, with what changed in it. */
	| { from: number; change: Change }
	/** A new item. */
	| { is: unknown };

type Fields = Record<string, unknown>;

/** What did not change stays the same object, so that a screen does not draw it again. Throws when it was not made for this value. */
export function applyChange(before: unknown, change: Change): unknown {
	if ('is' in change) return change.is;
	if ('list' in change) {
		if (!Array.isArray(before)) throw new Error('a list was expected');
		return change.list.flatMap((piece) => readPiece(before, piece));
	}
	if (!isFields(before)) throw new Error('an object was expected');
	const gone = new Set(change.gone);
	const changed = Object.entries(change.at).map(([name, inside]) => [
		name,
		applyChange(before[name], inside)
	]);
	return Object.fromEntries([
		...Object.entries(before).filter(([name]) => !gone.has(name)),
		...changed
	]) as Fields;
}

function readPiece(before: unknown[], piece: Piece): unknown[] {
	if (Array.isArray(piece)) return before.slice(piece[0], piece[0] + piece[1]);
	return [
		applyChange('from' in piece ? before[piece.from] : null, 'from' in piece ? piece.change : piece)
	];
}

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
