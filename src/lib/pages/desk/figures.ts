import { error } from '@sveltejs/kit';
import type { Snapshot } from '#lib/server/watch/snapshot.ts';

export interface Figures extends Snapshot {
	at: string;
}

/** The figures of this moment, for an administrator and nobody else. */
export function readFigures({ app, may }: App.Locals): Figures {
	const permit = may('watch-server', 'city') ?? error(403);
	return { at: app.now().toISOString(), ...app.staff(permit).read() };
}
