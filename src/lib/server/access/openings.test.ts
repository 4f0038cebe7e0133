import { describe, expect, it } from 'vitest';
import { Permit, type Place } from '../../domain/access/permit.ts';
import { holding } from '../../../../tests/support/held-roles.ts';
import { openForStaff } from './openings.ts';

const here = { id: 'here', wijk: 'WK014115' };
const elsewhere = { id: 'elsewhere', wijk: 'WK014118' };
const report = { row: elsewhere, versions: [] } as never;
const indicator = { id: 'benches', area: elsewhere.wijk } as never;

/** Notes everything that reaches a service. */
function open() {
	const reached: unknown[][] = [];
	const note =
		(name: string) =>
		(...what: unknown[]) => {
			reached.push([name, ...what]);
			return Promise.resolve([here, elsewhere]);
		};
	const noting = () => new Proxy({}, { get: (_, name) => note(String(name)) });
	const desk = {
		find: async (id: string) => [here, elsewhere].find((session) => session.id === id) ?? null,
		list: async () => [here, elsewhere]
	};
	const staff = openForStaff({
		desk: new Proxy(desk, {
			get: (known, name) => known[name as 'find'] ?? note(String(name))
		}),
		rehearse: note('rehearse'),
		looks: noting(),
		addStep: note('add step'),
		practice: noting,
		countPhones: note('countPhones'),
		door: noting(),
		words: noting(),
		drafts: noting(),
		kompasDesk: noting(),
		imports: noting(),
		contacts: noting(),
		meters: noting()
	} as never);
	return { staff, reached };
}

const member = {
	id: 'ann',
	name: 'Ann',
	email: 'ann@example.test',
	holds: holding('wijkregisseur', here.wijk, elsewhere.wijk)
};

function permit<D extends Parameters<typeof Permit.ask>[1]>(deed: D, where: Place | 'anywhere') {
	const given = Permit.ask(member, deed, where);
	if (!given) throw new Error('She may do this');
	return given as Permit<D>;
}

type Open = ReturnType<typeof open>['staff'];

/** Everything that reaches something of one wijk, done to something of another. */
const astray: Record<string, (staff: Open) => unknown> = {
	'creating an evening': (staff) =>
		staff(permit('prepare-session', here)).create(elsewhere as never, 'nl'),
	'rehearsing one': (staff) =>
		staff(permit('prepare-session', here)).rehearse(elsewhere as never, { at: 'doors' }),
	'saving the details of one': (staff) =>
		staff(permit('prepare-session', here)).saveDetails(elsewhere as never, {} as never),
	'saving the programme of one': (staff) =>
		staff(permit('prepare-session', here)).saveAgenda(elsewhere as never, []),
	'planning one': (staff) => staff(permit('prepare-session', here)).plan(elsewhere as never),
	'withdrawing one': (staff) => staff(permit('prepare-session', here)).withdraw(elsewhere as never),
	'looking at a console': (staff) => staff(permit('lead-session', here)).look(elsewhere as never),
	'adding a step to one': (staff) =>
		staff(permit('lead-session', here)).addStep(elsewhere as never, {} as never),
	'counting made-up residents': (staff) =>
		staff(permit('lead-session', here)).countMadeUp(elsewhere as never),
	'looking at what a wave would take along': (staff) =>
		staff(permit('lead-session', here)).foreseeWave(elsewhere as never, '', ''),
	'counting who is at the door': (staff) =>
		staff(permit('lead-session', here)).countAtDoor(elsewhere as never),
	'letting made-up residents in': (staff) =>
		staff(permit('lead-session', here)).letMadeUpIn(elsewhere as never, 5, 'quick'),
	'sending them home': (staff) =>
		staff(permit('lead-session', here)).sendMadeUpHome(elsewhere as never),
	'reading words': (staff) => staff(permit('erase-words', here)).list(elsewhere.id),
	'foreseeing what goes with words': (staff) =>
		staff(permit('erase-words', here)).foresee(elsewhere.id, []),
	'erasing words': (staff) => staff(permit('erase-words', here)).erase(elsewhere.id, []),
	'reading contact slips': (staff) => staff(permit('read-contacts', here)).list(elsewhere as never),
	'erasing one': (staff) => staff(permit('read-contacts', here)).erase(elsewhere as never, 'slip'),
	'saving a report': (staff) => staff(permit('edit-report', here)).save(report, 1, {} as never),
	'reading own indicators': (staff) => staff(permit('edit-kompas', here)).listOwn(elsewhere.wijk),
	'adding one': (staff) => staff(permit('edit-kompas', here)).addOwn(indicator),
	'saving a figure of one': (staff) =>
		staff(permit('edit-kompas', here)).saveOwn(indicator, '2025', '1')
};

describe('a permit for one wijk', () => {
	it.each(Object.entries(astray))('never reaches another: %s', async (_, go) => {
		const { staff, reached } = open();
		await expect((async () => go(staff))()).rejects.toThrow('used elsewhere');
		expect(reached).toEqual([]);
	});

	it('lists the evenings of that wijk', async () => {
		const { staff } = open();
		expect(await staff(permit('prepare-session', here)).list()).toEqual([here]);
		expect(await staff(permit('prepare-session', 'anywhere')).list()).toEqual([here, elsewhere]);
	});
});

describe('what is done with a permit', () => {
	it('is done in the name of who has it', async () => {
		const { staff, reached } = open();
		await staff(permit('erase-words', here)).erase(here.id, ['text']);
		expect(reached).toEqual([['erase', here.id, 'ann', ['text']]]);
	});
});
