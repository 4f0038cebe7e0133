/** What a connected browser may say, parsed with the protocol and handed over to the room. Every message is answered once. */
import type { Audience } from '../../../domain/audience.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type {
	ActMessage,
	ClientToServer,
	Look,
	OwnPart,
	Reply
} from '../../../protocol/messages.ts';
import { actMessageSchema, commandMessageSchema } from '../../../protocol/schema.ts';
import type { Meters } from '../../watch/meters.ts';
import type { PaceVerdict } from './pace.ts';
import type { Room } from '../room/room.ts';

/** Who a socket is, established once, at the handshake. */
export interface Identity {
	sessionId: string;
	audience: Audience;
	/** Participant or member of staff; null for a wall. */
	actor: string | null;
	/** Ends together with this; null for who has no account. */
	staffSession: string | null;
}

export interface ListenWorld {
	findRoom(sessionId: string): Promise<Room>;
	/** With everything in it that was stored up to now: whoever comes from another process sees what they were told there. */
	findFreshRoom(sessionId: string): Promise<Room>;
	lead(room: Room, staffId: string, message: unknown): Promise<Reply>;
	/** The rate limit of somebody. */
	pace(key: string): Promise<PaceVerdict>;
	meters: Pick<Meters, 'tap' | 'refusal'>;
	reportBug: (error: unknown, what: string) => void;
}

type Answer = Reply | Look;
type Handler = (who: Identity, message: unknown, world: ListenWorld) => Promise<Answer>;

const handlers: Record<keyof ClientToServer, Handler> = {
	look: async ({ sessionId, audience, actor }, _message, world) => {
		const room = await world.findFreshRoom(sessionId);
		return room.atRest((resting) => ({
			view: resting.viewFor(audience),
			own: audience === 'participant' && actor ? resting.ownFor(actor) : null
		}));
	},
	act: (who, message, world) => act('participant', who, message, world),
	facilitate: (who, message, world) => act('facilitator', who, message, world),
	command: async ({ sessionId, audience, actor }, message, world) => {
		if (audience !== 'facilitator' || !actor) return refused('not-allowed');
		const parsed = commandMessageSchema.safeParse(message);
		if (!parsed.success) return refused('message-malformed');
		return world.lead(await world.findRoom(sessionId), actor, parsed.data);
	}
};

async function act(
	by: 'participant' | 'facilitator',
	{ sessionId, audience, actor }: Identity,
	message: unknown,
	world: ListenWorld
): Promise<Reply> {
	if (audience !== by || !actor) return refused('not-allowed');
	const parsed = actMessageSchema.safeParse(message);
	if (!parsed.success) return refused('message-malformed');
	const { id: actionId, stepId, action } = parsed.data;
	const room = await world.findRoom(sessionId);
	const channel = by === 'participant' ? 'phone' : 'hands';
	return room.submit({ kind: 'act', by, channel, actionId, actor, stepId, action });
}

interface PacketWorld extends ListenWorld {
	/** Ends the connection of a flood. */
	cut(): void;
	/** The same participant on other tabs and devices sees what they answered. */
	tellOthers(own: OwnPart): void;
}

/** Handles one packet of Socket.IO, whatever stands in it. */
export async function answerPacket(
	packet: readonly unknown[],
	who: Identity,
	socketId: string,
	world: PacketWorld
): Promise<void> {
	const reply = packet.at(-1);
	const [name, message] = packet;
	const tapped = name === 'act' ? world.meters.tap(who.sessionId) : null;
	const respond = (answer: Answer) => {
		if (tapped && 'ok' in answer) tapped(answer);
		else if ('refusal' in answer) world.meters.refusal(answer.refusal);
		// A client that asked for no acknowledgement gets none.
		if (typeof reply === 'function') (reply as (answer: Answer) => void)(answer);
	};
	// All tabs and devices of one participant together; a wijkregisseur may lead from several screens.
	const verdict = await world.pace(
		who.audience === 'participant' && who.actor ? who.actor : socketId
	);
	if (verdict === 'flood') return world.cut();
	if (verdict === 'too-fast') return respond(refused('too-fast'));
	if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
		return respond(refused('message-unknown'));
	}
	const answer = await handlers[name as keyof ClientToServer](who, message, world).catch(
		(error: unknown) => {
			world.reportBug(error, name);
			return refused('not-saved');
		}
	);
	respond(answer);
	if (name === 'act' && 'ok' in answer && answer.ok && answer.own !== undefined) {
		world.tellOthers({ stepId: (message as ActMessage).stepId, own: answer.own });
	}
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}
