import { expect, it } from 'vitest';
import { applyEntry } from './fold.ts';
import type { By, LogEntry } from './log-entry.ts';
import { planState } from './session.ts';

const opening = {
	...{ agenda: [], practice: true, seed: '' },
	situation: { wijk: { code: 'WK', name: 'Wijk', buurten: [] }, figures: [] }
};

/** What becomes of the line that opens the doors, written from this seat. */
function openFrom(by: By) {
	const entry: LogEntry = {
		...{ seq: 1, actionId: 'a', stepId: null, kind: 'open-doors', payload: opening },
		...{ by, at: '2026-11-26T18:30:00.000Z' }
	};
	const state = planState();
	const verdict = applyEntry(state, entry, { findActivity: () => null, sha256: () => '' });
	return { verdict, controlSeq: state.controlSeq, phase: state.phase };
}

it('an evening is led from a console, and from no other seat', () => {
	expect(openFrom({ seat: 'console', who: 'a' })).toEqual({
		...{ verdict: { ok: true }, controlSeq: 1, phase: 'open' }
	});
	const others: By[] = [{ seat: 'phone', who: 'a', kind: 'resident' }, { seat: 'server' }];
	for (const by of others) {
		expect(openFrom(by)).toEqual({
			...{ verdict: { ok: false, refusal: 'not-allowed' }, controlSeq: 0, phase: 'planned' }
		});
	}
});
