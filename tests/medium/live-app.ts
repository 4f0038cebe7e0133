/** The whole server but its pages: a real Postgres, real rooms, real sockets, on a port of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import { io, type Socket } from 'socket.io-client';
import type { ParticipantKind } from '#lib/domain/audience.ts';
import { createApp, type App } from '#lib/server/app.ts';
import { exampleMunicipality, type Config } from '#lib/server/config.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import type { ClientToServer, Hello, ServerToClient } from '#lib/protocol/messages.ts';
import { protocolVersion } from '#lib/protocol/version.ts';

export type TestSocket = Socket<ServerToClient, ClientToServer>;

export interface LiveApp {
	app: App;
	url: string;
	origin: string;
	/** The cookie of a wijkregisseur who may lead in Nieuwstraat-Kwartier alone. */
	staffToken: string;
	planEvening(wijk?: string): Promise<SessionRow>;
	comeIn(session: SessionRow, as?: ParticipantKind): Promise<string>;
	connect(
		hello: Partial<Hello> & { code: string },
		cookie?: string,
		origin?: string
	): Promise<TestSocket>;
	close(): Promise<void>;
}

const origin = 'http://wijkdialoog.test';

/** Where several share a database, each has an address of its own for its wijkregisseur. */
export async function startLiveApp(
	more: Partial<Config> = {},
	logOutput?: DestinationStream,
	email = 'w@example.test'
): Promise<LiveApp> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-medium-'));
	const config: Config = {
		host: '127.0.0.1',
		port: 0,
		origin,
		hasOrigin: true,
		databaseUrl: null,
		redisUrl: null,
		proxy: { addressHeader: null, forwardedDepth: 1 },
		dataFolder: folder,
		keyFolder: more.dataFolder ? `${more.dataFolder}/keys` : join(folder, 'keys'),
		municipalityFolder: exampleMunicipality,
		logLevel: 'silent',
		metricsPort: null,
		metricsToken: null,
		mostParticipants: 500,
		loadExample: true,
		administratorLink: false,
		...more
	};
	const app = await createApp(config, logOutput);
	const server = createServer();
	app.attach(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	await app.fill();
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	await app.auth.addStaff(
		{
			role: 'wijkregisseur',
			name: 'Wijkregisseur (test)',
			email,
			wijken: ['WK014115']
		},
		'open sesame'
	);
	const staffToken = (await app.auth.logIn(email, 'open sesame')) ?? '';
	const sockets: TestSocket[] = [];

	return {
		app,
		url,
		origin,
		staffToken,
		async planEvening(wijk = 'WK014115') {
			const session = await app.desk.create(
				{
					wijk,
					title: 'Dialoogavond',
					place: 'buurthuis',
					plannedAt: new Date('2026-11-26T18:30:00Z'),
					practice: false
				},
				'nl'
			);
			await app.desk.plan(session);
			return { ...session, phase: 'planned' };
		},
		async comeIn(session, as = 'resident') {
			const joined = await app.door.join(session, null, as, null);
			if ('refusal' in joined) throw new Error(joined.refusal);
			return `${app.door.cookieName(session.code)}=${joined.token}`;
		},
		connect(hello, cookie = '', from = origin) {
			const socket: TestSocket = io(url, {
				auth: { version: protocolVersion, audience: 'participant', ...hello },
				extraHeaders: { origin: from, cookie },
				transports: ['websocket'],
				reconnection: false,
				forceNew: true
			});
			sockets.push(socket);
			return new Promise((connected, failed) => {
				socket.once('connect', () => connected(socket));
				socket.once('connect_error', failed);
			});
		},
		async close() {
			for (const socket of sockets) socket.close();
			await app.close();
			server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
