/** Every way into the pages, read from the tree of routes: what a page loads, what its forms do, and what answers without a page. */
import type { RequestEvent } from '@sveltejs/kit';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

type Handler = (event: RequestEvent) => unknown;

interface RouteModule {
	load?: Handler;
	actions?: Record<string, Handler>;
	GET?: Handler;
	POST?: Handler;
	PUT?: Handler;
	PATCH?: Handler;
	DELETE?: Handler;
	fallback?: Handler;
}

export interface Entry {
	/** As in `expected.ts`: method, route, and the form action. */
	name: string;
	method: string;
	/** The folder of the route, as Kit names it. */
	route: string;
	handlers: Handler[];
}

const routes = resolve(import.meta.dirname, '../../src/routes');
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'fallback'] as const;

const files = readdirSync(routes, { recursive: true, encoding: 'utf8' });

async function read(file: string): Promise<RouteModule> {
	return (await import(join(routes, file))) as RouteModule;
}

function routeOf(file: string): string {
	return join('/', dirname(file));
}

/** Loads of the layouts around a page: Kit runs them with it. */
async function findLayoutLoads(route: string): Promise<Handler[]> {
	const around = files.filter(
		(file) => file.endsWith('+layout.server.ts') && `${route}/`.startsWith(join(routeOf(file), '/'))
	);
	return (await Promise.all(around.map(read))).flatMap(({ load }) => load ?? []);
}

async function readPage(file: string): Promise<Entry[]> {
	const route = routeOf(file);
	const { load, actions = {} } = await read(file);
	const loads = [...(await findLayoutLoads(route)), ...(load ? [load] : [])];
	return [
		{ name: `GET ${route}`, method: 'GET', route, handlers: loads },
		...Object.entries(actions).map(([action, handler]) => {
			const name = `POST ${route}?/${action}`;
			return { name, method: 'POST', route, handlers: [handler] };
		})
	];
}

async function readEndpoint(file: string): Promise<Entry[]> {
	const route = routeOf(file);
	const module = await read(file);
	return methods.flatMap((method) => {
		const handler = module[method];
		return handler ? [{ name: `${method} ${route}`, method, route, handlers: [handler] }] : [];
	});
}

export async function gatherEntries(): Promise<Entry[]> {
	const pages = files.filter((file) => file.endsWith('+page.server.ts'));
	const endpoints = files.filter((file) => /(^|\/)\+server\.ts$/.test(file));
	const found = await Promise.all([...pages.map(readPage), ...endpoints.map(readEndpoint)]);
	return found.flat();
}
