import { describe, expect, it } from 'vitest';
import { deeds, type Deed } from './deed.ts';
import { Permit, type Where } from './permit.ts';
import type { Role } from './rights.ts';
import type { HeldRole, StaffMember } from './staff.ts';
import { holding } from '../../../../tests/support/held-roles.ts';

const here = { wijk: 'WK014115' };
const elsewhere = { wijk: 'WK014118' };

function person(...holds: HeldRole[]): StaffMember {
	return { id: 's', name: 'S', email: 's@example.test', holds };
}

const regisseur = person({ role: 'wijkregisseur', werkgebied: [here.wijk], discipline: null });
const administrator = person({ role: 'administrator', werkgebied: [], discipline: null });

const may = (staff: StaffMember | null, where: Where): Deed[] =>
	deeds.filter((deed) => Permit.ask(staff, deed, where) !== null);

const inOwnWijk: Deed[] = [
	'prepare-session',
	'lead-session',
	'erase-words',
	'read-log',
	'read-contacts',
	'answer-initiative',
	'edit-plan',
	'release-plan',
	'edit-report',
	'publish-report',
	'edit-kompas'
];

/** What people leave for the wijkregisseur alone is for her alone, and an administrator decides nothing of policy. */
const hers: readonly Deed[] = ['read-contacts', 'answer-initiative', 'edit-plan', 'release-plan'];
const everyOther = deeds.filter((deed) => !hers.includes(deed));

describe('a right', () => {
	it('of a wijkregisseur is in her own wijk, and never one of an administrator', () => {
		expect(may(regisseur, here)).toEqual(inOwnWijk);
		expect(may(regisseur, elsewhere)).toEqual([]);
		expect(may(regisseur, 'city')).toEqual([]);
		expect(may(regisseur, 'anywhere')).toEqual(inOwnWijk);
	});

	it('of an administrator is everywhere, but for what people left for a wijkregisseur', () => {
		for (const where of [here, elsewhere, 'city', 'anywhere'] as const) {
			expect(may(administrator, where)).toEqual(everyOther);
		}
	});

	it('is not for who is not logged in, nor for who holds no role, or a role we do not know', () => {
		const retired = person(...holding('stadsmarinier', here.wijk));
		for (const staff of [null, person(), retired]) {
			for (const where of [here, 'city', 'anywhere'] as const)
				expect(may(staff, where)).toEqual([]);
		}
	});

	it('of a wijkregisseur without wijken is nowhere', () => {
		const without = person(...holding('wijkregisseur'));
		expect(may(without, 'anywhere')).toEqual([]);
	});

	it('held for one discipline is for nothing else', () => {
		const held = { role: 'wijkregisseur', werkgebied: [here.wijk], discipline: 'green' } as const;
		const one = person(held);
		expect(may(one, { ...here, discipline: 'green' })).toEqual(inOwnWijk);
		expect(may(one, { ...here, discipline: 'youth' })).toEqual([]);
		expect(may(one, here)).toEqual([]);
		expect(may(regisseur, { ...here, discipline: 'youth' })).toEqual(inOwnWijk);
	});

	it('can come from a second role that somebody holds', () => {
		const both = person(
			...holding('wijkregisseur', here.wijk),
			...holding('administrator' satisfies Role)
		);
		expect(may(both, elsewhere)).toEqual(everyOther);
		expect(may(both, here)).toEqual(deeds);
	});
});

describe('a permit', () => {
	it('for one wijk is for no other, also of who may work there', () => {
		const permit = Permit.ask(administrator, 'edit-report', here);
		expect(permit?.covers(here)).toBe(true);
		expect(permit?.covers(elsewhere)).toBe(false);
	});

	it('for anywhere is for the wijken of this person', () => {
		const permit = Permit.ask(regisseur, 'edit-kompas', 'anywhere');
		expect(permit?.covers(here)).toBe(true);
		expect(permit?.covers(elsewhere)).toBe(false);
	});
});
