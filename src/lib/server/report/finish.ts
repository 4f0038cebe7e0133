/** When an evening closes: its account is frozen, its draft writes itself, and the initiatives are received: an answer to each is due from then on. */
import { foundInitiatives } from '../../domain/initiative/initiative.ts';
import { attachTexts } from '../../domain/free-text.ts';
import { linkEvening } from '../../domain/links/link-evening.ts';
import { countByBuurt } from '../../domain/report/buurt-count.ts';
import { composeDraft } from '../../domain/report/compose.ts';
import { draftInputsSchema, type DraftInputs } from '../../domain/report/inputs.ts';
import type { Chance } from '../chance.ts';
import type { LogQueries } from '../db/log.ts';
import type { SessionQueries, SessionRow } from '../db/sessions.ts';
import type { DraftQueries } from '../db/drafts.ts';
import type { Initiatives } from '../initiatives/initiatives.ts';
import type { Kompas } from '../kompas/kompas.ts';
import type { Rooms } from '../live/room/rooms.ts';

export interface FinishWorld {
	rooms: Rooms;
	sessions: SessionQueries;
	drafts: DraftQueries;
	log: LogQueries;
	kompas: Kompas;
	chance: Chance;
	initiatives: Pick<Initiatives, 'receive'>;
}

/** Who writes the last line of the log: no person. */
const system = 'wijkdialoog';

/** Makes report and draft of a closed evening. Idempotent, so that it may be retried after a crash: the same evening gives one draft. */
export async function finishSession(sessionId: string, world: FinishWorld): Promise<void> {
	const session = await world.sessions.findById(sessionId);
	if (session?.phase !== 'closed') return;
	// What is still computed belongs in it: whoever looks for evenings to finish comes back. What was given up is not waited for.
	if (await isComputing(sessionId, world)) return;
	const words = await world.log.findTexts(sessionId);
	const inputs = await freezeInputs(session, world, words);
	const findings = attachTexts(
		inputs.steps.flatMap((step) => step.findings),
		(textId) => words.get(textId) ?? null
	);
	await world.drafts.insertDraft(
		{
			id: world.chance.newId(),
			wijk: session.wijk,
			sessionId,
			practice: session.practice,
			inputs
		},
		composeDraft(inputs),
		foundInitiatives(findings, { wijk: session.wijk, sessionId, practice: session.practice }),
		world.chance.now()
	);
	await world.initiatives.receive(sessionId);
	const room = await world.rooms.find(sessionId);
	await room.submit({
		kind: 'command',
		actionId: world.chance.newId(),
		actor: system,
		basedOn: null,
		name: 'report',
		stepId: null,
		payload: {}
	});
}

async function isComputing(sessionId: string, { rooms }: FinishWorld): Promise<boolean> {
	const room = await rooms.findFresh(sessionId);
	return room.atRest((resting) =>
		resting.viewFor('facilitator').console.computing.some(({ isGivenUp }) => !isGivenUp)
	);
}

async function freezeInputs(
	session: SessionRow,
	world: FinishWorld,
	words: ReadonlyMap<string, string | null>
): Promise<DraftInputs> {
	// Another process may have closed it a moment ago, and this one not have all of it yet.
	const room = await world.rooms.findFresh(session.id);
	const { account, situation } = await room.atRest((resting) => ({
		account: resting.account(),
		situation: resting.situation()
	}));
	if (!situation) throw new Error(`Evening ${session.id} closed without ever opening`);
	const municipality = await world.kompas.municipality();
	// Parsing freezes: whatever a draft does not need, such as the words of a card, does not get in.
	return draftInputsSchema.parse({
		wijk: situation.wijk,
		municipality: municipality.name,
		inhabitants: world.kompas.inhabitants,
		session: {
			id: session.id,
			title: session.title,
			plannedAt: session.plannedAt.toISOString(),
			heldOn: session.openedAt?.toISOString(),
			place: session.place,
			practice: session.practice
		},
		frozenOn: world.chance.now().toISOString(),
		figures: situation.figures,
		steps: account.steps,
		links: linkEvening(
			attachTexts(
				account.steps.flatMap(({ findings }) => findings),
				(textId) => words.get(textId) ?? null
			),
			situation.figures.map(({ indicator }) => indicator)
		),
		erased: listErased(account.steps, words),
		present: account.present,
		putAside: account.putAside,
		presentByBuurt: countByBuurt(account.buurten, situation.wijk.buurten),
		byChannel: account.byChannel
	});
}

/** The texts in these findings of which no words are left. */
function listErased(
	steps: DraftInputs['steps'],
	words: ReadonlyMap<string, string | null>
): string[] {
	const erased = new Set<string>();
	attachTexts(steps, (textId) => {
		const left = words.get(textId) ?? null;
		if (left === null) erased.add(textId);
		return left;
	});
	return [...erased].toSorted();
}
