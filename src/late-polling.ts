/** Takes polling out of what every phone fetches: `live/transports.ts` brings it to the few networks that block WebSockets. */
import type { Plugin } from 'vite';

const transports =
	/engine\.io-client\/build\/esm\/transports\/(index|polling[a-z-]*|webtransport)\.js$/;

export function fetchPollingLater(): Plugin {
	return {
		name: 'wijkdialoog:late-polling',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		transform(code, id) {
			const [, name] = transports.exec(id) ?? [];
			if (!name) return null;
			// The library's list of transports by name holds every one of them; we name them by their class.
			if (name === 'index') return { code: 'export const transports = {};', map: null };
			// What nobody names may be left out.
			return { code, map: null, moduleSideEffects: false };
		}
	};
}
