/** Every route and form action, for every role there is and for nobody in particular. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deed } from '#lib/domain/access/deed.ts';
import { Permit, type Where } from '#lib/domain/access/permit.ts';
import { keepApp } from '#lib/server/entry.ts';
import { expected } from './expected.ts';
import type { Line } from './line.ts';
import { here, kinds, makeVisitor, type Visitor } from './people.ts';
import { openPlace, type Place } from './place.ts';
import { gatherEntries, type Entry } from './route-tree.ts';
import { visit } from './visit.ts';

const entries = await gatherEntries();

let place: Place;
let visitors: Visitor[];
/** What was opened of staff's services, since the visit began. */
let opened: Deed[] = [];

beforeAll(async () => {
	place = await openPlace();
	const { app } = place.live;
	visitors = await Promise.all(kinds.map((kind) => makeVisitor(app, kind)));
	const staff: typeof app.staff = (permit) => {
		opened.push(permit.deed);
		return app.staff(permit);
	};
	await keepApp(() => Promise.resolve({ ...app, staff }));
});
afterAll(() => place.close());

function isAllowed({ staff }: Visitor, { may, where = here }: Line): boolean {
	if (may === 'everyone') return true;
	if (may === 'staff') return staff !== null;
	return Permit.ask(staff, may, where) !== null;
}

/** The services that a visit opens: those that are for this visitor. */
function opensFor({ staff }: Visitor, { may, opens, where = here }: Line): Deed[] {
	const deeds = opens ?? (may === 'everyone' || may === 'staff' ? [] : [may]);
	return deeds.filter((deed) => Permit.ask(staff, deed, where satisfies Where));
}

/** Who is not logged in is led to the login; a form of theirs, and everybody who may not, hears 403. */
function refusalOf({ staff }: Visitor, { method, route }: Entry): number {
	return !staff && route.startsWith('/regie') && method === 'GET' ? 303 : 403;
}

it('names every route and form action there is, and no other', () => {
	expect(Object.keys(expected).toSorted()).toEqual(entries.map(({ name }) => name).toSorted());
});

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
	const lines = [expected[name] ?? []].flat();

	it.each(kinds.map((kind, index) => [kind.name, index] as const))(
		'answers as its line says: %s',
		async (_, index) => {
			const known = visitors[index]!;
			for (const line of lines) {
				const visitor = line.logsOut ? await known.again() : known;
				const what = (await line.visit?.(place)) ?? {};
				opened = [];
				const { origin, app } = place.live;
				const answer = await visit(entry, visitor, app.auth.cookieName, origin, what);
				if (isAllowed(visitor, line)) {
					const { answers } = line;
					const status = typeof answers === 'function' ? answers(visitor.staff) : answers;
					expect(answer.status).toBe(status);
					expect(opened).toEqual(opensFor(visitor, line));
				} else {
					expect(answer.status).toBe(refusalOf(visitor, entry));
					if (answer.status === 303) expect(answer.location).toMatch(/^\/inloggen\?naar=/);
					expect(opened).toEqual([]);
				}
			}
		}
	);
});
