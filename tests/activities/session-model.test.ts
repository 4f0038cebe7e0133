/** Random evenings on the pure session, with a simple model beside it: what was accepted is there, once, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import { applyEntry } from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { planState, type OpeningPayload, type SessionState } from '#lib/domain/session/session.ts';
import { viewSession } from '#lib/domain/session/view.ts';
import { boxAgenda, findBox } from '../medium/ballot-box.ts';
import { exampleSituation } from './situation.ts';

const { wijk, figures } = exampleSituation();
const opening: OpeningPayload = {
	agenda: boxAgenda,
	practice: false,
	situation: { wijk, figures }
};
const stepIds = boxAgenda.map(({ id }) => id);
const people = ['ann', 'bo', 'cor', 'dee'];

type Deed =
	| { kind: 'command'; command: Command }
	| { kind: 'join'; person: string }
	| { kind: 'vote'; person: string; stepId: string; word: string };

const stepId = fc.constantFrom(...stepIds);
const command: fc.Arbitrary<Command> = fc.oneof(
	fc.constantFrom<Command>(
		{ kind: 'open-doors' },
		{ kind: 'start' },
		{ kind: 'pause-timer' },
		{ kind: 'resume-timer' },
		{ kind: 'report' }
	),
	fc.record({
		kind: fc.constantFrom<'go-to' | 'open-step' | 'close-step' | 'show-result' | 'hide-result'>(
			'go-to',
			'open-step',
			'close-step',
			'show-result',
			'hide-result'
		),
		stepId
	}),
	fc.record({ kind: fc.constant('set-timer' as const), minutes: fc.nat(10) })
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
	{ weight: 4, arbitrary: command.map((command) => ({ kind: 'command' as const, command })) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(...people).map((person) => ({ kind: 'join' as const, person }))
	},
	{
		weight: 6,
		arbitrary: fc.record({
			kind: fc.constant('vote' as const),
			person: fc.constantFrom(...people),
			stepId,
			word: fc.constantFrom('yes', 'no')
		})
	}
);
/** Now and then an evening ends early; most run on, or nothing would be tried after the first few deeds. */
const evening = fc.array(deed, { minLength: 60, maxLength: 60 });

function writeEntry(state: SessionState, deed: Deed, number: number): LogEntry {
	const base = {
		seq: state.seq + 1,
		actionId: String(number),
		at: new Date(1_790_000_000_000 + number * 1_000).toISOString()
	};
	if (deed.kind === 'join') {
		const { person: actor } = deed;
		return {
			...base,
			actor,
			actorKind: 'resident',
			channel: 'phone',
			stepId: null,
			kind: 'join',
			payload: { buurt: null }
		};
	}
	if (deed.kind === 'vote') {
		const { person: actor, stepId, word } = deed;
		return {
			...base,
			actor,
			actorKind: 'resident',
			channel: 'phone',
			stepId,
			kind: 'act',
			payload: { word }
		};
	}
	const { kind, ...payload } = deed.command;
	return {
		...base,
		actor: 'facilitator',
		actorKind: 'facilitator',
		channel: 'console',
		stepId: null,
		kind,
		payload: kind === 'open-doors' ? opening : payload
	};
}

function ballotsOf(state: SessionState, id: string): unknown {
	return (state.steps[id]?.state as { ballots: unknown } | null)?.ballots ?? {};
}

describe('whatever people press, and in whatever order', () => {
	it('an evening keeps exactly what it accepted (12,000 steps)', () => {
		let accepted = 0;
		fc.assert(
			fc.property(evening, (deeds) => {
				const state = planState();
				const log: LogEntry[] = [];
				const model: Record<string, Record<string, string>> = {};
				const joined = new Set<string>();
				const all: Deed[] = [
					{ kind: 'command', command: { kind: 'open-doors' } },
					{ kind: 'command', command: { kind: 'start' } },
					...deeds
				];
				for (const [number, deed] of all.entries()) {
					const entry = writeEntry(state, deed, number);
					const before = JSON.stringify(state);
					const verdict = applyEntry(state, entry, findBox);
					if (!verdict.ok) {
						expect(JSON.stringify(state)).toBe(before);
						continue;
					}
					accepted += 1;
					log.push(entry);
					expect(state.seq).toBe(log.length);
					if (deed.kind === 'join') joined.add(deed.person);
					if (deed.kind === 'vote') (model[deed.stepId] ??= {})[deed.person] = deed.word;
				}
				for (const id of stepIds) expect(ballotsOf(state, id)).toEqual(model[id] ?? {});
				expect(Object.keys(state.participants).toSorted()).toEqual([...joined].toSorted());
				expect(state.present.resident).toBe(joined.size);

				// A restart folds the same evening, and everybody sees the same.
				const again = planState();
				for (const entry of log) expect(applyEntry(again, entry, findBox).ok).toBe(true);
				expect(again).toEqual(state);
				for (const audience of ['participant', 'wall', 'facilitator'] as const) {
					expect(viewSession(again, audience, findBox)).toEqual(
						viewSession(state, audience, findBox)
					);
				}
				// A result is out only where the facilitator showed it.
				const { step } = viewSession(state, 'wall', findBox);
				if (step?.view && step.phase !== 'shown') expect(step.view).toMatchObject({ words: null });
			}),
			{ numRuns: 200 }
		);
		// If hardly anything were accepted, this test would say nothing.
		expect(accepted).toBeGreaterThan(2_000);
	});
});
