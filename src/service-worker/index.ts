/**
 * What a phone has when there is no internet: a page that says so, and the scripts, styles and fonts that it fetched before. Pages always
 * come from the server; the copy is only shown where that cannot be reached, so nothing old is ever shown as new. Controls what is
 * below /doe-mee alone, and keeps nothing that is somebody's own.
 */
/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import type { Keep } from '../lib/live/offline-keep.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** A name per version: what another version kept is put away once this one has its own. */
const shelf = `wijkdialoog-${version}`;

/** Their names change with what is in them. */
const isUnchanging = (path: string) => /^\/(_app\/immutable|huisstijl)\//.test(path);

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(keep(event.data as Keep)));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (isUnchanging(pathname)) event.respondWith(fromShelf(request));
	else if (request.mode === 'navigate') event.respondWith(fetchPage(request, pathname));
});

async function fromShelf(request: Request): Promise<Response> {
	const kept = await caches.match(request);
	if (kept) return kept;
	const answer = await fetch(request);
	if (answer.ok) await (await caches.open(shelf)).put(request, answer.clone());
	return answer;
}

async function fetchPage(request: Request, path: string): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const copy = await caches.match(path);
		if (copy) return copy;
		const [, evening = ''] = /^(\/doe-mee\/[^/]+)\/?$/.exec(path) ?? [];
		const offline = `${evening}/zonder-internet`;
		if (evening && (await caches.match(offline))) return Response.redirect(offline);
		throw error;
	}
}

/** Asked for as a stranger, so that nobody's answers or name are in it. */
async function keep({ page, language, fetched }: Keep): Promise<void> {
	const answer = await fetch(page, {
		credentials: 'omit',
		cache: 'no-store',
		headers: { 'accept-language': language }
	});
	if (!answer.ok) return;
	// The page names its scripts (`hooks.server.ts`), styles are in it, and of fonts it needs what this phone fetched.
	const text = await answer.clone().text();
	const named = [...text.matchAll(/_app\/immutable\/[\w./-]+\.js\b/g)].map(([path]) => `/${path}`);
	const needed = new Set([...fetched, ...named].filter(isUnchanging));
	const ours = await caches.open(shelf);
	// The browser has most of it already; a copy without all it needs is of no use.
	await Promise.all([...needed].map(async (path) => (await ours.match(path)) ?? ours.add(path)));
	await ours.put(page, answer);
	await putAway(ours, page);
}

/** Other evenings, and what other versions kept. */
async function putAway(ours: Cache, page: string): Promise<void> {
	for (const request of await ours.keys()) {
		const { pathname } = new URL(request.url);
		if (!isUnchanging(pathname) && pathname !== page) await ours.delete(request);
	}
	const others = (await caches.keys()).filter((name) => name !== shelf);
	await Promise.all(others.map((name) => caches.delete(name)));
}
