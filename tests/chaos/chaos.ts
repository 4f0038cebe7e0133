/**
 * `npm run chaos`: an evening of sixty phones on which servers, databases and the network fail all the time; afterwards the log is
 * held against what everybody was told and sees. Once with one process on the embedded Postgres, and once with two processes on a
 * Postgres and a Redis, where TEST_DATABASE_URL and TEST_REDIS_URL name them. `--seed N` repeats an evening, as far as a machine
 * repeats itself; `--sabotage` takes one line out of the log that is checked, to see that this is found.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Evidence } from './checker.ts';
import { holdEvening } from './evening.ts';
import { openHallOfOne, openHallOfTwo, type Hall } from './hall.ts';

/** A part that takes longer than so many milliseconds hangs. */
const patience = 300_000;
/** So many sentences of a kind say enough. */
const mostSentences = 10;

const { values } = parseArgs({
	options: {
		seed: { type: 'string' },
		part: { type: 'string' },
		sabotage: { type: 'boolean', default: false }
	}
});
const seed = Number(values.seed ?? randomInt(1_000_000));
const { TEST_DATABASE_URL: databaseUrl, TEST_REDIS_URL: redisUrl } = process.env;

const total = { faults: 0, lost: 0, doubled: 0, disagreed: 0 };
let openHall: Hall | null = null;

function spoil(evidence: Evidence): Evidence {
	if (!values.sabotage) return evidence;
	const victim = evidence.acknowledged[Math.floor(evidence.acknowledged.length / 2)];
	return { ...evidence, log: evidence.log.filter(({ actionId }) => actionId !== victim?.id) };
}

async function hold(open: () => Promise<Hall>): Promise<void> {
	const hall = await open();
	openHall = hall;
	for (const skipped of hall.skipped) console.log(`skipped: ${skipped}`);
	const tooLong = new Promise<never>((_, reject) => {
		setTimeout(() => reject(new Error(`${hall.name}: not ready in time`)), patience).unref();
	});
	try {
		const { verdict, ...figures } = await Promise.race([holdEvening(hall, seed, spoil), tooLong]);
		const { lost, doubled, disagreed } = verdict;
		const counts = { lost: lost.length, doubled: doubled.length, disagreed: disagreed.length };
		console.log(JSON.stringify({ chaos: hall.name, seed, ...figures, ...counts }));
		for (const sentences of [lost, doubled, disagreed]) {
			for (const sentence of sentences.slice(0, mostSentences)) console.log(`  ${sentence}`);
		}
		total.faults += figures.faults;
		for (const kind of ['lost', 'doubled', 'disagreed'] as const) total[kind] += counts[kind];
	} finally {
		openHall = null;
		await hall.close();
	}
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => void openHall?.close().finally(() => process.exit(1)));
}

console.log(`seed ${seed}`);
try {
	if (values.part !== '2') await hold(openHallOfOne);
	if (values.part !== '1') {
		if (databaseUrl && redisUrl) await hold(() => openHallOfTwo(databaseUrl, redisUrl));
		else
			console.log(
				'skipped: two processes (TEST_DATABASE_URL and TEST_REDIS_URL name a Postgres and a Redis)'
			);
	}
} catch (error) {
	console.error(error);
	process.exit(1);
}
const { faults, lost, doubled, disagreed } = total;
console.log(`lost ${lost}, doubled ${doubled}, disagreed ${disagreed} (${faults} faults)`);
process.exit(lost + doubled + disagreed === 0 ? 0 : 1);
