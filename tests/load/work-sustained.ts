/** A hall that keeps changing its mind, each phone as soon as the last answer was acknowledged: accepted actions per second. */
import type { Reply } from '../../src/lib/protocol/messages.ts';
import type { Contestant } from './contestant.ts';
import { ballot, connectPhones, openHall } from './hall.ts';
import { percentile, round } from './measure.ts';
import { generatorSeconds, pause, type Figures } from './work.ts';

export async function measureSustained(
	server: Contestant,
	{ phones, seconds }: { phones: number; seconds: number }
): Promise<Figures> {
	const [evening] = await server.plan(1);
	if (!evening) throw new Error('no evening');
	const hall = await openHall(server, evening, phones);
	await connectPhones(server, hall);
	await hall.lead({ kind: 'open-step', stepId: evening.stepId });
	await pause(500);

	const before = {
		server: await server.processorSeconds(),
		database: server.databaseSeconds(),
		generator: generatorSeconds()
	};
	const begin = performance.now();
	const end = begin + seconds * 1_000;
	let accepted = 0;
	let refused = 0;
	const waits: number[] = [];
	await Promise.all(
		hall.phones.map(async (phone, number) => {
			for (let turn = number; performance.now() < end; turn += 1) {
				const tapped = performance.now();
				const reply = (await phone.ask('act', ballot(hall, turn))) as Reply;
				waits.push(performance.now() - tapped);
				if (reply.ok) {
					accepted += 1;
					continue;
				}
				// As a phone does: after "too fast" or "busy" it backs off.
				refused += 1;
				await pause(250);
			}
		})
	);
	const took = (performance.now() - begin) / 1_000;
	const cpu = (await server.processorSeconds()) - before.server;
	const database = server.databaseSeconds() - before.database;
	const generator = generatorSeconds() - before.generator;
	const stored = await server.count(evening);
	const commits = stored?.commits ?? [];
	hall.leave();
	return {
		perSecond: round(accepted / took),
		accepted,
		refused,
		lost: stored ? accepted - Math.min(accepted, stored.actions) : 0,
		doubled: stored ? Math.max(accepted, stored.lines) - accepted : 0,
		tapToAckP50: round(percentile(waits, 0.5), 1),
		tapToAckP99: round(percentile(waits, 0.99), 1),
		...(commits.length > 0
			? {
					commits: commits.length,
					batchP50: percentile(commits, 0.5),
					batchP95: percentile(commits, 0.95),
					batchMax: Math.max(...commits)
				}
			: {}),
		serverCpuSeconds: round(cpu, 2),
		databaseCpuSeconds: round(database, 2),
		generatorCpuSeconds: round(generator, 2)
	};
}
