/** A full hall whose step opens and closes: how long until the last phone has it, and what a connected phone weighs. */
import type { Contestant } from './contestant.ts';
import { connectPhones, openHall, type Hall } from './hall.ts';
import { round } from './measure.ts';
import { deliveries } from './wire-phone.ts';
import { generatorSeconds, pause, type Figures } from './work.ts';

const longestWait = 30_000;

/** Milliseconds from the facilitator's press until every phone has the view with the step in this phase; infinite when one never does. */
async function turn(hall: Hall, kind: 'open-step' | 'close-step'): Promise<number> {
	const phase = kind === 'open-step' ? 'open' : 'closed';
	const begin = performance.now();
	const everybody = Promise.all(
		hall.phones.map(
			(phone) =>
				new Promise<number>((seen) => {
					phone.onView = ({ at }) => {
						if (phone.readView()?.step?.phase === phase) seen(at - begin);
					};
				})
		)
	).then((times) => Math.max(...times));
	await hall.lead({ kind, stepId: hall.evening.stepId });
	return Promise.race([everybody, pause(longestWait).then(() => Number.POSITIVE_INFINITY)]);
}

export async function measureTurn(server: Contestant, phones: number): Promise<Figures> {
	const [evening] = await server.plan(1);
	if (!evening) throw new Error('no evening');
	const hall = await openHall(server, evening, phones);
	// The first connections make what every later one shares; people have joined already, so that only connections are weighed.
	const early = { ...hall, cookies: hall.cookies.slice(0, 20) };
	await connectPhones(server, early);
	const memoryBefore = await server.keptMemory();
	const late: Hall = { ...hall, cookies: hall.cookies.slice(20) };
	await connectPhones(server, late);
	await pause(500);
	const memory = await server.keptMemory();
	const perPhoneKB = (bytes: number) => round(bytes / 1024 / late.phones.length, 1);
	hall.phones = [...early.phones, ...late.phones];

	const before = {
		server: await server.processorSeconds(),
		generator: generatorSeconds(),
		deliveries: deliveries.count
	};
	const opened = await turn(hall, 'open-step');
	const closed = await turn(hall, 'close-step');
	const delivered = deliveries.count - before.deliveries;
	const cpu = (await server.processorSeconds()) - before.server;
	hall.leave();
	return {
		phones: hall.phones.length,
		residentPerPhoneKB: perPhoneKB(memory.resident - memoryBefore.resident),
		heldPerPhoneKB: perPhoneKB(memory.held - memoryBefore.held),
		untilAllSeeItOpen: round(opened, 0),
		untilAllSeeItClosed: round(closed, 0),
		deliveries: delivered,
		serverCpuPer10k: round((cpu / delivered) * 10_000, 3),
		generatorCpuSeconds: round(generatorSeconds() - before.generator, 2)
	};
}
