/** What a connected browser may say, parsed with the protocol and handed over to the room. Every message is answered once. */
import {
	audienceOf,
	mayModerate,
	type ConsoleSeat,
	type Seat
} from '../../../domain/access/seat.ts';
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
import type { RoomRequest } from '../room/request.ts';
import type { Room } from '../room/room.ts';

export interface ListenWorld {
	findRoom(sessionId: string): Promise<Room>;
	/** Read-your-writes: with everything that any process stored up to now. */
	findFreshRoom(sessionId: string): Promise<Room>;
	lead(room: Room, staffId: string, message: unknown): Promise<Reply>;
	/** Whether somebody who leads still may. */
	mayGoOn(seat: ConsoleSeat): Promise<boolean>;
	/** Rate limit. */
	pace(key: string): Promise<PaceVerdict>;
	meters: Pick<Meters, 'tap' | 'refusal'>;
	reportBug: (error: unknown, what: string) => void;
}

type Answer = Reply | Look;
type Handler = (seat: Seat, message: unknown, world: ListenWorld) => Promise<Answer>;

const handlers: Record<keyof ClientToServer, Handler> = {
	look: async (seat, _message, world) => {
		const room = await world.findFreshRoom(seat.sessionId);
		return room.atRest((resting) => ({
			view: resting.viewFor(audienceOf(seat)),
			own: seat.kind === 'phone' ? resting.ownFor(seat.participant) : null
		}));
	},
	act: async (seat, message, world) => {
		if (seat.kind !== 'phone') return refused('not-allowed');
		const by = { by: 'participant', channel: 'phone', actor: seat.participant } as const;
		return act(by, seat, message, world);
	},
	facilitate: async (seat, message, world) => {
		if (seat.kind !== 'console') return refused('not-allowed');
		return act({ by: 'facilitator', channel: 'hands', actor: seat.staff }, seat, message, world);
	},
	moderate: async (seat, message, world) => {
		if (!mayModerate(seat)) return refused('not-allowed');
		const parsed = actMessageSchema.safeParse(message);
		if (!parsed.success) return refused('message-malformed');
		const { id: actionId, stepId, action } = parsed.data;
		const room = await world.findRoom(seat.sessionId);
		return room.submit({ kind: 'moderate', actionId, actor: seat.staff, stepId, action });
	},
	command: async (seat, message, world) => {
		if (seat.kind !== 'console') return refused('not-allowed');
		const parsed = commandMessageSchema.safeParse(message);
		if (!parsed.success) return refused('message-malformed');
		return world.lead(await world.findRoom(seat.sessionId), seat.staff, parsed.data);
	}
};

async function act(
	by: Pick<Extract<RoomRequest, { kind: 'act' }>, 'by' | 'channel' | 'actor'>,
	{ sessionId }: Seat,
	message: unknown,
	world: ListenWorld
): Promise<Reply> {
	const parsed = actMessageSchema.safeParse(message);
	if (!parsed.success) return refused('message-malformed');
	const { id: actionId, stepId, action } = parsed.data;
	const room = await world.findRoom(sessionId);
	return room.submit({ kind: 'act', ...by, actionId, stepId, action });
}

interface PacketWorld extends ListenWorld {
	/** Ends the connection of a flood. */
	cut(): void;
	/** The same participant on other tabs and devices sees what they answered. */
	tellOthers(own: OwnPart): void;
}

/** Handles one packet of Socket.IO: untrusted input. */
export async function answerPacket(
	packet: readonly unknown[],
	seat: Seat,
	socketId: string,
	world: PacketWorld
): Promise<void> {
	const reply = packet.at(-1);
	const [name, message] = packet;
	const tapped = name === 'act' ? world.meters.tap(seat.sessionId) : null;
	const respond = (answer: Answer) => {
		if (tapped && 'ok' in answer) tapped(answer);
		else if ('refusal' in answer) world.meters.refusal(answer.refusal);
		// A client that asked for no acknowledgement gets none.
		if (typeof reply === 'function') (reply as (answer: Answer) => void)(answer);
	};
	// All tabs and devices of one participant together; a wijkregisseur may lead from several screens.
	const verdict = await world.pace(seat.kind === 'phone' ? seat.participant : socketId);
	if (verdict === 'flood') return world.cut();
	if (verdict === 'too-fast') return respond(refused('too-fast'));
	if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
		return respond(refused('message-unknown'));
	}
	const answer = await answerSeat(name as keyof ClientToServer, seat, message, world).catch(
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

async function answerSeat(
	name: keyof ClientToServer,
	seat: Seat,
	message: unknown,
	world: ListenWorld
): Promise<Answer> {
	if (seat.kind === 'console' && !(await world.mayGoOn(seat))) return refused('not-allowed');
	return handlers[name](seat, message, world);
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}
