/** Where Prometheus fetches the figures: with a secret on the main port, on a port of its own, or nowhere. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConfigError, type Config } from '../config.ts';
import type { Meters } from './meters.ts';

type Where = Pick<Config, 'host' | 'metricsPort' | 'metricsToken'>;

/** `/metrics` on the main port. Without a secret there is no such page: the next handler says so. */
export function answerMetrics(meters: Meters, { metricsToken }: Where) {
	return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
		if (metricsToken === null) return next();
		if (!knows(metricsToken, request)) return sayWho(response);
		void tell(meters, response);
	};
}

/** Opens the port of its own, if there is one. Throws with a sentence for the operator when it is taken. */
export async function openMetricsPort(meters: Meters, where: Where): Promise<Server | null> {
	const { host, metricsPort, metricsToken } = where;
	if (metricsPort === null) return null;
	const server = createServer((request, response) => {
		if (request.url !== '/metrics') return void response.writeHead(404).end();
		// A secret that was set holds here as well.
		if (metricsToken !== null && !knows(metricsToken, request)) return sayWho(response);
		void tell(meters, response);
	});
	await new Promise<void>((listening, failed) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			failed(
				new ConfigError(
					error.code === 'EADDRINUSE'
						? `Poort ${metricsPort} (METRICS_PORT) is al in gebruik. Kies een andere poort.`
						: `De server kan niet luisteren op ${host}:${metricsPort} (METRICS_PORT): ${error.message}`
				)
			)
		);
		server.listen(metricsPort, host, listening);
	});
	return server;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in constant time. */
function knows(secret: string, { headers }: IncomingMessage): boolean {
	const given = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
	return timingSafeEqual(digest(given), digest(secret));
}

function sayWho(response: ServerResponse): void {
	response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
}

async function tell(meters: Meters, response: ServerResponse): Promise<void> {
	try {
		const { contentType, text } = await meters.expose();
		response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
	} catch {
		response.writeHead(500).end();
	}
}
