/** The one place that speaks Socket.IO: knows who a socket is, hands over what it says, and pushes what the rooms show. */
import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Server, type Socket } from 'socket.io';
import { audienceOf, type Seat } from '../../../domain/access/seat.ts';
import { audiences, type Audience } from '../../../domain/audience.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { ClientToServer, OwnPart, ServerToClient } from '../../../protocol/messages.ts';
import { helloSchema, maximumMessageBytes } from '../../../protocol/schema.ts';
import { protocolVersion } from '../../../protocol/version.ts';
import { addressOf, type ProxySettings } from './address.ts';
import { broadcastRoom, type Push } from './broadcast.ts';
import type { Cluster } from './cluster.ts';
import { answerPacket, type ListenWorld } from './listen.ts';
import { tellOtherDevices } from './other-devices.ts';
import { keepPace } from './pace.ts';
import { watchRights, type RightsWorld } from './rights-watch.ts';
import type { Meters } from '../../watch/meters.ts';
import type { RestingRoom } from '../room/resting.ts';
import type { Rooms } from '../room/rooms.ts';

export interface GatewayWorld
	extends Pick<ListenWorld, 'lead' | 'reportBug'>, Pick<RightsWorld, 'readSessions'> {
	rooms: Rooms;
	meters: Meters;
	/** Pages of these origins may connect. CORS does not cover WebSockets: without this list any site could. */
	origins: Pick<ReadonlySet<string>, 'has'>;
	proxy: ProxySettings;
	/** Where other processes carry the same evenings. */
	cluster: Cluster | null;
	/** Logs abuse: without content, and without a person. */
	noteAbuse(what: 'foreign origin' | 'flood'): void;
	identify(hello: {
		audience: Audience;
		code: string;
		cookies: string;
		address: string;
		owner?: string | undefined;
	}): Promise<Seat | { refusal: Refusal }>;
}

export interface Gateway {
	/** How many participants of an evening are connected, in every process. */
	countPhones(sessionId: string): Promise<number>;
	/** A right or a login ended: closes the consoles that may not go on, in every process. */
	askRightsAgain(): void;
	/** Graceful shutdown: refuses new connections, and asks clients to reconnect elsewhere with a jitter. */
	leave(): Promise<void>;
	close(): Promise<void>;
}

/** Events between processes. */
interface BetweenServers {
	grew: (sessionId: string, seq: number) => void;
	/** A right ended. Only a hint: the database has what ended. */
	rights: () => void;
}

interface Taken {
	seat: Seat;
	takesChanges: boolean;
}

type LiveSocket = Socket<ClientToServer, ServerToClient, BetweenServers, Taken>;

/** Heartbeat, in milliseconds. */
export const heartbeat = { pingInterval: 10_000, pingTimeout: 8_000 };

/** Jitter of reconnections when a process ends, in milliseconds. */
export const leavingWithin = 3_000;

