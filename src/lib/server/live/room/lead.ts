/** A facilitator's command on its way to the room; the doors get what they freeze. */
import { findActivity } from '../../../activities/index.ts';
import type { Figure } from '../../../domain/wijkkompas/figure.ts';
import type { Command } from '../../../domain/session/command.ts';
import type { OpeningPayload, Step } from '../../../domain/session/session.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { Chance } from '../../chance.ts';
import type { SessionQueries, SessionRow } from '../../db/sessions.ts';
import type { Kompas } from '../../kompas/kompas.ts';
import { freezeAgenda } from '../../sessions/read-agenda.ts';
import type { Room } from './room.ts';

export interface LeadWorld {
	sessions: SessionQueries;
	kompas: Kompas;
	chance: Chance;
	/** Is called when an evening was closed, to make the report and the draft. */
	onClosed: (sessionId: string) => Promise<void>;
	/** Erasing reaches further than the evening: reports, drafts, initiatives. */
	eraseWords: (
		sessionId: string,
		staffId: string,
		textIds: string[],
		actionId: string
	) => Promise<Reply>;
}

export interface LedCommand {
	id: string;
	basedOn: number;
	command: Command;
}

export interface AddedStep {
	/** Of the action, and so of the step. */
	id: string;
	step: Step;
	/** The step it comes before; null: at the end. */
	before: string | null;
}

export async function leadRoom(
	room: Room,
	staffId: string,
	{ id, basedOn, command }: LedCommand,
	world: LeadWorld
): Promise<Reply> {
	const session = await world.sessions.findById(room.sessionId);
	if (!session) return { ok: false, refusal: 'code-unknown' };
	if (session.phase === 'draft') return { ok: false, refusal: 'not-possible-now' };
	if (command.kind === 'erase-words') {
		return world.eraseWords(session.id, staffId, command.textIds, id);
	}
	if (command.kind === 'compute-again') return room.computeAgain(command.stepId);
	const checked = checkSettings(command);
	if (!checked) return { ok: false, refusal: 'message-malformed' };
	const { kind, ...payload } = checked;
	const reply = await room.submit({
		kind: 'command',
		actionId: id,
		actor: staffId,
		basedOn,
		name: kind,
		stepId: 'stepId' in command ? command.stepId : null,
		...(kind === 'put-aside' || kind === 'set-wave'
			? { people: await world.sessions.listParticipants(session.id) }
			: {}),
		payload:
			kind === 'open-doors' ? await freezeSituation(session, world.kompas, world.chance) : payload
	});
	if (reply.ok && kind === 'close-session') await world.onClosed(session.id);
	return reply;
}

/** A step from a page of the desk: added to whatever the evening has come to by now. A form that comes twice adds one. */
export async function addStep(
	room: Room,
	staffId: string,
	{ id, step, before }: AddedStep,
	world: LeadWorld
): Promise<Reply> {
	const basedOn = await room.atRest((one) => one.viewFor('facilitator').console.controlSeq);
	const { activity, title, minutes, settings } = step;
	const added = { activity, title, minutes, settings };
	const change = { change: 'add', step: added, before } as const;
	return leadRoom(
		room,
		staffId,
		{ id, basedOn, command: { kind: 'change-programme', change } },
		world
	);
}

/** What is added to the programme has settings as its activity reads them, as the desk does; null where it cannot. */
function checkSettings(command: Command): Command | null {
	if (command.kind !== 'change-programme' || command.change.change !== 'add') return command;
	const { change } = command;
	const settings = findActivity(change.step.activity)?.settingsSchema.safeParse(
		change.step.settings
	);
	if (!settings?.success) return null;
	return { ...command, change: { ...change, step: { ...change.step, settings: settings.data } } };
}

/** Snapshot of what an evening is based on from the opening of the doors: programme, wijk, and the figures as they are now. */
export async function freezeSituation(
	session: SessionRow,
	kompas: Kompas,
	chance: Chance
): Promise<OpeningPayload> {
	const [wijk, buurten, figures] = await Promise.all([
		kompas.findWijkByCode(session.wijk),
		kompas.listBuurten(session.wijk),
		kompas.figuresOf(session.wijk)
	]);
	if (!wijk) throw new Error(`No wijk ${session.wijk}`);
	return {
		// The room reads it once more in the transaction in which it is frozen: somebody may save it meanwhile.
		agenda: freezeAgenda(session.agenda),
		practice: session.practice,
		seed: chance.newToken(),
		situation: {
			wijk: {
				code: wijk.code,
				name: wijk.name,
				buurten: buurten.map(({ code, name }) => ({ code, name }))
			},
			figures: figures as Figure[]
		}
	};
}
