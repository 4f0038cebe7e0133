/** A hall that loses its network all at once; meanwhile the step is closed. How long after its return has everybody the right view? */
import type { Look } from '../../src/lib/protocol/messages.ts';
import { seedDice, type Draw } from '../../src/lib/domain/dice.ts';
import type { Contestant } from './contestant.ts';
import { connectPhones, openHall, type Hall } from './hall.ts';
import { percentile, round } from './measure.ts';
import { WirePhone } from './wire-phone.ts';
import { generatorSeconds, pause, type Figures } from './work.ts';

/**
 * Phones back off as Socket.IO's client does with our settings (exponential from 300 ms, 3 s at most, jitter 0.9), for every server
 * alike. A browser that notices the network's return by itself is quicker; here none does.
 */
function nextTry(tries: number, draw: Draw): number {
	const wait = 300 * 2 ** Math.min(tries, 10);
	const deviation = (draw(1_000) / 1_000) * 0.9 * wait;
	return Math.min(3_000, draw(2) === 0 ? wait - deviation : wait + deviation);
}

export async function measureCut(
	server: Contestant,
	{ phones, outage }: { phones: number; outage: number }
): Promise<Figures> {
	const [evening] = await server.plan(1);
	if (!evening) throw new Error('no evening');
	const hall = await openHall(server, evening, phones);
	await connectPhones(server, hall);
	await hall.lead({ kind: 'open-step', stepId: evening.stepId });
	await pause(500);
	const before = { server: await server.processorSeconds(), generator: generatorSeconds() };
	const draw = seedDice(5);
	let hasNetwork = false;
	let failed = 0;

	async function comeBack(cookie: string): Promise<{ phone: WirePhone; right: number }> {
		for (let tries = 0; ; tries += 1) {
			await pause(nextTry(tries, draw));
			if (!hasNetwork) continue;
			const phone = await WirePhone.connect(
				server.place,
				'participant',
				hall.evening.code,
				cookie
			).catch(() => null);
			if (!phone) {
				failed += 1;
				continue;
			}
			const { view } = (await phone.ask('look')) as Look;
			if (view.step?.phase === 'closed') return { phone, right: performance.now() };
			throw new Error('An old view after coming back');
		}
	}

	for (const phone of hall.phones) phone.cut();
	const returning = Promise.all(hall.cookies.map(comeBack));
	await pause(outage / 2);
	await hall.lead({ kind: 'close-step', stepId: evening.stepId });
	await pause(outage / 2);
	hasNetwork = true;
	const back = performance.now();
	const returned = await returning;
	const times = returned.map(({ right }) => right - back);
	const cpu = (await server.processorSeconds()) - before.server;
	const all: Hall = { ...hall, phones: returned.map(({ phone }) => phone) };
	for (const phone of [...all.phones, hall.wall, hall.facilitator]) phone.cut();
	return {
		phones,
		failedTries: failed,
		untilRightP50: round(percentile(times, 0.5)),
		untilRightP95: round(percentile(times, 0.95)),
		untilRightMax: round(percentile(times, 1)),
		serverCpuSeconds: round(cpu, 2),
		generatorCpuSeconds: round(generatorSeconds() - before.generator, 2)
	};
}
