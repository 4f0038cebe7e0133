/** One visit: through the hook that every request goes through, to a load, a form action or an endpoint, as Kit does it. */
import { isActionFailure, isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { handle } from '../../src/hooks.server.ts';
import type { Visit } from './line.ts';
import type { Visitor } from './people.ts';
import type { Entry } from './route-tree.ts';

export interface Answer {
	status: number;
	location: string | null;
}

export async function visit(
	{ route, method, handlers }: Entry,
	{ token }: Visitor,
	cookieName: string,
	origin: string,
	{ params = {}, form = {} }: Visit
): Promise<Answer> {
	const path = route
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[([^\]]+)\]/g, (_, name: string) => params[name] ?? 'none');
	const url = new URL(path || '/', origin);
	const body = new FormData();
	for (const [name, value] of Object.entries(form)) body.set(name, value);
	const cookies = new Map(token ? [[cookieName, token]] : []);
	const event = {
		params,
		url,
		request: new Request(url, method === 'GET' ? {} : { method, body }),
		route: { id: route },
		locals: {},
		cookies: {
			get: (name: string) => cookies.get(name),
			getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
			set: (name: string, value: string) => void cookies.set(name, value),
			delete: (name: string) => void cookies.delete(name)
		},
		isDataRequest: false,
		getClientAddress: () => `visitor ${crypto.randomUUID()}`,
		setHeaders: () => undefined,
		depends: () => undefined,
		parent: () => Promise.resolve({})
	} as unknown as RequestEvent;

	async function resolve(): Promise<Response> {
		const results = await Promise.all(handlers.map(async (handler) => handler(event)));
		const response = results.find((result) => result instanceof Response);
		const failure = results.find(isActionFailure);
		return response ?? new Response(null, { status: failure?.status ?? 200 });
	}

	try {
		const response = await handle({ event, resolve });
		// A log that nobody reads keeps its turn.
		await response.arrayBuffer();
		return { status: response.status, location: response.headers.get('location') };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
		if (isHttpError(thrown)) return { status: thrown.status, location: null };
		throw thrown;
	}
}
