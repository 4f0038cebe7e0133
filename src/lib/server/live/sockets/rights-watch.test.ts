import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsoleSeat } from '../../../domain/access/seat.ts';
import type { StaffMember } from '../../../domain/access/staff.ts';
import { holding } from '../../../../../tests/support/held-roles.ts';
import { watchRights } from './rights-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wijk = 'WK014115';

function sit(staffSession: string): ConsoleSeat {
	return { kind: 'console', sessionId: 'evening', wijk, staff: staffSession, staffSession };
}

/** Consoles of people who may lead, until `wijken` says otherwise. */
function watch(...names: string[]) {
	const wijken = new Map(names.map((name) => [name, [wijk]]));
	const consoles = names.map(sit);
	const ended: string[] = [];
	const bugs: unknown[] = [];
	const queries: string[][] = [];
	const world = {
		wijken,
		consoles,
		ended,
		bugs,
		queries,
		answer: async (): Promise<void> => undefined
	};
	const rights = watchRights({
		async readSessions(asked) {
			queries.push(asked);
			const held = asked.map((name): [string, StaffMember] => {
				const holds = holding('wijkregisseur', ...(wijken.get(name) ?? []));
				return [name, { id: name, name, email: `${name}@example.test`, holds }];
			});
			await world.answer();
			return new Map(held);
		},
		listConsoles: () => consoles.map((seat) => ({ seat, end: () => ended.push(seat.staff) })),
		reportBug: (error) => bugs.push(error)
	});
	return { rights, ...world, world };
}

describe('the rights of open consoles', () => {
	it('are asked every second, of all of them in one query', async () => {
		const { queries } = watch('ann', 'bo');
		await vi.advanceTimersByTimeAsync(3_000);
		expect(queries).toEqual([
			['ann', 'bo'],
			['ann', 'bo'],
			['ann', 'bo']
		]);
	});

	it('are not asked while nobody leads', async () => {
		const { queries } = watch();
		await vi.advanceTimersByTimeAsync(5_000);
		expect(queries).toEqual([]);
	});

	it('end a console within a second, and no other', async () => {
		const { wijken, ended } = watch('ann', 'bo');
		await vi.advanceTimersByTimeAsync(1_000);
		wijken.set('ann', []);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(ended).toEqual(['ann']);
	});

	it('are asked at once when somebody says that one ended, also while an older query is under way', async () => {
		const { rights, wijken, ended, world } = watch('ann');
		let goOn: () => void = () => undefined;
		world.answer = () => new Promise((resolve) => (goOn = resolve));
		rights.askAgain();
		await vi.advanceTimersByTimeAsync(0);
		wijken.set('ann', []);
		rights.askAgain();
		world.answer = async () => undefined;
		goOn();
		await vi.advanceTimersByTimeAsync(0);
		expect(ended).toEqual(['ann']);
	});
});

describe('a command', () => {
	it('goes by an answer of this second, without asking for itself', async () => {
		const { rights, consoles, queries } = watch('ann');
		await vi.advanceTimersByTimeAsync(1_000);
		await vi.advanceTimersByTimeAsync(900);
		expect(await rights.mayGoOn(consoles[0]!)).toBe(true);
		expect(queries).toHaveLength(1);
	});

	it('asks when the answer is older, and commands that come together ask once', async () => {
		const { rights, consoles, queries, wijken } = watch('ann');
		await vi.advanceTimersByTimeAsync(1_000);
		rights.stop();
		wijken.set('ann', []);
		await vi.advanceTimersByTimeAsync(1_001);
		const asked = [1, 2, 3].map(() => rights.mayGoOn(consoles[0]!));
		expect(await Promise.all(asked)).toEqual([false, false, false]);
		expect(queries).toHaveLength(2);
	});

	it('of a console that was not there yet is not judged by an answer about others', async () => {
		const { rights, consoles, wijken } = watch('ann');
		await vi.advanceTimersByTimeAsync(1_000);
		wijken.set('bo', [wijk]);
		consoles.push(sit('bo'));
		expect(await rights.mayGoOn(consoles[1]!)).toBe(true);
	});

	it('does not go on while nobody can tell, and the console stays for when somebody can', async () => {
		const { rights, consoles, ended, bugs, world } = watch('ann');
		world.answer = () => Promise.reject(new Error('the database is away'));
		await expect(rights.mayGoOn(consoles[0]!)).rejects.toThrow('away');
		await vi.advanceTimersByTimeAsync(2_000);
		expect(bugs).not.toEqual([]);
		expect(ended).toEqual([]);
	});
});
