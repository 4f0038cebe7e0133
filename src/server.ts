/** The host: one port for Express, SvelteKit and the live rooms. */
import { createServer } from 'node:http';
import compression from 'compression';
import express from 'express';
import helmet from 'helmet';
import { createApp } from './lib/server/app.ts';
import { ConfigError, readConfig } from './lib/server/config.ts';
import { EmbeddedPostgresError } from './lib/server/db/embedded/embedded-postgres-error.ts';
import { answerToOwnNames, protocolHeader, sayAddresses } from './lib/server/own-names.ts';
import { keepApp } from './lib/server/entry.ts';
import { MunicipalityError } from './lib/server/municipality/municipality.ts';
import { answerOddAddresses } from './lib/server/odd-addresses.ts';
import { ReachError } from './lib/server/reach.ts';
import { answerMetrics } from './lib/server/watch/metrics-door.ts';
import { describeError } from './lib/server/watch/server-log.ts';

/** The server could not start, and said why: starting it again would say the same. */
const couldNotStart = 3;

/** What Helmet says of pages, and nobody asks of a script or a font: some 250 bytes with each of twenty files on a first visit. */
const ofPages = [
	'Cross-Origin-Opener-Policy',
	'Origin-Agent-Cluster',
	'Referrer-Policy',
	'X-DNS-Prefetch-Control',
	'X-Download-Options',
	'X-Frame-Options',
	'X-Permitted-Cross-Domain-Policies',
	'X-XSS-Protection'
];

async function start(): Promise<void> {
	const config = readConfig(process.env);
	// Kit compares forms with the address we were given. Without one we are reached at several: then with the one that was asked for, which
	// is one of ours, or nothing is answered (`answerToOwnNames`).
	if (config.hasOrigin) process.env.ORIGIN = config.origin;
	else {
		delete process.env.ORIGIN;
		process.env.PROTOCOL_HEADER = protocolHeader;
	}
	// A file with figures; hooks.server.ts holds every other form to less.
	process.env.BODY_SIZE_LIMIT = '8500K';
	const app = await keepApp(() => createApp(config));
	// Built by `npm run build`; there is nothing to check types against before that.
	const kit = '../build/handler.js';
	const { handler } = (await import(kit)) as { handler: express.Handler };

	const site = express();
	site.disable('x-powered-by');
	// Kit writes the content security policy, with its nonces.
	site.use(
		helmet({
			contentSecurityPolicy: false,
			// With no referrer at all a browser hides the origin of our own forms, and Kit refuses them.
			referrerPolicy: { policy: 'same-origin' },
			strictTransportSecurity: config.origin.startsWith('https:')
		})
	);
	site.use('/_app/immutable', (_, response, next) => {
		for (const name of ofPages) response.removeHeader(name);
		next();
	});
	site.get('/healthz', (_request, response) => void response.type('text').send('ok'));
	site.get('/readyz', async (_request, response) => {
		const ready = await app.isReady();
		response
			.status(ready ? 200 : 503)
			.type('text')
			.send(ready ? 'ok' : 'not ready');
	});
	site.get('/metrics', answerMetrics(app.meters, config));
	if (!config.hasOrigin) site.use(answerToOwnNames(app.addresses));
	site.use(answerOddAddresses);
	// Scripts and styles were compressed when they were built; the pages themselves are compressed here.
	site.use(compression());
	site.use(handler);

	const server = createServer(site);
	app.attach(server);
	server.on('error', (error: NodeJS.ErrnoException) => {
		const taken = error.code === 'EADDRINUSE';
		const why = taken
			? `Poort ${config.port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=3001 npm start`
			: `De server kan niet luisteren op ${config.host}:${config.port}: ${error.message}`;
		void stop(couldNotStart, why);
	});
	server.listen(config.port, config.host, () => {
		app.fill().then(welcome, (error: unknown) => {
			app.log.error({ err: error }, 'the database could not be filled');
			void stop(couldNotStart, 'De database kon niet worden gevuld. Er is niets verloren.');
		});
	});

	function welcome(lines: string[]): void {
		console.log(`\nWijkdialoog staat klaar op ${config.origin}\n`);
		for (const line of sayAddresses(app.addresses)) console.log(line);
		for (const line of lines) console.log(line);
	}

	let stopping = false;
	async function stop(code: number, why?: string): Promise<void> {
		if (stopping) return;
		stopping = true;
		if (why) console.error(why);
		setTimeout(() => process.exit(code), 10_000).unref();
		server.close();
		await app.close();
		process.exit(code || Number(process.exitCode ?? 0));
	}
	// The last resort. A promise that nobody waited for harms nobody else; after an exception nothing is sure any more, and what was
	// acknowledged is stored: the next start goes on from there.
	process.on('unhandledRejection', (error) => app.log.error({ err: error }, 'nobody caught this'));
	process.on('uncaughtException', (error) => {
		app.log.fatal({ err: error }, 'nobody caught this');
		void stop(1);
	});
	process.on('SIGTERM', () => void stop(0));
	process.on('SIGINT', () => void stop(0));
}

start().catch((error: unknown) => {
	if (error instanceof ConfigError || error instanceof MunicipalityError)
		console.error(error.message);
	else if (error instanceof ReachError) console.error(error.message);
	else if (error instanceof EmbeddedPostgresError) console.error(error.sentence.nl);
	else console.error('De server kon niet starten.', describeError(error));
	process.exit(couldNotStart);
});
