import { describe, expect, it } from 'vitest';
import { readExport } from './export.ts';

const line = {
	...{ seq: 1, actionId: 'doors', by: { seat: 'console', who: '' } },
	...{ stepId: null, kind: 'open-doors', payload: {}, at: '2026-11-26T18:30:00.000Z' },
	hash: 'a'.repeat(64)
};
const file = {
	...{ format: 'wijkdialoog-log', version: 2, rules: 1, lines: [line], outcomes: [] },
	session: {
		...{ id: 'evening', title: 'Avond', plannedAt: '2026-11-26', practice: false },
		wijk: { code: 'WK014115', name: 'Nieuwstraat-Kwartier' }
	}
};
const read = (value: unknown) => readExport(JSON.stringify(value));

describe('the file of a log', () => {
	it('is read as it was written', () => {
		expect(read(file)).toEqual({ exported: file });
	});

	it('may hold ballots, computations, and lines of the server itself', () => {
		const voter = { seat: 'phone', who: 'pseudonym', kind: null };
		const lines = [
			line,
			{ ...line, seq: 2, by: voter, kind: 'cast' },
			{ ...line, seq: 3, by: { seat: 'server' }, kind: 'computed' }
		];
		expect(read({ ...file, lines })).toEqual({ exported: { ...file, lines } });
	});

	it('of before version 2 is read as far as its chain', () => {
		const writer = { actor: '', actorKind: 'facilitator', channel: 'console' };
		const old = { ...line, by: undefined, ...writer };
		const { format, session } = file;
		const erased = { ...line, seq: 2, kind: 'erase-words' };
		const older = { format, version: 1, session, lines: [old, erased] };
		expect(read({ ...older, rules: 3, outcomes: [] })).toEqual({ older });
		expect(read({ ...file, version: 1 })).toHaveProperty('problem', 'not-a-log');
		expect(read({ ...older, version: 2 })).toHaveProperty('problem', 'not-a-log');
	});

	it('is refused with a reason when it is something else', () => {
		expect(readExport('<html>')).toEqual({ problem: 'not-json' });
		expect(read(null)).toEqual({ problem: 'not-a-log', where: 'format' });
		expect(read({ ...file, version: 3 })).toEqual({ problem: 'not-a-log', where: 'version' });
		const unknown = { ...file, lines: [{ ...line, kind: 'dance' }] };
		expect(read(unknown)).toEqual({ problem: 'not-a-log', where: 'lines.0.kind' });
		const seatless = { ...file, lines: [{ ...line, by: { seat: 'roof', who: '' } }] };
		expect(read(seatless)).toEqual({ problem: 'not-a-log', where: 'lines.0.by.seat' });
	});

	it('is refused when it goes on so deep that nobody could read it', () => {
		const depth = 100_000;
		const text = JSON.stringify(file).replace(
			'"payload":{}',
			`"payload":${'['.repeat(depth)}${']'.repeat(depth)}`
		);
		expect(readExport(text)).toEqual({ problem: 'not-a-log', where: 'lines.0.payload' });
	});
});
