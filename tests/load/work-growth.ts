/** What an action of a long evening costs beside one of a young evening: processor time of the server around the 100th and the 10,000th. */
import type { Reply } from '../../src/lib/protocol/messages.ts';
import type { Contestant } from './contestant.ts';
import { ballot, connectPhones, openHall, type Hall } from './hall.ts';
import { median, round } from './measure.ts';
import { generatorSeconds, pause, type Figures } from './work.ts';

/** Answers in flight at the same moment; fewer than there are phones, so that nobody meets the rate limit. */
const underWay = 50;

/** Lets the hall give so many answers, everybody in turn. */
async function give(hall: Hall, from: number, to: number): Promise<void> {
	let next = from;
	async function keepGiving(): Promise<void> {
		while (next < to) {
			const number = next;
			next += 1;
			const phone = hall.phones[number % hall.phones.length];
			const reply = (await phone?.ask('act', ballot(hall, number))) as Reply;
			if (reply.ok) continue;
			if (reply.refusal !== 'too-fast' && reply.refusal !== 'busy') throw new Error(reply.refusal);
			next -= 1;
			await pause(100);
		}
	}
	await Promise.all(Array.from({ length: underWay }, keepGiving));
}

/** Milliseconds of the server's processor time per action. */
async function cost(server: Contestant, hall: Hall, from: number, to: number): Promise<number> {
	await pause(200);
	const before = (await server.processorSeconds()) * 1_000;
	await give(hall, from, to);
	// The last push belongs to it.
	await pause(200);
	return ((await server.processorSeconds()) * 1_000 - before) / (to - from);
}

export interface GrowthWork {
	rooms: number;
	phones: number;
	/** How many actions are taken together to weigh one; they lie around `young` and around `old`. */
	block: number;
	young: number;
	old: number;
}

export async function measureGrowth(server: Contestant, work: GrowthWork): Promise<Figures> {
	const young: number[] = [];
	const old: number[] = [];
	const half = work.block / 2;
	const generatorBefore = generatorSeconds();
	const evenings = await server.plan(work.rooms + 1);
	for (const [number, evening] of evenings.entries()) {
		const hall = await openHall(server, evening, work.phones);
		await connectPhones(server, hall);
		await hall.lead({ kind: 'open-step', stepId: evening.stepId });
		const first = await cost(server, hall, work.young - half, work.young + half);
		await give(hall, work.young + half, work.old - half);
		const last = await cost(server, hall, work.old - half, work.old + half);
		hall.leave();
		// The first room is the warm-up, and does not count.
		if (number === 0) continue;
		young.push(first);
		old.push(last);
	}
	return {
		msPerActionYoung: round(median(young), 4),
		msPerActionOld: round(median(old), 4),
		growth: round(median(old.map((each, room) => each / (young[room] ?? Number.NaN))), 3),
		generatorCpuSeconds: round(generatorSeconds() - generatorBefore, 2)
	};
}
