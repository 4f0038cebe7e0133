/** Looks up an evening, for who may do something with it. */
import { error } from '@sveltejs/kit';
import type { Deed } from '#lib/domain/access/deed.ts';
import type { Permit } from '#lib/domain/access/permit.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';

interface Permitted<D extends Deed> {
	session: SessionRow;
	permit: Permit<D>;
}

/** There is no such evening: 404. There is, and it is not for this person: 403. */
export async function findPermitted<D extends Deed>(
	locals: App.Locals,
	deed: D,
	id: string
): Promise<Permitted<D>> {
	const session = (await locals.app.desk.find(id)) ?? error(404);
	const permit = locals.may(deed, session) ?? error(403);
	return { session, permit };
}

/** Whether the programme can still change: until the doors have been open. */
export function isOpenForChange({ phase }: Pick<SessionRow, 'phase'>): boolean {
	return phase === 'draft' || phase === 'planned';
}

/** Whether the doors are open and the end has not come: then it changes on the console. */
export function isOn({ phase }: Pick<SessionRow, 'phase'>): boolean {
	return phase === 'open' || phase === 'running';
}
