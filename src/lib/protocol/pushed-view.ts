/** A client's side of views that travel as changes: the last pushed view, on which the next change builds. */
import type { SessionView } from '../domain/session/view.ts';
import { applyChange } from './change.ts';
import type { ViewChange } from './messages.ts';

export class PushedView {
	#number: number | undefined;
	#view: unknown;

	/** A whole view was pushed. */
	take(view: SessionView, number?: number): SessionView {
		this.#view = view;
		this.#number = number;
		return view;
	}

	/** The view that it makes; null where it builds on another one than was pushed here: then a look brings the whole view. */
	change({ from, to, change }: ViewChange): SessionView | null {
		if (from !== this.#number) return null;
		this.#view = applyChange(this.#view, change);
		this.#number = to;
		return this.#view as SessionView;
	}

	/** A new connection begins with a whole view. */
	forget(): void {
		this.#number = undefined;
	}
}
