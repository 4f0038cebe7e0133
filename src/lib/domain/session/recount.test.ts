import { describe, expect, it } from 'vitest';
import {
	box,
	count,
	doors,
	holdEvening,
	lead,
	phone,
	say,
	secret,
	sha256,
	unnamed,
	unsealed,
	whisper,
	type Deed
} from '../../../../tests/support/held-log.ts';
import { chainHash, firstHash } from './chain.ts';
import { exportFormat } from './export.ts';
import { foldVersion } from './fold.ts';
import { checkOld, compareToShown, conclude, holdsInAll } from './recount.ts';

describe('an evening that is counted once more', () => {
	it('gives what was shown, from nothing but its log', () => {
		const counted = count(holdEvening());
		expect(counted).toMatchObject({
			chain: { holds: true },
			folds: { ok: true },
			isComplete: true,
			sameRules: true,
			lines: 11,
			practice: true,
			people: { resident: 2, entrepreneur: 0, professional: 0 },
			outcomes: [{ stepId: box, result: { words: ['yes', 'yes'] }, answered: 2, equalsShown: true }]
		});
		expect(holdsInAll(counted)).toBe(true);
	});

	it('shows an answer that was changed afterwards: the chain breaks there, and the outcome differs', () => {
		const evening = holdEvening();
		evening.lines[5]!.payload = say('', 'no').payload;
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: false, line: 6 });
		expect(counted.outcomes[0]).toMatchObject({
			result: { words: ['no', 'yes'] },
			equalsShown: false
		});
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows what was added after the closing, by whoever leads too', () => {
		const byWhoLeads: Deed = { ...lead('act', { why: 'late' }), stepId: box };
		for (const late of [say('late', 'no'), byWhoLeads]) {
			const evening = holdEvening([lead('report')]);
			const last = evening.lines[11]!;
			const added = { ...last, ...late, seq: 13, actionId: 'late' };
			evening.lines.push({ ...added, hash: chainHash(last.hash, added, sha256) });
			const counted = count(evening);
			expect(counted.chain).toEqual({ holds: true });
			expect(counted.folds).toEqual({ ok: false, line: 13, why: 'session-over' });
		}
	});

	it('shows a line that was taken out', () => {
		const evening = holdEvening();
		evening.lines.splice(6, 1);
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: false, line: 8 });
		expect(counted.folds).toEqual({ ok: false, line: 8, why: 'unreadable' });
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows lines that changed places, also when they were numbered anew', () => {
		const evening = holdEvening();
		const [sixth, seventh] = [evening.lines[5]!, evening.lines[6]!];
		evening.lines.splice(5, 2, { ...seventh, seq: 6 }, { ...sixth, seq: 7 });
		expect(count(evening).chain).toEqual({ holds: false, line: 6 });
	});

	it('shows an outcome that was changed, though the log is whole', () => {
		const evening = holdEvening();
		evening.outcomes[0]!.result = { words: ['no', 'no'] };
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.outcomes[0]!.equalsShown).toBe(false);
		expect(holdsInAll(counted)).toBe(false);
	});

	it('says of a result of other rules that it cannot be compared, as long as the log holds', () => {
		const evening = { ...holdEvening(), rules: foldVersion - 1 };
		expect(conclude(count(evening))).toBe('right');
		evening.outcomes[0]!.result = { words: ['as it was made then'] };
		const honest = count(evening);
		expect(compareToShown(honest, honest.outcomes[0]!)).toBe('other-rules');
		expect(conclude(honest)).toBe('other-rules');
		expect(holdsInAll(honest)).toBe(false);
		const same = count({ ...evening, rules: foldVersion });
		expect(compareToShown(same, same.outcomes[0]!)).toBe('differs');
		expect(conclude(same)).toBe('wrong');
		// A log that does not hold, and an outcome to which none leads, are no matter of rules.
		const changed = structuredClone(evening);
		changed.lines[5]!.payload = say('', 'no').payload;
		expect(conclude(count(changed))).toBe('wrong');
		const cutOff = structuredClone(evening);
		cutOff.lines.pop();
		expect(conclude(count(cutOff))).toBe('wrong');
		const made = { stepId: 'made-up', activity: 'open-box', title: 'Verzonnen', result: {} };
		const more = count({ ...evening, outcomes: [...evening.outcomes, made] });
		expect(more.outcomes.map((one) => compareToShown(more, one))).toEqual([
			...['other-rules', 'differs']
		]);
		expect(conclude(more)).toBe('wrong');
	});

	it('shows an outcome that was shown without the log leading to it', () => {
		const evening = holdEvening();
		const made = { stepId: 'made-up', activity: 'open-box', title: 'Verzonnen', result: {} };
		evening.outcomes.push(made);
		const counted = count(evening);
		expect(counted.outcomes[1]).toMatchObject({ title: 'Verzonnen', equalsShown: false });
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows that the end was cut off, which breaks no chain', () => {
		const evening = holdEvening();
		evening.lines.splice(8);
		evening.outcomes = [];
		const counted = count(evening);
		expect(counted).toMatchObject({ chain: { holds: true }, folds: { ok: true } });
		expect(counted.isComplete).toBe(false);
		expect(holdsInAll(counted)).toBe(false);
	});

	it('shows a line that the rules refuse, though the chain was made to fit', () => {
		const evening = holdEvening();
		let hash = firstHash('evening', sha256);
		evening.lines[2]!.by = phone('ann');
		for (const line of evening.lines) {
			hash = chainHash(hash, line, sha256);
			line.hash = hash;
		}
		const counted = count(evening);
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.folds).toEqual({ ok: false, line: 3, why: 'already-done' });
	});

	it('counts a secret step from what came out of its seals, and from nothing before', () => {
		const said = ['yes', 'no', 'yes', 'yes', 'no'];
		const voters = said.map((_, index) => whisper(`pseudonym ${index}`));
		const vote = [doors, lead('start'), lead('go-to', { stepId: secret })];
		const closed = [...vote, lead('open-step', { stepId: secret }), ...voters];
		const settle = lead('settle-step', { stepId: secret, ...unsealed(said) });
		const evening = holdEvening(
			[lead('close-step', { stepId: secret }), settle, lead('close-session')],
			closed
		);
		const words = said.toSorted();
		const counted = count(evening);
		expect(counted.outcomes).toMatchObject([{ stepId: secret, result: { words }, answered: 5 }]);
		expect(holdsInAll(counted)).toBe(true);
		// One ballot more or less than people gave does not fold, whatever number is written beside them and however the chain was made to fit.
		const inLog = (...ballots: string[]) => ({
			opened: { [secret]: { word: { cast: 5, ballots: ballots.map(unnamed) } } }
		});
		const destroyed = { opened: { [secret]: { word: { cast: 5, ballots: null } } } };
		const stuffed = [inLog(...said, 'yes'), inLog(...said.slice(1)), inLog(), destroyed];
		for (const other of [unsealed(said.slice(1)), unsealed([...said, 'yes']), ...stuffed, {}]) {
			const forged = structuredClone(evening);
			const line = forged.lines.find(({ kind }) => kind === 'settle-step')!;
			line.payload = { stepId: secret, ...other };
			expect(count(forged).folds).toEqual({ ok: false, line: line.seq, why: 'forged-ballots' });
		}
	});

	it('says of a log of before this format whether its chain holds, and its control code', () => {
		let hash = firstHash('evening', sha256);
		const lines = (['open-doors', 'close-session'] as const).map((kind, index) => {
			const line = {
				...{ seq: index + 1, actionId: kind, actor: 'f', actorKind: 'facilitator' as const },
				...{ channel: 'console' as const, stepId: null, kind, payload: {}, at: 'then' }
			};
			hash = chainHash(hash, line, sha256);
			return { ...line, hash };
		});
		const { session } = holdEvening();
		const old = { format: exportFormat, version: 1, session, lines } as const;
		expect(checkOld(old, sha256)).toEqual({ chain: { holds: true }, controlCode: hash });
		lines[0]!.actor = 'somebody else';
		expect(checkOld(old, sha256)).toEqual({ chain: { holds: false, line: 1 }, controlCode: null });
	});

	it('never fails on what a file may hold', () => {
		for (const payload of [undefined, null, 7, 'words', [], { agenda: 7 }]) {
			const evening = holdEvening();
			evening.lines[0]!.payload = payload;
			expect(holdsInAll(count(evening))).toBe(false);
		}
	});
});
