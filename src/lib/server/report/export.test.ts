import { describe, expect, it } from 'vitest';
import { foldVersion } from '../../domain/session/fold.ts';
import type { EveningExport } from '../../domain/session/export.ts';
import { Permit } from '../../domain/access/permit.ts';
import { holding } from '../../../../tests/support/held-roles.ts';
import type { SessionRow } from '../db/sessions.ts';
import { openExports } from './export.ts';

const evening = {
	...{ id: 'evening', wijk: 'WK014115', phase: 'reported', agenda: [] },
	publishedAt: new Date()
};
const session = evening as unknown as SessionRow;
const permitOf = (role: string, ...wijken: string[]) => {
	const holds = holding(role, ...wijken);
	const staff = { id: 's', name: 'S', email: 's@example.test', holds };
	return Permit.ask(staff, 'read-log', 'anywhere');
};

/** An evening at which this many professionals answered, beside 24 residents. */
function hold(professionals: number) {
	const answers = (count: number, kind: string) =>
		Array.from({ length: count }, (_, number) => ({
			...{ kind: 'act', stepId: 'vote', payload: {} },
			by: { seat: 'phone', who: `${kind} ${number}`, kind }
		}));
	const lines = [...answers(24, 'resident'), ...answers(professionals, 'professional')];
	let reads = 0;
	const log = {
		findClosing: async () => ({ hash: '', at: new Date(), isByTerm: false, hadNobody: false }),
		readStretch: async (_: string, after: number, upTo: number) => {
			reads += 1;
			return lines.slice(after, upTo);
		}
	};
	const exports = openExports({ log, sessions: {}, kompas: {} } as never);
	return { exports, countReads: () => reads };
}

describe('the log of an evening with one professional', () => {
	const { exports } = hold(1);

	it('is not for everybody, and not for who works in another wijk', async () => {
		expect(await exports.withheldFrom(session, null)).toBe('small-group');
		const elsewhere = permitOf('wijkregisseur', 'WK014101');
		expect(await exports.withheldFrom(session, elsewhere)).toBe('small-group');
	});

	it('is for the wijkregisseur of the wijk and for the administrator', async () => {
		expect(await exports.withheldFrom(session, permitOf('wijkregisseur', session.wijk))).toBeNull();
		expect(await exports.withheldFrom(session, permitOf('administrator'))).toBeNull();
	});
});

describe('the log of an evening of which the report is not published', () => {
	it('is for who may read it all the same, and for nobody else', async () => {
		const { exports } = hold(7);
		const unpublished = { ...session, publishedAt: null };
		expect(await exports.withheldFrom(unpublished, null)).toBe('unpublished');
		expect(await exports.write(unpublished, null)).toBeNull();
		expect(await exports.withheldFrom(unpublished, permitOf('administrator'))).toBeNull();
	});

	it('is known before to go to everybody, or not', async () => {
		const unpublished = { ...session, publishedAt: null };
		expect(await hold(7).exports.foreseeWithheld(unpublished)).toBeNull();
		expect(await hold(1).exports.foreseeWithheld(unpublished)).toBe('small-group');
	});
});

describe('the log of an evening with seven professionals', () => {
	it('is for everybody', async () => {
		expect(await hold(7).exports.withheldFrom(session, null)).toBeNull();
	});

	it('is looked through once, however many people ask for it', async () => {
		const { exports, countReads } = hold(7);
		await exports.withheldFrom(session, null);
		const reads = countReads();
		await Promise.all([exports.withheldFrom(session, null), exports.withheldFrom(session, null)]);
		expect(countReads()).toBe(reads);
	});
});

describe('the log of an evening that goes on', () => {
	it('is for nobody', async () => {
		expect(await hold(7).exports.write({ ...session, phase: 'running' }, null)).toBeNull();
	});
});

/** A log of this many lines, and what was read of it until now. */
function openLog(length: number, versions: number[] = []) {
	const lines = Array.from({ length }, (_, place) => ({ seq: place + 1, kind: 'join' }));
	const reads: number[] = [];
	const outcomes = versions.map((rules) => ({ stepId: 'vote', rules }));
	const world = {
		log: {
			findClosing: async () => ({ hash: '', at: new Date(), isByTerm: false, hadNobody: false }),
			readStretch: async (_: string, after: number, upTo: number) => {
				const stretch = lines.slice(after, upTo);
				reads.push(stretch.length);
				return stretch;
			}
		},
		sessions: { listOutcomes: async () => outcomes },
		kompas: { findWijkByCode: async () => null }
	};
	const row = { ...session, plannedAt: new Date() };
	const write = async () => {
		const pieces = await openExports(world as never).write(row, permitOf('administrator'));
		if (!pieces) throw new Error('There is no log');
		return pieces;
	};
	return { lines, reads, write };
}

describe('the log of an evening that is over', () => {
	const read = async (pieces: AsyncGenerator<string>) =>
		JSON.parse((await Array.fromAsync(pieces)).join('')) as EveningExport;
	const says = async (...versions: number[]) => {
		const { rules } = await read(await openLog(1, versions).write());
		return rules;
	};

	it('says which version of the rules made what was shown, not which one runs now', async () => {
		expect(await says(1)).toBe(1);
		expect(await says(foldVersion)).toBe(foldVersion);
		expect(await says(foldVersion, 1)).toBe(1);
		expect(await says(foldVersion + 1)).toBe(foldVersion + 1);
	});

	it.each([1, 999, 1_000, 1_001, 2_500])('holds each of its %i lines once, in order', async (n) => {
		const { lines, write } = openLog(n);
		expect(await read(await write())).toMatchObject({ lines, outcomes: [] });
	});

	it('is never held as a whole, and read no further than somebody takes it', async () => {
		const { reads, write } = openLog(100_000);
		const pieces = await write();
		await pieces.next();
		await pieces.next();
		expect(reads).toEqual([1_000]);
		await pieces.next();
		expect(reads).toEqual([1_000, 1_000]);
		await Array.fromAsync(pieces);
		expect(Math.max(...reads)).toBe(1_000);
	});
});
