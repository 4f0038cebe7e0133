/** What a form on the page of an evening did, and where the keyboard stands after that. */
export type Done =
	| { kind: 'details' }
	| { kind: 'removed'; title: string; place: number; step: string }
	| {
			kind: 'up' | 'down' | 'back';
			stepId: string;
			title: string;
			/** Counted from 0, now. */
			place: number;
			of: number;
	  };

export const undoId = 'undo';
export const idOf = (what: 'up' | 'down' | 'change', stepId: string) => `${what}-${stepId}`;

/** What was pressed; where that can not be pressed any more, what is beside it. Null: whatever it was. */
export function standOn(done: Done): string | null {
	switch (done.kind) {
		case 'details':
			return null;
		case 'removed':
			return undoId;
		case 'back':
			return idOf('change', done.stepId);
		case 'up':
			return idOf(done.place === 0 ? 'down' : 'up', done.stepId);
		case 'down':
			return idOf(done.place === done.of - 1 ? 'up' : 'down', done.stepId);
	}
}
