/** What becomes of initiatives, over the database of a test. */
import { chance, type Chance } from '#lib/server/chance.ts';
import { actQueries } from '#lib/server/db/acts.ts';
import type { Database } from '#lib/server/db/client.ts';
import {
	openInitiatives,
	type InitiativeLife,
	type Initiatives
} from '#lib/server/initiatives/initiatives.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';

export function openLives(
	db: Database,
	now: Chance['now'] = chance.now,
	noteErased = async (): Promise<void> => undefined,
	reportFailure = (error: unknown): void => {
		throw error;
	}
): Initiatives {
	const acts = actQueries(db, sha256);
	return openInitiatives({
		acts,
		chance: { ...chance, now },
		replyWorkingDays: 20,
		noteErased,
		reportFailure
	});
}

/** Of one whose acts add up. */
export async function readLife(
	lives: Pick<Initiatives, 'read'> | undefined,
	initiative: Parameters<Initiatives['read']>[0]
): Promise<InitiativeLife | null | undefined> {
	const life = await lives?.read(initiative);
	if (life === 'unreadable') throw new Error('Its acts do not add up');
	return life;
}
