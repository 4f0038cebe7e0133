/** A screen that asked for changes, and makes its view of them as the page says: written from the page alone, like `page-client.ts`. */
import { Visitor } from './page-client.ts';

type Fields = Record<string, unknown>;

interface Tree {
	is?: unknown;
	at?: Record<string, Tree>;
	gone?: string[];
	list?: Piece[];
}

type Piece = [from: number, count: number] | { from: number; change: Tree } | { is: unknown };

export class FollowedChanges {
	view: unknown;
	/** Which of the forms that a change can have came by. */
	readonly forms = new Set<string>();
	/** Changes that build on another view than was pushed before them. */
	astray = 0;
	#number = NaN;
	readonly #visitor: Visitor;

	constructor(origin: string) {
		this.#visitor = new Visitor(origin);
	}

	async connect(hello: object): Promise<void> {
		const refused = await this.#visitor.connect({ ...hello, changes: true });
		if (refused) throw new Error(refused);
		const { socket } = this.#visitor;
		socket.on('view', (view: unknown, number: number) => {
			this.view = view;
			this.#number = number;
		});
		socket.on('change', ({ from, to, change }: { from: number; to: number; change: Tree }) => {
			for (const form of formsOf(change)) this.forms.add(form);
			if (from !== this.#number) this.astray += 1;
			this.view = become(this.view, change);
			this.#number = to;
		});
	}

	close(): void {
		this.#visitor.close();
	}
}

function become(before: unknown, { is, at, gone = [], list }: Tree): unknown {
	if (list) return list.flatMap((piece) => becomeItems(before as unknown[], piece));
	if (!at) return is;
	const left = Object.entries(before as Fields).filter(([name]) => !gone.includes(name));
	const changed = Object.entries(at).map(([name, change]) => [
		name,
		become((before as Fields)[name], change)
	]);
	return { ...Object.fromEntries(left), ...(Object.fromEntries(changed) as Fields) };
}

function becomeItems(before: unknown[], piece: Piece): unknown[] {
	if (Array.isArray(piece)) return before.slice(piece[0], piece[0] + piece[1]);
	return ['from' in piece ? become(before[piece.from], piece.change) : piece.is];
}

/** Also of an example on the page. */
export function formsOf({ at, gone, list }: Tree): Set<string> {
	const pieces = (list ?? []).flatMap((piece) => {
		if (Array.isArray(piece)) return ['items as they were'];
		return 'from' in piece ? ['an item that changed', ...formsOf(piece.change)] : ['a new item'];
	});
	const inside = Object.values(at ?? {}).flatMap((change) => [...formsOf(change)]);
	const own = at ? ['at'] : list ? ['list'] : ['is'];
	return new Set([...own, ...(gone ? ['gone'] : []), ...pieces, ...inside]);
}
