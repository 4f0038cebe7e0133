/** A screen as in the product: it connects and keeps connecting, holds the last view, and drops a stale one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { Audience } from '#lib/domain/audience.ts';
import type { SessionView } from '#lib/domain/session/view.ts';
import type {
	ClientToServer,
	Look,
	OwnPart,
	Reply,
	ServerToClient
} from '#lib/protocol/messages.ts';
import { PushedView } from '#lib/protocol/pushed-view.ts';
import { protocolVersion } from '#lib/protocol/version.ts';
import type { History } from './history.ts';
import type { Draw } from '#lib/domain/dice.ts';

type Client = Socket<ServerToClient, ClientToServer>;

export interface ScreenWorld {
	url: string;
	origin: string;
	code: string;
	audience: Audience;
	cookie: string;
	transport: 'websocket' | 'polling';
	draw: Draw;
	history: History;
	/** The last line that this person was told of: whatever they are shown on connecting has it. */
	promised: () => number;
	onConnect?: () => void;
}

/** Time-out of an acknowledgement, before a retry. */
const patience = 4_000;

export class Screen {
	view: SessionView | null = null;
	own: unknown = null;
	readonly #world: ScreenWorld;
	readonly #client: Client;
	#nextOwn: OwnPart | null = null;
	readonly #pushed = new PushedView();
	#planned: NodeJS.Timeout | undefined;

	constructor(world: ScreenWorld) {
		this.#world = world;
		this.#client = io(world.url, {
			auth: {
				version: protocolVersion,
				audience: world.audience,
				code: world.code,
				changes: true
			},
			extraHeaders: { origin: world.origin, cookie: world.cookie },
			transports: [world.transport],
			forceNew: true,
			timeout: patience,
			reconnectionDelay: 300,
			reconnectionDelayMax: 3_000,
			randomizationFactor: 0.9
		}) as Client;
		this.#listen();
	}

	/** There, and not about to connect anew: from now on only a server that cuts it off ends this connection. */
	get isBack(): boolean {
		return this.#client.connected && this.#planned === undefined;
	}

	/** Another one after every reconnection. */
	get connection(): string | undefined {
		return this.#client.id;
	}

	/** Asks once; null on a time-out. */
	async ask<Answer>(
		emit: (client: ReturnType<Client['timeout']>) => Promise<Answer>
	): Promise<Answer | null> {
		if (!this.#client.connected) return null;
		return emit(this.#client.timeout(patience)).catch(() => null);
	}

	/** Resync: asks for a snapshot of the view, with one's own part. Null on a time-out. */
	async look(): Promise<Look | null> {
		const look = await this.ask((client) => client.emitWithAck('look'));
		if (!look || 'refusal' in look) return null;
		if (look.view.seq >= (this.view?.seq ?? 0)) {
			this.view = look.view;
			this.own = look.own;
		}
		return look;
	}

	/** What the acknowledgement of an answer in this step says of one's own part. */
	takeOwn(stepId: string, reply: Reply): void {
		if (reply.ok && reply.own !== undefined && this.view?.step?.id === stepId) this.own = reply.own;
	}

	close(): void {
		this.#forgetPlan();
		this.#client.close();
	}

	#listen(): void {
		const client = this.#client;
		client.on('connect', () => {
			this.#forgetPlan();
			this.#pushed.forget();
			void this.#lookUntilSeen();
			this.#world.onConnect?.();
		});
		client.on('disconnect', () => this.#forgetPlan());
		client.on('connect_error', (error) => {
			if (client.active) return;
			if (error.message === 'busy') this.#planReconnect(2_000 + this.#world.draw(2_000));
			else this.#world.history.oddities.push(`the door refused a screen: ${error.message}`);
		});
		client.on('leaving', ({ within }) => this.#planReconnect(this.#world.draw(within)));
		client.on('own', (own) => (this.#nextOwn = own));
		client.on('view', (view, number) => this.#show(this.#pushed.take(view, number)));
		client.on('change', (change) => {
			const view = this.#pushed.change(change);
			if (view) return this.#show(view);
			this.#world.history.oddities.push(
				`a ${this.#world.audience} was sent a change of another view`
			);
			void this.look();
		});
	}

	async #lookUntilSeen(): Promise<void> {
		while (this.#client.connected) {
			const promised = this.#world.promised();
			const look = await this.look();
			if (look && look.view.seq < promised) {
				this.#world.history.oddities.push(
					`a ${this.#world.audience} came back to line ${look.view.seq} after hearing of ${promised}`
				);
			}
			if (look) return;
			await sleep(500 + this.#world.draw(1_000));
		}
	}

	/** A step never shows with somebody's part of another step. */
	#show(view: SessionView): void {
		if (view.seq < (this.view?.seq ?? 0)) return;
		const stepId = view.step?.id;
		const isSameStep =
			stepId === this.view?.step?.id && view.step?.phase === this.view?.step?.phase;
		if (this.#world.audience === 'participant' && stepId && !isSameStep) {
			if (this.#nextOwn?.stepId !== stepId) return void this.look();
			this.own = this.#nextOwn.own;
			this.#nextOwn = null;
		}
		this.view = view;
	}

	#planReconnect(milliseconds: number): void {
		this.#forgetPlan();
		this.#planned = setTimeout(() => this.#client.disconnect().connect(), milliseconds);
	}

	#forgetPlan(): void {
		clearTimeout(this.#planned);
		this.#planned = undefined;
	}
}
