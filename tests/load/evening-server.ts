/** The real server on an empty folder, with one planned evening of one vote; says as JSON where it is. Ends on SIGTERM. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/lib/server/app.ts';
import { readConfig } from '../../src/lib/server/config.ts';

const config = readConfig({ ...process.env, EXAMPLE: 'almelo', LOG_LEVEL: 'silent' });
const app = await createApp(config);
const server = createServer();
app.attach(server);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

const session = await app.desk.create(
	{ wijk: 'WK014115', title: 'Bench', place: 'hier', plannedAt: new Date(), practice: false },
	'nl'
);
const step = app.desk.newStep('priorities', 'Prioriteiten');
if (!step) throw new Error('no priorities');
await app.desk.saveAgenda(session, [{ ...step, settings: { source: 'themes' } }]);
const prepared = await app.desk.find(session.id);
if (prepared) await app.desk.plan(prepared);
await app.auth.addStaff(
	{ role: 'wijkregisseur', name: 'Bench', email: 'bench@example.test', wijken: ['WK014115'] },
	'bench'
);
const staff = await app.auth.logIn('bench@example.test', 'bench');

process.on('message', (phones: number) => {
	// Joining goes through the door, one after another as a hall does.
	void (async () => {
		const tokens: string[] = [];
		for (let number = 0; number < phones; number += 1) {
			const joined = await app.evenings.join(session, null, 'resident', null);
			if ('token' in joined) tokens.push(joined.token);
		}
		process.send?.({ tokens });
	})();
});
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.({
	port: (server.address() as AddressInfo).port,
	origin: config.origin,
	code: session.code,
	stepId: step.id,
	staffCookie: `${app.auth.cookieName}=${staff}`,
	participantCookie: app.evenings.cookieName(session.code)
});
