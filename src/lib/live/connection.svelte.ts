/** The browser's side of a live evening: the last view, whether there is a connection, and how to ask for something. */
import { newActionId } from '../protocol/new-id.ts';
import type { Socket } from 'socket.io-client';
import type { Audience } from '../domain/audience.ts';
import type { Command } from '../domain/session/command.ts';
import type { SessionView } from '../domain/session/view.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { ClientToServer, Look, OwnPart, Reply, ServerToClient } from '../protocol/messages.ts';
import { protocolVersion } from '../protocol/version.ts';

type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** How long an answer may take before we doubt and ask again. */
const patience = 4_000;

export class LiveConnection {
	view: SessionView = $state.raw() as SessionView;
	own: unknown = $state.raw(null);
	connected = $state(false);
	/** Why the server does not want this page, if it does not. */
	refusal: Refusal | null = $state(null);
	#socket: LiveSocket | null = null;
	#onConnect: () => void = () => undefined;
	#audience: Audience | null = null;
	#nextOwn: OwnPart | null = null;

	constructor(look: Look) {
		this.view = look.view;
		this.own = look.own;
	}

	/** Connects, and keeps connecting. Returns how to stop. */
	open(audience: Audience, code: string, onConnect: () => void = () => undefined): () => void {
		this.#onConnect = onConnect;
		this.#audience = audience;
		let stopped = false;
		void import('socket.io-client').then(({ io }) => {
			if (stopped) return;
			this.#socket = this.#listen(
				io({
					auth: { version: protocolVersion, audience, code },
					transports: ['websocket', 'polling'],
					tryAllTransports: true,
					// Without it a connection that drops right after the upgrade hangs for 20 seconds.
					timeout: patience,
					reconnectionDelay: 300,
					reconnectionDelayMax: 3_000,
					randomizationFactor: 0.9
				}) as LiveSocket
			);
		});
		const stopWaking = this.#reconnectOnWaking();
		return () => {
			stopped = true;
			stopWaking();
			this.#socket?.close();
		};
	}

	#listen(socket: LiveSocket): LiveSocket {
		socket.on('connect', () => {
			this.connected = true;
			this.refusal = null;
			void this.lookAgain();
			this.#onConnect();
		});
		socket.on('disconnect', () => (this.connected = false));
		socket.on('connect_error', (error) => {
			this.connected = false;
			// The server refused us by name; trying again without a reload would not help.
			if (!socket.active) this.refusal = error.message as Refusal;
		});
		socket.on('own', (own) => (this.#nextOwn = own));
		socket.on('view', (view) => this.#show(view));
		return socket;
	}

	/** A view that was overtaken by a newer one is dropped. A step never shows with somebody's part of another step. */
	#show(view: SessionView): void {
		if (view.seq < this.view.seq) return;
		const stepId = view.step?.id;
		const isSameStep = stepId === this.view.step?.id && view.step?.phase === this.view.step?.phase;
		if (this.#audience === 'participant' && stepId && !isSameStep) {
			if (this.#nextOwn?.stepId !== stepId) return void this.lookAgain();
			this.own = this.#nextOwn.own;
			this.#nextOwn = null;
		}
		this.view = view;
	}

	/** Asks for the whole view and one's own part of it. */
	async lookAgain(): Promise<void> {
		const socket = this.#socket;
		if (!socket?.connected) return;
		const look = await socket
			.timeout(patience)
			.emitWithAck('look')
			.catch(() => null);
		if (!look || 'refusal' in look || look.view.seq < this.view.seq) return;
		this.view = look.view;
		this.own = look.own;
	}

	/** Sends an answer once. Null when no acknowledgement came: nobody knows whether it arrived. */
	async sendAct(id: string, stepId: string, action: unknown): Promise<Reply | null> {
		const reply = await this.#ask((socket) => socket.emitWithAck('act', { id, stepId, action }));
		if (reply?.ok && reply.own !== undefined && this.view.step?.id === stepId) this.own = reply.own;
		return reply;
	}

	/** Asks the evening to go on, with what this screen showed when it was asked. */
	command(command: Command): Promise<Reply | null> {
		const basedOn = this.view.console?.controlSeq ?? 0;
		const id = newActionId();
		return this.#ask((socket) => socket.emitWithAck('command', { id, basedOn, command }));
	}

	/** Does something inside the activity, as facilitator. */
	facilitate(stepId: string, action: unknown): Promise<Reply | null> {
		const id = newActionId();
		return this.#ask((socket) => socket.emitWithAck('facilitate', { id, stepId, action }));
	}

	async #ask(
		ask: (socket: ReturnType<LiveSocket['timeout']>) => Promise<Reply>
	): Promise<Reply | null> {
		const socket = this.#socket;
		if (!socket?.connected) return null;
		return ask(socket.timeout(patience)).catch(() => null);
	}

	/** A phone that slept may hold a dead connection without knowing: come back at once, not after a ping that never comes. */
	#reconnectOnWaking(): () => void {
		let hiddenSince = 0;
		const onVisible = () => {
			if (document.hidden) hiddenSince = Date.now();
			else if (Date.now() - hiddenSince > 12_000) this.#reconnect();
		};
		const onOnline = () => this.#reconnect();
		document.addEventListener('visibilitychange', onVisible);
		window.addEventListener('online', onOnline);
		return () => {
			document.removeEventListener('visibilitychange', onVisible);
			window.removeEventListener('online', onOnline);
		};
	}

	#reconnect(): void {
		this.#socket?.disconnect().connect();
	}
}