export function openGateway(server: HttpServer, world: GatewayWorld): Gateway {
	let leaving = false;
	const io = new Server<ClientToServer, ServerToClient, BetweenServers, Taken>(server, {
		serveClient: false,
		// In development Vite's own socket lives on the same server.
		destroyUpgrade: false,
		perMessageDeflate: false,
		maxHttpBufferSize: maximumMessageBytes,
		...heartbeat,
		...(world.cluster ? { adapter: world.cluster.adapter } : {}),
		allowRequest: (request, decide) => {
			const own = isOwnPage(request.headers, world.origins);
			if (!own) world.noteAbuse('foreign origin');
			decide(null, own && !leaving);
		}
	});
	const pushing = {
		meters: world.meters,
		reportBug: (error: unknown) => world.reportBug(error, 'push')
	};
	const listening: ListenWorld = {
		reportBug: world.reportBug,
		findRoom: (sessionId) => world.rooms.find(sessionId),
		findFreshRoom: (sessionId) => world.rooms.findFresh(sessionId),
		lead: world.lead,
		mayGoOn: (seat) => rights.mayGoOn(seat),
		meters: world.meters,
		pace: keepPace()
	};

	world.rooms.onWake((room) => {
		const stopPushing = broadcastRoom(room, pushing, (push) => {
			const { view, isTurn, resting } = push;
			const channel = channelOf(room.sessionId, view.audience);
			if (isTurn && view.audience === 'participant' && view.step) {
				tellOwn(channel, view.step.id, resting);
			}
			show(channel, push);
		});
		room.onFold((entries) => {
			if (entries.some(({ kind }) => kind === 'put-aside' || kind === 'set-wave')) {
				void room.atRest((resting) => endAside(room.sessionId, resting));
			}
		});
		if (!world.cluster) return stopPushing;
		tellOtherDevices(room, {
			listConnected: () => participantsIn(channelOf(room.sessionId, 'participant')),
			tell: (participantId, own) =>
				io.local.to(personChannel(room.sessionId, participantId)).emit('own', own),
			reportBug: world.reportBug
		});
		// These listeners end with the room.
		room.onFold((entries, ours) => {
			const seq = entries.at(-1)?.seq;
			if (ours && seq) io.serverSideEmit('grew', room.sessionId, seq);
		});
		return stopPushing;
	});
	world.rooms.watchedBy((sessionId) =>
		audiences.some((audience) => io.sockets.adapter.rooms.has(channelOf(sessionId, audience)))
	);
	io.on('grew', (sessionId, seq) => world.rooms.hear(sessionId, seq));
	const rights = watchRights({
		readSessions: world.readSessions,
		listConsoles: () =>
			[...io.sockets.sockets.values()].flatMap((socket) => {
				const { seat } = socket.data;
				return seat.kind === 'console' ? [{ seat, end: () => endFor(socket, 'not-allowed') }] : [];
			}),
		reportBug: world.reportBug
	});
	io.on('rights', () => rights.askAgain());

	/** Who was put aside sees nothing any more until they are back; the page says why. */
	function endAside(sessionId: string, resting: RestingRoom): void {
		for (const socket of socketsIn(channelOf(sessionId, 'participant'))) {
			const { seat } = socket.data;
			if (seat.kind === 'phone' && resting.isAside(seat.participant)) endFor(socket, 'not-counted');
		}
	}

	/** Pushes everybody's own part with a step that turns: without it a whole hall would request it at once. */
	function tellOwn(channel: string, stepId: string, resting: RestingRoom): void {
		for (const socket of socketsIn(channel)) {
			const { seat } = socket.data;
			if (seat.kind !== 'phone') continue;
			socket.emit('own', { stepId, own: resting.ownFor(seat.participant) });
		}
	}

	/** Every process folds the same lines and pushes to its own sockets: what changed to who has the view before it, else the whole view. */
	function show(channel: string, { view, number, change }: Push): void {
		const following = followingIn(channel);
		// A message is encoded also when nobody gets it.
		if (change === null) io.local.to(channel).emit('view', view, number);
		else {
			if (countIn(following) > 0) {
				io.local.to(following).emit('change', { from: number - 1, to: number, change });
			}
			if (countIn(channel) > countIn(following)) {
				io.local.to(channel).except(following).emit('view', view, number);
			}
		}
		for (const socket of socketsIn(channel)) {
			if (socket.data.takesChanges) void socket.join(following);
		}
	}

	function countIn(channel: string): number {
		return io.sockets.adapter.rooms.get(channel)?.size ?? 0;
	}

	function socketsIn(channel: string): LiveSocket[] {
		return [...(io.sockets.adapter.rooms.get(channel) ?? [])].flatMap(
			(socketId) => io.sockets.sockets.get(socketId) ?? []
		);
	}

	function participantsIn(channel: string): string[] {
		return socketsIn(channel).flatMap(({ data: { seat } }) =>
			seat.kind === 'phone' ? [seat.participant] : []
		);
	}

	io.use((socket, next) => {
		void welcome(socket).then(
			(refusal) => {
				if (refusal) world.meters.refusal(refusal);
				next(refusal ? new Error(refusal) : undefined);
			},
			(error: unknown) => {
				world.reportBug(error, 'handshake');
				next(new Error('busy'));
			}
		);
	});

	async function welcome(socket: LiveSocket): Promise<Refusal | null> {
		const hello = helloSchema.safeParse(socket.handshake.auth);
		if (!hello.success) return 'message-malformed';
		if (hello.data.version !== protocolVersion) return 'page-too-old';
		const seat = await world.identify({
			...hello.data,
			cookies: socket.handshake.headers.cookie ?? '',
			address: addressOf(socket.handshake.headers, socket.handshake.address, world.proxy)
		});
		if ('refusal' in seat) return seat.refusal;
		socket.data.seat = seat;
		socket.data.takesChanges = hello.data.changes === true;
		return null;
	}

	io.on('connection', (socket) => {
		const { seat } = socket.data;
		const audience = audienceOf(seat);
		void socket.join(channelOf(seat.sessionId, audience));
		const everywhere =
			seat.kind === 'phone' ? personChannel(seat.sessionId, seat.participant) : null;
		if (everywhere) void socket.join(everywhere);
		world.meters.sockets.opened(audience);
		socket.once('disconnect', () => world.meters.sockets.closed(audience));
		const cut = () => {
			if (!socket.connected) return;
			world.noteAbuse('flood');
			endFor(socket, 'too-fast');
		};
		// Everything that comes in is answered here; nothing goes on to listeners of its own.
		socket.use((packet) => {
			// Whoever looks may have missed a push: the next one is whole.
			if (packet[0] === 'look') void socket.leave(followingIn(channelOf(seat.sessionId, audience)));
			const tellOthers = (own: OwnPart) => {
				// As a rule the one who answered is there alone.
				if (!everywhere || countIn(everywhere) < 2) return;
				socket.local.to(everywhere).emit('own', own);
			};
			void answerPacket(packet, seat, socket.id, { ...listening, cut, tellOthers });
		});
	});

	return {
		async countPhones(sessionId) {
			const phones = io.in(channelOf(sessionId, 'participant'));
			// Another process that does not answer in time takes nobody's count away.
			const sockets = await phones.fetchSockets().catch(() => phones.local.fetchSockets());
			const people = sockets.flatMap(({ data: { seat } }) =>
				seat.kind === 'phone' ? [seat.participant] : []
			);
			return new Set(people).size;
		},
		askRightsAgain() {
			rights.askAgain();
			if (world.cluster) io.serverSideEmit('rights');
		},
		async leave() {
			leaving = true;
			io.local.emit('leaving', { within: leavingWithin });
			const until = performance.now() + leavingWithin + 500;
			while (io.sockets.sockets.size > 0 && performance.now() < until) await sleep(50);
		},
		async close() {
			rights.stop();
			await io.close();
		}
	};
}

/** Ends a connection, and says why: a browser that hears it does not come back by itself. */
function endFor(socket: LiveSocket, why: Refusal): void {
	socket.emit('refused', why);
	socket.disconnect(true);
}

function channelOf(sessionId: string, audience: Audience): string {
	return `${audience}:${sessionId}`;
}

/** Of a channel, who has the view that was pushed last, and wants to hear no more than what changed. */
function followingIn(channel: string): string {
	return `following:${channel}`;
}

/** Other tabs and devices of one participant. */
function personChannel(sessionId: string, participantId: string): string {
	return `person:${sessionId}:${participantId}`;
}

/**
 * A browser names no origin when it polls its own server. Over https it then says that it is its own; over plain http, as on a trial
 * evening in a hall, it only names the page it comes from.
 */
function isOwnPage(headers: IncomingHttpHeaders, origins: GatewayWorld['origins']): boolean {
	if (headers.origin) return origins.has(headers.origin);
	const site = headers['sec-fetch-site'];
	if (site !== undefined) return site === 'same-origin';
	const { referer } = headers;
	return referer !== undefined && URL.canParse(referer) && origins.has(new URL(referer).origin);
}
