/** Looks up an evening that this person may prepare. */
import { error } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/staff.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';

export async function findPrepared(locals: App.Locals, id: string): Promise<SessionRow> {
	const session = await locals.app.desk.find(id);
	if (!session) error(404);
	if (!mayDo(locals.staff, 'lead-session', session.wijk)) error(403);
	return session;
}

/** Whether the programme can still change: until the doors have been open. */
export function isOpenForChange({ phase }: Pick<SessionRow, 'phase'>): boolean {
	return phase === 'draft' || phase === 'planned';
}
