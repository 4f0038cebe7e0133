/** Rehearses an evening that is prepared, with the figures of this moment. Nothing is stored. */
import { findActivity } from '../../activities/index.ts';
import { rehearse, type Moment, type Rehearsed } from '../../domain/session/rehearsal.ts';
import type { SessionRow } from '../db/sessions.ts';
import type { Kompas } from '../kompas/kompas.ts';
import { freezeSituation } from '../live/room/lead.ts';
import { sha256 } from '../live/room/hashes.ts';

export type Rehearse = (session: SessionRow, moment: Moment) => Promise<Rehearsed>;

export function openRehearsals(
	kompas: Kompas,
	chance: Parameters<typeof freezeSituation>[2]
): Rehearse {
	return async (session, moment) =>
		rehearse(
			await freezeSituation(session, kompas, chance),
			moment,
			session.plannedAt.toISOString(),
			{ findActivity, sha256 }
		);
}
