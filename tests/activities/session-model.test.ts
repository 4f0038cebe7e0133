/**
 * Random evenings with faults, and a simple model beside them: what was accepted is there, once, and nothing else. `npm test` tries
 * 14,000 steps; `MODEL_RUNS=5000 npx vitest run tests/activities/session-model.test.ts` tries 350,000.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenLink } from '#lib/domain/session/chain.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { ProgrammeChange } from '#lib/domain/session/programme.ts';
import type { OpeningPayload } from '#lib/domain/session/session.ts';
import { chance } from '#lib/server/chance.ts';
import type { RoomRequest } from '#lib/server/live/room/request.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { boxAgenda } from '../medium/ballot-box.ts';
import { FaultyEvening } from './faulty-evening.ts';
import { exampleSituation } from './situation.ts';

const { wijk, figures } = exampleSituation();
const opening: OpeningPayload = {
	agenda: boxAgenda,
	practice: false,
	seed: 'seed',
	situation: { wijk, figures }
};
const stepIds = boxAgenda.map(({ id }) => id);
const people = ['ann', 'bo', 'cor', 'dee'];
const runs = Number(process.env.MODEL_RUNS ?? 200);
const deedsPerEvening = 70;

interface Vote {
	kind: 'vote';
	person: string;
	stepId: string;
	word: string;
}
type Deed = { kind: 'command'; command: Command } | { kind: 'join'; person: string } | Vote;
type Fault =
	/** A retry of an action that was accepted before. */
	| { kind: 'again'; which: number }
	/** A crash; another process replays the whole log. */
	| { kind: 'restart' }
	| { kind: 'snapshot' }
	/** A crash; another process replays from the last snapshot. */
	| { kind: 'recall' }
	/** A crash after deciding and before the commit; the phone retries. */
	| { kind: 'unstored'; vote: Vote };

const stepId = fc.constantFrom(...stepIds);
const change: fc.Arbitrary<ProgrammeChange> = fc.oneof(
	fc.record({ change: fc.constantFrom('skip' as const, 'take-back' as const), stepId }),
	fc.record({ change: fc.constant('move' as const), stepId, before: fc.option(stepId) }),
	fc.record({ change: fc.constant('set-minutes' as const), stepId, minutes: fc.nat(10) }),
	fc.record({
		change: fc.constant('add' as const),
		step: fc.constant({ activity: 'open-box', title: 'Erbij', minutes: 5, settings: {} }),
		before: fc.option(stepId)
	})
);
const command: fc.Arbitrary<Command> = fc.oneof(
	fc.constantFrom<Command>(
		{ kind: 'open-doors' },
		{ kind: 'start' },
		{ kind: 'pause-timer' },
		{ kind: 'resume-timer' },
		{ kind: 'close-doors' },
		{ kind: 'report' }
	),
	fc.record({
		kind: fc.constantFrom<
			'go-to' | 'open-step' | 'close-step' | 'settle-step' | 'show-result' | 'hide-result'
		>('go-to', 'open-step', 'close-step', 'settle-step', 'show-result', 'hide-result'),
		stepId
	}),
	fc.record({ kind: fc.constant('set-timer' as const), minutes: fc.nat(10) }),
	fc.record({ kind: fc.constant('change-programme' as const), change })
);
const vote: fc.Arbitrary<Vote> = fc.record({
	kind: fc.constant('vote' as const),
	person: fc.constantFrom(...people),
	stepId,
	word: fc.constantFrom('yes', 'no')
});
const deed: fc.Arbitrary<Deed | Fault> = fc.oneof(
	{ weight: 80, arbitrary: command.map((command) => ({ kind: 'command' as const, command })) },
	{
		weight: 40,
		arbitrary: fc.constantFrom(...people).map((person) => ({ kind: 'join' as const, person }))
	},
	{ weight: 120, arbitrary: vote },
	{ weight: 20, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat() }) },
	{
		weight: 20,
		arbitrary: fc
			.constantFrom('restart' as const, 'snapshot' as const, 'recall' as const)
			.map((kind) => ({ kind }))
	},
	{
		weight: 10,
		arbitrary: vote.map((vote) => ({ kind: 'unstored' as const, vote }))
	},
	// Now and then an evening ends early; most run on, or nothing would be tried after the first few deeds.
	{
		weight: 1,
		arbitrary: fc.constant({
			kind: 'command' as const,
			command: { kind: 'close-session' } as const
		})
	}
);
const evening = fc.array(deed, { minLength: deedsPerEvening, maxLength: deedsPerEvening });

