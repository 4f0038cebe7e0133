/** The browser's side of a live evening: the last view, whether there is a connection, and how to ask for something. */
import { newActionId } from '../protocol/new-id.ts';
import type { Socket } from 'socket.io-client';
import type { Audience } from '../domain/audience.ts';
import type { Command } from '../domain/session/command.ts';
import type { ModerationAction } from '../domain/moderation/action.ts';
import type { SessionView, ViewOf } from '../domain/session/view.ts';
import type { Refusal } from '../domain/refusal.ts';
import type {
	ClientToServer,
	Hello,
	Look,
	OwnPart,
	Reply,
	ServerToClient
} from '../protocol/messages.ts';
import { PushedView } from '../protocol/pushed-view.ts';
import { protocolVersion } from '../protocol/version.ts';
import { pauseAfter, sleep } from './back-off.ts';
import { fetchCode } from './fetch-code.ts';
import { onWaking } from './waking.ts';

type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** Time-out of an acknowledgement, before a retry. */
export const patience = 4_000;
/** Time-out of a liveness check: with the reconnection after it, the view is fresh within two seconds. */
const doubtfulPatience = 1_000;

export class LiveConnection<A extends Audience> {
	view: ViewOf<A> = $state.raw() as ViewOf<A>;
	own: unknown = $state.raw(null);
	connected = $state(false);
	/** Why the server does not want this page, if it does not. */
	refusal: Refusal | null = $state(null);
	#socket: LiveSocket | null = null;
	#onConnect: () => void = () => undefined;
	readonly #audience: A;
	#nextOwn: OwnPart | null = null;
	readonly #pushed = new PushedView();
	/** Timer of a scheduled reconnection. */
	#planned: ReturnType<typeof setTimeout> | undefined;
	/** What was sent is not answered, and whether the line is still there is being found out. */
	isInDoubt = $state(false);
	/** Who waits for a connection. */
	#waiting: (() => void)[] = [];

	constructor(audience: A, look: Look<A>) {
		this.#audience = audience;
		this.view = look.view;
		this.own = look.own;
	}

