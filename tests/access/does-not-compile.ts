/**
 * What the types refuse. The type check (`npm run isgood`) holds this page: when one of these begins to compile, the comment above it is
 * an error. Nothing here ever runs.
 */
import { error } from '@sveltejs/kit';
import type { Permit } from '#lib/domain/access/permit.ts';
import { rights, type Rights } from '#lib/domain/access/rights.ts';
import type { Seat } from '#lib/domain/access/seat.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';

declare const withoutAdministrator: Omit<typeof rights, 'administrator'>;
// @ts-expect-error A role without rights.
export const oneRoleForgotten: Rights = withoutAdministrator;

declare const withoutWatching: Omit<typeof rights.administrator, 'watch-server'>;
// @ts-expect-error A deed of which a role says neither yes nor no.
export const oneDeedForgotten: Rights = { ...rights, administrator: withoutWatching };

/** A route that asks, as all of them do. */
export function asks({ app, may }: App.Locals, session: SessionRow) {
	const permit = may('prepare-session', session) ?? error(403);
	return app.staff(permit).plan(session);
}

export function asksNothing({ app }: App.Locals, session: SessionRow) {
	// @ts-expect-error Routes have no service of staff but behind a permit.
	return app.desk.plan(session);
}

export function doesNotLookAtTheAnswer({ app, may }: App.Locals, session: SessionRow) {
	// @ts-expect-error The answer may be no.
	return app.staff(may('prepare-session', session)).plan(session);
}

export function asksForSomethingElse({ app, may }: App.Locals, session: SessionRow) {
	const permit = may('edit-kompas', session) ?? error(403);
	// @ts-expect-error A permit opens what it is for, and nothing else.
	return app.staff(permit).plan(session);
}

export function forges({ app, staff }: App.Locals, session: SessionRow) {
	if (!staff) error(403);
	const forged = { deed: 'prepare-session' as const, staff, covers: () => true };
	// @ts-expect-error Only asking makes a permit.
	const permit: Permit<'prepare-session'> = forged;
	return app.staff(permit).plan(session);
}

// @ts-expect-error A wall is nobody.
export const wall: Seat = { kind: 'wall', sessionId: 'evening', participant: 'ann' };

// @ts-expect-error Who leads has a login, with which the seat ends.
export const lead: Seat = { kind: 'console', sessionId: 'evening', wijk: 'WK014115', staff: 'ann' };
