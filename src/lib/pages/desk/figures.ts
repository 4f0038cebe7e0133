import { error } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/staff.ts';
import type { Snapshot } from '#lib/server/watch/snapshot.ts';

export interface Figures extends Snapshot {
	at: string;
}

/** The figures of this moment, for an administrator and nobody else. */
export function readFigures({ app, staff }: App.Locals): Figures {
	if (!mayDo(staff, 'administer', null)) error(403);
	return { at: app.now().toISOString(), ...app.meters.read() };
}
