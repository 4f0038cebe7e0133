/** Evenings that are over, with initiatives in the states that were asked for: by the same acts as on the pages. */
import { randomUUID } from 'node:crypto';
import { countNobody } from '#lib/domain/audience.ts';
import { initiativeSchema, type Initiative } from '#lib/domain/initiative/initiative.ts';
import { initiativeLife, type InitiativeState } from '#lib/domain/life/initiative-life.ts';
import type { Life } from '#lib/domain/life/life.ts';
import { composeDraft } from '#lib/domain/report/compose.ts';
import { emptyEvening } from '#lib/domain/report/worlds.ts';
import type { Database } from '#lib/server/db/client.ts';
import { draftQueries } from '#lib/server/db/drafts.ts';
import { session } from '#lib/server/db/schema/session.ts';
import type { Initiatives } from '#lib/server/initiatives/initiatives.ts';
import { pathToState } from './path-to-state.ts';

export interface PlantedEvening {
	wijk: string;
	heldAt: Date;
	isPublic: boolean;
	practice?: boolean;
	/** Title null: it was erased. */
	ideas: { title: string | null; state: InitiativeState }[];
}

export async function plantEvening(
	db: Database,
	/** Null: nothing is done about them yet, and every state is "idea". */
	lives: Initiatives | null,
	{ wijk, heldAt, isPublic, practice = false, ideas }: PlantedEvening
): Promise<Initiative[]> {
	const sessionId = randomUUID();
	await db.insert(session).values({
		...{ id: sessionId, wijk, title: 'Avond', place: 'buurthuis', plannedAt: heldAt, practice },
		...{ code: sessionId.slice(0, 6), phase: 'reported', agenda: [] },
		publishedAt: isPublic ? heldAt : null
	});
	const planted = ideas.map(({ title }) =>
		initiativeSchema.parse({
			...{ id: randomUUID(), wijk, sessionId, practice, title, what: 'Op dinsdag', needed: null },
			...{ textIds: [], theme: null, buurt: null, point: null, leaders: 1, hands: 0 },
			supporters: countNobody()
		})
	);
	// A page of an initiative asks for the draft of its evening.
	const inputs = emptyEvening([]);
	await draftQueries(db).insertDraft(
		{ id: randomUUID(), wijk, sessionId, practice, inputs },
		composeDraft(inputs),
		planted,
		heldAt
	);
	if (!lives) return planted;
	await lives.receive(sessionId);
	for (const [index, { state }] of ideas.entries()) {
		const content = planted[index];
		const acts = pathToState(initiativeLife as Life<string, string>, state);
		for (const [basedOn, { kind }] of acts.entries()) {
			if (kind === 'receive' || !content) continue;
			const asked = { id: randomUUID(), kind, basedOn, reason: 'Dit is een voorbeeld.' };
			const refusal = await lives.act(content, asked, 'staff');
			if (refusal) throw new Error(`${kind} was refused: ${refusal}`);
		}
	}
	return planted;
}
