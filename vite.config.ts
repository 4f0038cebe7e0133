import { sveltekit } from '@sveltejs/kit/vite';
import type { Server as HttpServer } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import type { App, createApp } from './src/lib/server/app.ts';
import type { readConfig } from './src/lib/server/config.ts';
import type { keepApp } from './src/lib/server/entry.ts';
import { fetchPollingLater } from './src/late-polling.ts';
import { leanFont } from './src/lean-font.ts';
import { leanKit } from './src/lean-kit.ts';
import { leanStyles } from './src/lean-styles.ts';
import { gatherPhoneParts } from './src/phone-parts.ts';
import { preloadSteps } from './src/phone-preload.ts';
import { drawSmallIcons } from './src/small-icons.ts';

/** What `src/server.ts` does in production, through Vite's own module graph. */
async function hostApp(vite: ViteDevServer): Promise<App> {
	const load = <Module>(path: string) => vite.ssrLoadModule(path) as Promise<Module>;
	const entry = await load<{ keepApp: typeof keepApp }>('/src/lib/server/entry.ts');
	const app = await load<{ createApp: typeof createApp }>('/src/lib/server/app.ts');
	const config = await load<{ readConfig: typeof readConfig }>('/src/lib/server/config.ts');
	const hosted = await entry.keepApp(() => app.createApp(config.readConfig(process.env)));
	for (const line of await hosted.fill()) vite.config.logger.info(line);
	return hosted;
}

/** In development the same app hangs on Vite's own server, so that one port serves pages and sockets. */
function attachLiveRoom(): Plugin {
	return {
		name: 'wijkdialoog:live-room',
		apply: 'serve',
		configureServer(vite) {
			const server = vite.httpServer;
			if (!server) return;
			server.once('listening', () => {
				void hostApp(vite).then((app) => app.attach(server as HttpServer));
			});
		}
	};
}

export default defineConfig(({ mode }) => ({
	plugins: [
		drawSmallIcons(),
		sveltekit(),
		gatherPhoneParts(),
		preloadSteps(),
		fetchPollingLater(),
		leanFont(),
		leanKit(),
		...(mode === 'test' ? [] : [attachLiveRoom()])
	],
	css: { postcss: { plugins: [leanStyles()] } },
	server: { port: Number(process.env.PORT ?? 3000), strictPort: true },
	test: {
		testTimeout: 20_000,
		hookTimeout: 60_000,
		// Medium tests mostly wait, for databases and sockets: two at a time also on two cores.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'small',
					include: ['src/**/*.test.ts', 'tests/{architecture,activities}/**/*.test.ts'],
					// Pure functions share a worker, which loads what they have in common once.
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'medium',
					include: ['tests/{access,chaos,load,medium,support}/**/*.test.ts']
				}
			}
		]
	}
}));
