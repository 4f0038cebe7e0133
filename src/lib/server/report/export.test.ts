import { describe, expect, it } from 'vitest';
import { foldVersion } from '../../domain/session/fold.ts';
import type { StaffMember } from '../../domain/staff.ts';
import type { SessionRow } from '../db/sessions.ts';
import { openExports } from './export.ts';

const evening = { id: 'evening', wijk: 'WK014115', phase: 'reported', agenda: [] };
const session = evening as unknown as SessionRow;
const staff = (role: StaffMember['role'], ...wijken: string[]): StaffMember => ({
	...{ id: 's', name: 'S', email: 's@example.test', role, wijken }
});

/** An evening at which this many professionals answered, beside 24 residents. */
function hold(professionals: number) {
	const answers = (count: number, actorKind: string) =>
		Array.from({ length: count }, (_, number) => ({
			...{ kind: 'act', stepId: 'vote', actor: `${actorKind} ${number}` },
			...{ actorKind, channel: 'phone', payload: {} }
		}));
	const lines = [...answers(24, 'resident'), ...answers(professionals, 'professional')];
	let reads = 0;
	const log = {
		readStretch: async () => {
			reads += 1;
			return lines;
		}
	};
	const exports = openExports({ log, sessions: {}, kompas: {} } as never);
	return { exports, countReads: () => reads };
}

describe('the log of an evening with one professional', () => {
	const { exports } = hold(1);

	it('is not for everybody, and not for who works in another wijk', async () => {
		expect(await exports.withheldFrom(session, null)).toBe('small-group');
		const elsewhere = staff('wijkregisseur', 'WK014101');
		expect(await exports.withheldFrom(session, elsewhere)).toBe('small-group');
	});

	it('is for the wijkregisseur of the wijk and for the administrator', async () => {
		expect(await exports.withheldFrom(session, staff('wijkregisseur', session.wijk))).toBeNull();
		expect(await exports.withheldFrom(session, staff('administrator'))).toBeNull();
	});
});

describe('the log of an evening with seven professionals', () => {
	it('is for everybody', async () => {
		expect(await hold(7).exports.withheldFrom(session, null)).toBeNull();
	});

	it('is looked through once, however many people ask for it', async () => {
		const { exports, countReads } = hold(7);
		for (let asked = 0; asked < 3; asked += 1) await exports.withheldFrom(session, null);
		expect(countReads()).toBe(1);
	});
});

describe('the log of an evening that goes on', () => {
	it('is for nobody', async () => {
		expect(await hold(7).exports.make({ ...session, phase: 'running' })).toBeNull();
	});
});

describe('the log of an evening that is over', () => {
	const says = async (...versions: number[]) => {
		const outcomes = versions.map((rules) => ({ stepId: 'vote', rules }));
		const world = {
			log: { readStretch: async () => [{ kind: 'open-doors' }] },
			sessions: { listOutcomes: async () => outcomes },
			kompas: { findWijkByCode: async () => null }
		};
		const row = { ...session, plannedAt: new Date() };
		return (await openExports(world as never).make(row))?.rules;
	};

	it('says which version of the rules made what was shown, not which one runs now', async () => {
		expect(await says(1)).toBe(1);
		expect(await says(foldVersion)).toBe(foldVersion);
		expect(await says(foldVersion, 1)).toBe(1);
		expect(await says(foldVersion + 1)).toBe(foldVersion + 1);
	});
});