function draft(deed: Deed, number: number): RoomRequest {
	const actionId = String(number);
	if (deed.kind === 'join') {
		return { kind: 'join', actionId, actor: deed.person, as: 'resident', buurt: null };
	}
	if (deed.kind === 'vote') {
		const { person: actor, stepId, word } = deed;
		const act = { kind: 'act', by: 'participant', channel: 'phone' } as const;
		return { ...act, actionId, actor, stepId, action: { word } };
	}
	const { kind: name, ...rest } = deed.command;
	const stepId = 'stepId' in rest ? rest.stepId : null;
	const payload = name === 'open-doors' ? opening : rest;
	const led = { kind: 'command', actor: 'facilitator', basedOn: null } as const;
	return { ...led, actionId, name, stepId, payload };
}

describe('whatever people press, in whatever order, and whenever a process dies', () => {
	it(`an evening keeps exactly what it accepted (${runs * deedsPerEvening} steps)`, () => {
		let accepted = 0;
		let repeated = 0;
		fc.assert(
			fc.property(evening, (deeds) => {
				const evening = new FaultyEvening(chance.newId());
				const taken: { draft: RoomRequest; seq: number }[] = [];
				const model: Record<string, Record<string, string>> = {};
				const joined = new Set<string>();

				function send(deed: Deed, number: number): void {
					const before = evening.writeState();
					const sent = draft(deed, number);
					const reply = evening.submit(sent);
					if (!reply.ok) {
						expect(evening.writeState()).toBe(before);
						return;
					}
					accepted += 1;
					taken.push({ draft: sent, seq: reply.seq });
					expect(evening.log).toHaveLength(taken.length);
					expect(reply.seq).toBe(taken.length);
					if (deed.kind === 'join') joined.add(deed.person);
					if (deed.kind === 'vote') (model[deed.stepId] ??= {})[deed.person] = deed.word;
				}

				function strike(fault: Fault, number: number): void {
					const before = evening.writeState();
					if (fault.kind === 'snapshot') evening.keepSnapshot();
					if (fault.kind === 'restart') evening.restart();
					if (fault.kind === 'recall') evening.recall();
					if (fault.kind === 'unstored') evening.dieBeforeStoring(draft(fault.vote, number));
					const again = fault.kind === 'again' && taken[fault.which % taken.length];
					if (again) {
						expect(evening.submit(again.draft)).toMatchObject({ ok: true, seq: again.seq });
						repeated += 1;
					}
					// Of a fault nothing is seen: to the letter the same, also in its order.
					expect(evening.writeState()).toBe(before);
					expect(evening.log).toHaveLength(taken.length);
					if (fault.kind === 'unstored') send(fault.vote, number);
				}

				send({ kind: 'command', command: { kind: 'open-doors' } }, 0);
				send({ kind: 'command', command: { kind: 'start' } }, 1);
				for (const [index, deed] of deeds.entries()) {
					const number = index + 2;
					if (deed.kind === 'command' || deed.kind === 'join' || deed.kind === 'vote') {
						send(deed, number);
					} else strike(deed, number);
				}

				for (const id of stepIds) {
					const said = Object.values(model[id] ?? {}).toSorted();
					// Four people at most: what they said secretly is never told, only how many they were.
					const expected = id === 'secret-box' ? said.map(() => '?') : said;
					expect(evening.wordsIn(id)).toEqual(expected);
				}
				expect(evening.present()).toBe(joined.size);
				expect(findBrokenLink(evening.id, evening.log, sha256)).toBeNull();

				// A restart folds the same evening, and everybody sees the same.
				const audiences = ['participant', 'wall', 'facilitator'] as const;
				const seen = audiences.map((audience) => evening.viewFor(audience));
				evening.restart();
				expect(audiences.map((audience) => evening.viewFor(audience))).toEqual(seen);
				// A result is out only where the facilitator showed it.
				const { step } = evening.viewFor('wall');
				if (step?.view && step.phase !== 'shown') expect(step.view).toMatchObject({ words: null });
			}),
			{ numRuns: runs }
		);
		// If hardly anything were accepted or repeated, this test would say nothing.
		expect(accepted).toBeGreaterThan(runs * 10);
		expect(repeated).toBeGreaterThan(runs);
	}, 600_000);
});
