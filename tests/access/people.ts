/** Who comes to every door: nobody in particular, and each role there is, in this wijk, in another, and in none. */
import { randomUUID } from 'node:crypto';
import { roles, type Role } from '#lib/domain/access/rights.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import type { App } from '#lib/server/app.ts';

export const here = { wijk: 'WK014115', slug: 'nieuwstraat-kwartier' };
const elsewhere = { wijk: 'WK014118' };

export interface Visitor {
	name: string;
	staff: StaffMember | null;
	token: string | null;
	/** Logs in anew: somebody whose login ends by what they do. */
	again(): Promise<Visitor>;
}

export const kinds: { name: string; role: Role | null; wijken: string[] }[] = [
	{ name: 'anonymous', role: null, wijken: [] },
	...roles.flatMap((role) => [
		{ name: `${role} of this wijk`, role, wijken: [here.wijk] },
		{ name: `${role} of another wijk`, role, wijken: [elsewhere.wijk] },
		{ name: `${role} of no wijk`, role, wijken: [] }
	])
];

export async function makeVisitor(app: App, kind: (typeof kinds)[number]): Promise<Visitor> {
	const { name, role, wijken } = kind;
	const again = () => makeVisitor(app, kind);
	if (!role) return { name, staff: null, token: null, again };
	const email = `${randomUUID()}@example.test`;
	await app.auth.addStaff({ name, email, role, wijken }, 'open sesame');
	const token = await app.auth.logIn(email, 'open sesame');
	const staff = await app.auth.findStaff(token);
	if (!staff) throw new Error(`${name} could not log in`);
	return { name, staff, token, again };
}
