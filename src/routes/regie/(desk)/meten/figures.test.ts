import { describe, expect, it } from 'vitest';
import type { Deed } from '#lib/domain/access/deed.ts';
import { Permit, type Where } from '#lib/domain/access/permit.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import { holding } from '../../../../../tests/support/held-roles.ts';
import { load as loadDesk } from '../+layout.server.ts';
import { load } from './+page.server.ts';
import { GET } from './nu/+server.ts';

const ann: StaffMember = {
	id: 'ann',
	name: 'Ann',
	email: 'ann@example.test',
	holds: holding('administrator')
};
const bo: StaffMember = { ...ann, id: 'bo', holds: holding('wijkregisseur', 'WK014115') };

const meters = { read: () => ({ rooms: 3, sockets: { wall: 1 } }) };
const at = new Date('2026-11-26T19:30:00Z');
const eventOf = (staff: StaffMember | null) => {
	const may = (deed: Deed, where: Where) => Permit.ask(staff, deed, where);
	return { locals: { app: { staff: () => meters, now: () => at }, may } } as never;
};

describe('the figures of the server', () => {
	it('are there for an administrator, on the page and again for the page that stays open', async () => {
		expect(await load(eventOf(ann))).toMatchObject({ figures: { rooms: 3 } });
		const answer = await GET(eventOf(ann));
		expect(await answer.json()).toMatchObject({
			at: at.toISOString(),
			rooms: 3,
			sockets: { wall: 1 }
		});
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(loadDesk(eventOf(ann))).toMatchObject({ mayWatch: true });
	});

	it.each([
		['a wijkregisseur', bo],
		['who is not logged in', null]
	])('are not there for %s, and neither is the way to them', (_, staff) => {
		const refused = expect.objectContaining({ status: 403 });
		expect(() => load(eventOf(staff))).toThrow(refused);
		expect(() => GET(eventOf(staff))).toThrow(refused);
		expect(loadDesk(eventOf(staff))).toMatchObject({ mayWatch: false });
	});
});
