/** The one place that speaks Socket.IO: parses with the protocol, knows who a socket is, and hands over to the room. */
import type { Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server, type Socket } from 'socket.io';
import type { Audience } from '../../domain/audience.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { ClientToServer, Reply, ServerToClient } from '../../protocol/messages.ts';
import {
	actMessageSchema,
	commandMessageSchema,
	helloSchema,
	maximumMessageBytes
} from '../../protocol/schema.ts';
import { protocolVersion } from '../../protocol/version.ts';
import { broadcastRoom } from './broadcast.ts';
import type { RestingRoom, Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** Who a socket is, established once, at the handshake. */
export interface Identity {
	sessionId: string;
	audience: Audience;
	/** Participant or member of staff; null for a wall. */
	actor: string | null;
	/** Ends together with this; null for who has no account. */
	staffSession: string | null;
}

export interface GatewayWorld {
	rooms: Rooms;
	/** Pages of these origins may connect. CORS does not cover WebSockets: without this list any site could. */
	origins: ReadonlySet<string>;
	identify(hello: {
		audience: Audience;
		code: string;
		cookies: string;
		address: string;
	}): Promise<Identity | { refusal: Refusal }>;
	lead(room: Room, staffId: string, message: unknown): Promise<Reply>;
}

export interface Gateway {
	/** Closes every open socket of a staff session that was ended. */
	endStaffSession(staffSession: string): void;
	close(): Promise<void>;
}

type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Identity>;

/** Answers a second from one participant; above it the phone waits and tries again. */
const answersPerSecond = 20;

export function openGateway(server: HttpServer, world: GatewayWorld): Gateway {
	const io = new Server<ClientToServer, ServerToClient, Record<string, never>, Identity>(server, {
		serveClient: false,
		// In development Vite's own socket lives on the same server.
		destroyUpgrade: false,
		perMessageDeflate: false,
		maxHttpBufferSize: maximumMessageBytes,
		pingInterval: 10_000,
		pingTimeout: 8_000,
		allowRequest: (request, decide) => {
			const { origin } = request.headers;
			// A browser names no origin when it polls its own server; then it does say that it is its own.
			const own = origin
				? world.origins.has(origin)
				: request.headers['sec-fetch-site'] === 'same-origin';
			decide(null, own);
		}
	});
	const pace = new RateLimiterMemory({ points: answersPerSecond, duration: 1 });

	world.rooms.onWake((room) => {
		for (const audience of ['participant', 'facilitator', 'wall'] as const) {
			const channel = channelOf(room.sessionId, audience);
			broadcastRoom(room, audience, (view, isTurn, resting) => {
				if (isTurn && audience === 'participant' && view.step) {
					tellOwn(channel, view.step.id, resting);
				}
				io.to(channel).emit('view', view);
			});
		}
	});

	/** Everybody's own part of a step that turns goes along with the push: a hall that has to ask for it asks all at once. */
	function tellOwn(channel: string, stepId: string, resting: RestingRoom): void {
		for (const socketId of io.sockets.adapter.rooms.get(channel) ?? []) {
			const socket = io.sockets.sockets.get(socketId);
			if (socket?.data.actor) {
				socket.emit('own', { stepId, own: resting.ownFor(socket.data.actor) });
			}
		}
	}

	io.use((socket, next) => {
		void welcome(socket).then(
			(refusal) => next(refusal ? new Error(refusal) : undefined),
			() => next(new Error('busy'))
		);
	});

	async function welcome(socket: LiveSocket): Promise<Refusal | null> {
		const hello = helloSchema.safeParse(socket.handshake.auth);
		if (!hello.success) return 'message-malformed';
		if (hello.data.version !== protocolVersion) return 'page-too-old';
		const identity = await world.identify({
			...hello.data,
			cookies: socket.handshake.headers.cookie ?? '',
			address: socket.handshake.address
		});
		if ('refusal' in identity) return identity.refusal;
		Object.assign(socket.data, identity);
		return null;
	}

	io.on('connection', (socket) => {
		const { sessionId, audience, actor, staffSession } = socket.data;
		void socket.join(channelOf(sessionId, audience));
		if (staffSession) void socket.join(staffChannel(staffSession));
		const findRoom = () => world.rooms.find(sessionId);

		socket.on('look', (reply) => {
			if (typeof reply !== 'function') return;
			void findRoom()
				.then((room) =>
					room.atRest((resting) => ({
						view: resting.viewFor(audience),
						own: audience === 'participant' && actor ? resting.ownFor(actor) : null
					}))
				)
				.then(reply, () => reply({ ok: false, refusal: 'busy' }));
		});

		socket.on('act', (message, reply) => {
			answer(reply, async () => {
				if (audience !== 'participant' || !actor) return refused('not-allowed');
				if (!(await withinPace(actor))) return refused('too-fast');
				const parsed = actMessageSchema.safeParse(message);
				if (!parsed.success) return refused('message-malformed');
				const { id: actionId, stepId, action } = parsed.data;
				const room = await findRoom();
				return room.submit({
					kind: 'act',
					by: 'participant',
					channel: 'phone',
					actionId,
					actor,
					stepId,
					action
				});
			});
		});

		socket.on('facilitate', (message, reply) => {
			answer(reply, async () => {
				if (audience !== 'facilitator' || !actor) return refused('not-allowed');
				const parsed = actMessageSchema.safeParse(message);
				if (!parsed.success) return refused('message-malformed');
				const { id: actionId, stepId, action } = parsed.data;
				const room = await findRoom();
				return room.submit({
					kind: 'act',
					by: 'facilitator',
					channel: 'hands',
					actionId,
					actor,
					stepId,
					action
				});
			});
		});

		socket.on('command', (message, reply) => {
			answer(reply, async () => {
				if (audience !== 'facilitator' || !actor) return refused('not-allowed');
				const parsed = commandMessageSchema.safeParse(message);
				if (!parsed.success) return refused('message-malformed');
				return world.lead(await findRoom(), actor, parsed.data);
			});
		});
	});

	async function withinPace(actor: string): Promise<boolean> {
		return pace.consume(actor).then(
			() => true,
			() => false
		);
	}

	return {
		endStaffSession(staffSession) {
			io.in(staffChannel(staffSession)).disconnectSockets(true);
		},
		async close() {
			await io.close();
		}
	};
}

function channelOf(sessionId: string, audience: Audience): string {
	return `${audience}:${sessionId}`;
}

function staffChannel(staffSession: string): string {
	return `staff:${staffSession}`;
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}

/** Replies once, whatever happens; a client that gave no way to reply hears nothing. */
function answer(reply: unknown, work: () => Promise<Reply>): void {
	const respond = typeof reply === 'function' ? (reply as (reply: Reply) => void) : () => undefined;
	work().then(respond, () => respond(refused('not-saved')));
}
