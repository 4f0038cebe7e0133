/**
 * The one copy of the app. The host makes it and hangs it here; SvelteKit's bundle finds it here. Express and SvelteKit must see
 * the same rooms and the same database.
 */
import type { App } from './app.ts';

const key = Symbol.for('wijkdialoog.app');
const shelf = globalThis as { [key]?: Promise<App> };

/** Hands over the app; there is none before the host made it. */
export async function getApp(): Promise<App> {
	const app = await shelf[key];
	if (!app) throw new Error('The host has not made the app yet');
	return app;
}

/** Makes the app and keeps it where both sides find it; when there is one already, that one stays. */
export function keepApp(makeApp: () => Promise<App>): Promise<App> {
	shelf[key] ??= makeApp();
	return shelf[key];
}
