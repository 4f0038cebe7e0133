/** A client that was written from the page alone: it takes no type and no code of the product. */
import { io, type Socket } from 'socket.io-client';
import type { PostedForm } from './read-page.ts';

const patience = 5_000;

export interface FormAnswer {
	type: string;
	status: number;
	location?: string;
	refusal?: string;
}

export class Visitor {
	readonly #origin: string;
	readonly #cookies = new Map<string, string>();
	#socket: Socket | null = null;
	/** What came by itself, in order. */
	readonly heard: { event: string; content: unknown }[] = [];

	constructor(origin: string) {
		this.#origin = origin;
	}

	get socket(): Socket {
		if (!this.#socket) throw new Error('Not connected');
		return this.#socket;
	}

	get isConnected(): boolean {
		return this.#socket?.connected ?? false;
	}

	async get(path: string): Promise<void> {
		this.#keepCookies(await this.#fetch(path, {}));
	}

	async post({ path, fields }: PostedForm): Promise<FormAnswer> {
		const body = new URLSearchParams(fields);
		const response = await this.#fetch(path, { method: 'POST', body });
		this.#keepCookies(response);
		const answer = (await response.json()) as FormAnswer & { data?: string };
		const { type, status, location, data } = answer;
		if (type !== 'failure' || !data) return { type, status, ...(location ? { location } : {}) };
		const list = JSON.parse(data) as [{ refusal: number }, ...string[]];
		return { type, status, refusal: list[list[0].refusal] as string };
	}

	/** Resolves with the name of a refusal, or null once it is connected. */
	connect(auth: object): Promise<string | null> {
		const socket = io(this.#origin, {
			auth,
			extraHeaders: { origin: this.#origin, cookie: this.#cookie() },
			transports: ['websocket'],
			reconnection: false,
			forceNew: true
		});
		this.#socket = socket;
		socket.onAny((event: string, content: unknown) => this.heard.push({ event, content }));
		return new Promise((answered) => {
			socket.once('connect', () => answered(null));
			socket.once('connect_error', ({ message }) => answered(message));
		});
	}

	/** A message with its reply. One that has no content is sent without. */
	async say(event: string, content: unknown): Promise<unknown> {
		const sent = content === null ? [] : [content];
		return (await this.socket.timeout(patience).emitWithAck(event, ...sent)) as unknown;
	}

	close(): void {
		this.#socket?.close();
	}

	#fetch(path: string, init: RequestInit): Promise<Response> {
		const headers = { origin: this.#origin, accept: 'application/json', cookie: this.#cookie() };
		// A page is asked for as a page.
		const accept = init.method ? headers.accept : 'text/html';
		return fetch(new URL(path, this.#origin), {
			...init,
			headers: { ...headers, accept },
			redirect: 'manual'
		});
	}

	#cookie(): string {
		return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	#keepCookies(response: Response): void {
		for (const written of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(written) ?? [];
			this.#cookies.set(name, value);
		}
	}
}
