/** One server process of the evening on which everything goes wrong: the real app on a port of its own, without its pages. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, type App } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import type { Asked, Guest, Place } from './place.ts';

const wijk = 'WK014115';
const staff = { email: 'chaos@example.test', password: 'chaos' };

/** An evening in which people vote in secret, write cards, propose, and vote once more. */
async function prepareEvening({ desk, auth, config }: App): Promise<Place> {
	const session = await desk.create(
		{ wijk, title: 'Chaos', place: 'hier', plannedAt: new Date(), practice: false },
		'nl'
	);
	const agenda = [
		{ activity: 'priorities', settings: { source: 'themes', method: 'dots' } },
		{ activity: 'contributions', settings: { perPerson: 2 } },
		{ activity: 'initiatives', settings: { perPerson: 1 } },
		{ activity: 'priorities', settings: { source: 'themes', method: 'approval' } }
	].flatMap(({ activity, settings }) => {
		const step = desk.newStep(activity, activity);
		return step ? [{ ...step, settings }] : [];
	});
	await desk.saveAgenda(session, agenda);
	const prepared = await desk.find(session.id);
	if (prepared) await desk.plan(prepared);
	await auth.addStaff(
		{ role: 'wijkregisseur', name: 'Chaos', email: staff.email, wijken: [wijk] },
		staff.password
	);
	return {
		origin: config.origin,
		sessionId: session.id,
		code: session.code,
		stepIds: agenda.map(({ id }) => id),
		staffCookie: `${auth.cookieName}=${await auth.logIn(staff.email, staff.password)}`
	};
}

/** Joining goes through the door, one after another as a hall does. */
async function letIn({ desk, door }: App, sessionId: string, people: number): Promise<Guest[]> {
	const session = await desk.find(sessionId);
	const guests: Guest[] = [];
	while (session && guests.length < people) {
		const joined = await door.join(session, null, 'resident', null);
		if ('refusal' in joined) throw new Error(joined.refusal);
		const participantId = (await door.recognise(sessionId, joined.token)) ?? '';
		guests.push({ participantId, cookie: `${door.cookieName(session.code)}=${joined.token}` });
	}
	return guests;
}

async function carry(): Promise<void> {
	const app = await createApp(readConfig(process.env));
	const server = createServer();
	app.attach(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	await app.fill();

	async function stop(): Promise<void> {
		setTimeout(() => process.exit(1), 10_000).unref();
		server.close();
		await app.close();
		process.exit(0);
	}
	process.on('SIGTERM', () => void stop());
	process.on('message', (asked: Asked) => {
		const work =
			asked.kind === 'prepare' ? prepareEvening(app) : letIn(app, asked.sessionId, asked.people);
		void work.then((answer) => process.send?.({ answer }));
	});
	process.send?.({ port: (server.address() as AddressInfo).port });
}

// Everything is loaded by now; it takes the place of the process before it as soon as it is told to.
process.once('message', () => {
	carry().catch((error: unknown) => {
		console.error(error);
		process.exit(1);
	});
});
// Whoever started it is gone, and its pipe with it.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