	/** Connects, and keeps connecting. Returns how to stop. */
	open(
		code: string,
		{ owner, onConnect }: { owner?: string; onConnect?: () => void } = {}
	): () => void {
		if (onConnect) this.#onConnect = onConnect;
		// Named, so that the bundler leaves the rest of the library out.
		const load = () => import('socket.io-client').then(({ io, WebSocket }) => ({ io, WebSocket }));
		const stopFetching = fetchCode(load, {
			show: ({ io, WebSocket }) => {
				this.#socket = this.#listen(
					io({
						auth: {
							...{ version: protocolVersion, audience: this.#audience, code, owner, changes: true }
						} satisfies Hello,
						transportImplementations: [WebSocket],
						tryAllTransports: true,
						// Without this time-out a connection that drops right after the upgrade hangs for 20 seconds.
						timeout: patience,
						reconnectionDelay: 300,
						reconnectionDelayMax: 3_000,
						randomizationFactor: 0.9
					}) as LiveSocket
				);
			}
		});
		const stopWaking = onWaking(() => void this.#proveAlive());
		// The socket itself may not notice for half a minute.
		const reconnect = () => this.#reconnect();
		window.addEventListener('offline', reconnect);
		return () => {
			stopFetching();
			stopWaking();
			window.removeEventListener('offline', reconnect);
			clearTimeout(this.#planned);
			this.#socket?.close();
		};
	}

	#listen(socket: LiveSocket): LiveSocket {
		socket.on('connect', () => {
			clearTimeout(this.#planned);
			this.connected = true;
			this.refusal = null;
			this.#pushed.forget();
			for (const goOn of this.#waiting.splice(0)) goOn();
			void this.#lookUntilSeen();
			this.#onConnect();
		});
		socket.on('disconnect', () => {
			// Socket.IO reconnects by itself, or our own reconnection is under way.
			clearTimeout(this.#planned);
			this.connected = false;
		});
		socket.on('connect_error', (error) => {
			this.connected = false;
			if (socket.active) return void tryOtherTransport(socket);
			// The server refused us by name. Only when it was busy, a retry without a reload may help.
			if (error.message === 'busy') this.#planReconnect(pauseAfter(4));
			else this.refusal = error.message as Refusal;
		});
		socket.on('leaving', ({ within }) => this.#planReconnect(within * Math.random()));
		socket.on('own', (own) => {
			this.#nextOwn = own;
			// One's own answer, given on another device.
			if (own.stepId === this.view.step?.id) this.own = own.own;
		});
		socket.on('refused', (refusal) => (this.refusal = refusal));
		// The server sends a browser the views of the audience that it came for.
		socket.on('view', (view, number) => this.#show(this.#pushed.take(view, number) as ViewOf<A>));
		socket.on('change', (change) => {
			const view = this.#pushed.change(change);
			if (view) this.#show(view as ViewOf<A>);
			else void this.lookAgain();
		});
		return socket;
	}

	/** Drops a stale view, by its sequence number. A step never shows with somebody's part of another step. */
	#show(view: ViewOf<A>): void {
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

	/** Resync: asks for a snapshot of the view, with one's own part. Resolves with whether it came. */
	async lookAgain(within = patience): Promise<boolean> {
		const socket = this.#socket;
		if (!socket?.connected) return false;
		const look = await socket
			.timeout(within)
			.emitWithAck('look')
			.catch(() => null);
		// Also a refusal came over the line.
		if (look) this.isInDoubt = false;
		if (!look || 'refusal' in look) return false;
		if (look.view.seq >= this.view.seq) {
			this.view = look.view as ViewOf<A>;
			this.own = look.own;
		}
		return true;
	}

	/** A connection without a current view is of no use: retries the resync until it came. */
	async #lookUntilSeen(): Promise<void> {
		for (let tries = 1; !(await this.lookAgain()) && this.#socket?.connected; tries += 1) {
			await sleep(pauseAfter(tries));
		}
	}

	/** Sends an answer once. Null on a time-out of the acknowledgement: it may have been stored or not. */
	async sendAct(id: string, stepId: string, action: unknown): Promise<Reply | null> {
		const reply = await this.#ask((socket) => socket.emitWithAck('act', { id, stepId, action }));
		if (reply?.ok && reply.own !== undefined && this.view.step?.id === stepId) this.own = reply.own;
		return reply;
	}

	/** Asks the evening to go on, with what this screen showed when it was asked. */
	async command(command: Command): Promise<Reply | null> {
		const view: SessionView = this.view;
		const basedOn = view.audience === 'facilitator' ? view.console.controlSeq : 0;
		const id = newActionId();
		await this.#waitForConnection();
		return this.#ask((socket) => socket.emitWithAck('command', { id, basedOn, command }));
	}

	/** Does something inside the activity, as facilitator. */
	async facilitate(stepId: string, action: unknown): Promise<Reply | null> {
		const id = newActionId();
		await this.#waitForConnection();
		return this.#ask((socket) => socket.emitWithAck('facilitate', { id, stepId, action }));
	}

	/** Decides on something that people wrote. */
	async moderate(stepId: string, action: ModerationAction): Promise<Reply | null> {
		const id = newActionId();
		await this.#waitForConnection();
		return this.#ask((socket) => socket.emitWithAck('moderate', { id, stepId, action }));
	}

	/** A tap in the first second of a page, or during a reconnection, is not lost: it waits for the connection, up to a time-out. */
	async #waitForConnection(): Promise<void> {
		if (this.connected) return;
		const connected = new Promise<void>((goOn) => this.#waiting.push(goOn));
		await Promise.race([connected, sleep(patience)]);
	}

	async #ask(
		ask: (socket: ReturnType<LiveSocket['timeout']>) => Promise<Reply>
	): Promise<Reply | null> {
		const socket = this.#socket;
		if (!socket?.connected) return null;
		// A whole hall that pressed may wait for a server that is slow: it is not to connect anew as well.
		const late = setTimeout(() => void this.#proveAlive(patience), doubtfulPatience);
		const reply = await ask(socket.timeout(patience)).catch(() => null);
		clearTimeout(late);
		if (reply) this.isInDoubt = false;
		return reply;
	}

	/** Liveness check: a healthy connection stays, a half-open one is replaced without waiting for the ping to time out. */
	async #proveAlive(within = doubtfulPatience): Promise<void> {
		if (this.isInDoubt) return;
		this.isInDoubt = true;
		if (!(await this.lookAgain(within)) && this.isInDoubt) this.#reconnect();
		this.isInDoubt = false;
	}

	#planReconnect(milliseconds: number): void {
		clearTimeout(this.#planned);
		this.#planned = setTimeout(() => this.#reconnect(), milliseconds);
	}

	#reconnect(): void {
		this.#socket?.disconnect().connect();
	}
}

/**
 * A network that swallows WebSockets without a word gives no error that makes the library fall back to polling, only a time-out, and
 * then it would retry the same transport for ever. So each failed attempt swaps the transports. Few need the second: it is fetched
 * when the first has failed.
 */
async function tryOtherTransport({ io: manager }: LiveSocket): Promise<void> {
	const tried = manager.opts.transportImplementations?.[0];
	const loaded = await import('./transports.ts').catch(() => null);
	if (!loaded) return;
	const { WebSocket, Polling } = loaded;
	manager.opts.transportImplementations =
		tried === WebSocket ? [Polling, WebSocket] : [WebSocket, Polling];
}
