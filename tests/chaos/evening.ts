/** One evening on which everything goes wrong, and what came of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { seedDice } from '../../src/lib/domain/dice.ts';
import { check, type Evidence, type Verdict } from './checker.ts';
import { gatherCrowd, people, type Crowd } from './crowd.ts';
import { Facilitator } from './facilitator.ts';
import { giveFaults } from './faults.ts';
import { Archive } from './fresh-fold.ts';
import type { Hall } from './hall.ts';
import { History } from './history.ts';
import type { Guest, Place } from './place.ts';
import { Proxy } from './proxy.ts';
import { compareSights } from './survivors.ts';

export interface EveningResult {
	faults: number;
	phones: number;
	acknowledged: number;
	refused: number;
	/** Times that a server ended because its database did not come back in time; the supervisor tried again. */
	gaveUp: number;
	seconds: number;
	verdict: Verdict;
}

/** After the last fault, every answer that was given is where it belongs within so many milliseconds. */
const outboxPatience = 30_000;

export async function holdEvening(
	hall: Hall,
	seed: number,
	sabotage: (evidence: Evidence) => Evidence
): Promise<EveningResult> {
	const from = new Date().toISOString();
	const began = performance.now();
	const draw = seedDice(seed);
	const history = new History();
	const [first] = hall.servers;
	if (!first) throw new Error('A hall without a server');
	const place = await first.ask<Place>({ kind: 'prepare' });
	const { servers, plan, more, allowsPolling } = hall;
	await Promise.all(servers.map((server) => server.ready()));
	const proxy = new Proxy(() => servers.flatMap(({ port }) => port ?? []), draw);
	const url = await proxy.listen();
	const facilitator = new Facilitator(url, place, seedDice(seed + 7), history);
	await facilitator.lead({ kind: 'open-doors' });
	const { sessionId } = place;
	const guests = await first.ask<Guest[]>({ kind: 'let-in', sessionId, people });
	await facilitator.lead({ kind: 'start' });
	const crowd = gatherCrowd({ url, place, guests, facilitator, allowsPolling, seed, history });
	facilitator.begin();

	const countAcknowledged = () => history.acknowledged.length;
	const faults = await giveFaults(plan, { servers, proxy, draw, countAcknowledged, more });
	proxy.heal();
	await facilitator.leaveIt();
	const waiting = await emptyOutboxes(crowd);
	await Promise.all(servers.map((server) => server.ready()));

	const archive = await Archive.open(await hall.databaseUrl(), hall.keyFolder);
	const { fold, sights } = await compareSights({ crowd, servers, place, archive });
	await archive.close();
	crowd.close();
	proxy.close();
	const verdict = check(
		sabotage({
			acknowledged: history.acknowledged,
			refused: history.refused,
			given: history.given,
			waiting,
			log: fold.log,
			broken: fold.memory.broken,
			people,
			counted: fold.counted,
			sights,
			from,
			to: new Date().toISOString()
		})
	);
	const crashes = servers.flatMap((server) => server.crashes);
	verdict.disagreed.push(
		...history.oddities,
		...crashes.map((said) => `a server ended by itself: ${said}`)
	);
	return {
		faults,
		phones: crowd.phones.length,
		acknowledged: new Set(history.acknowledged.map(({ id }) => id)).size,
		refused: new Set(history.refused.map(({ id }) => id)).size,
		gaveUp: servers.reduce((sum, { gaveUp }) => sum + gaveUp, 0),
		seconds: Math.round((performance.now() - began) / 1_000),
		verdict
	};
}

/** Nobody answers any more; resolves with the answers that still wait when patience is over. */
async function emptyOutboxes({ phones }: Crowd): Promise<string[]> {
	for (const phone of phones) phone.beQuiet();
	const until = performance.now() + outboxPatience;
	while (performance.now() < until && !phones.every(({ isDone }) => isDone)) await sleep(100);
	return phones.flatMap((phone) => phone.waiting.map(({ id }) => id));
}
