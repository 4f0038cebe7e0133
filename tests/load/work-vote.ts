/** Everybody in one or more halls answers within ten seconds: from tap to wall, and what it costs the server. */
import { seedDice, type Draw } from '../../src/lib/domain/dice.ts';
import type { ActMessage, Reply } from '../../src/lib/protocol/messages.ts';
import { answeredIn } from '../support/views.ts';
import type { Contestant } from './contestant.ts';
import { ballot, connectPhones, layCards, openHall, type Hall } from './hall.ts';
import { percentile, round } from './measure.ts';
import { deliveries, type WirePhone, type WireView } from './wire-phone.ts';
import { generatorSeconds, pause, type Figures } from './work.ts';

export interface VoteWork {
	/** A secret vote that the phones do not follow, or "ook ik" to cards that every phone follows. */
	about: 'vote' | 'cards';
	halls: number;
	phones: number;
	/** Everybody taps at a moment of their own within this many milliseconds; the moments are the same for every server. */
	within: number;
}

interface Vote {
	tapped: number;
	acked: number;
	/** Null when it was refused. */
	seq: number | null;
}

/** A hall that is about to answer. */
interface Ready {
	hall: Hall;
	/** Answers that were given while it was made ready. */
	given: number;
	answering: WirePhone[];
	messageFor: (choice: number) => ActMessage;
}

async function makeReady(hall: Hall, about: VoteWork['about']): Promise<Ready> {
	if (about === 'cards') {
		const { written, support } = await layCards(hall);
		return { hall, given: written, answering: hall.phones.slice(written), messageFor: support };
	}
	await hall.lead({ kind: 'open-step', stepId: hall.evening.stepId });
	return { hall, given: 0, answering: hall.phones, messageFor: (choice) => ballot(hall, choice) };
}

async function voteIn(ready: Ready, within: number, draw: Draw) {
	const { hall, answering, messageFor } = ready;
	const onWall: WireView[] = [];
	hall.wall.onView = (view) => void onWall.push(view);
	const votes = await Promise.all(
		answering.map(async (phone): Promise<Vote> => {
			const message = messageFor(draw(100));
			await pause(draw(within));
			const tapped = performance.now();
			const reply = (await phone.ask('act', message)) as Reply;
			return { tapped, acked: performance.now(), seq: reply.ok ? reply.seq : null };
		})
	);
	return { ...ready, votes, onWall };
}

function toWall({ tapped, seq }: Vote, onWall: readonly WireView[]): number {
	const shown = onWall.find((view) => view.seq >= (seq ?? Number.POSITIVE_INFINITY));
	return shown ? shown.at - tapped : Number.POSITIVE_INFINITY;
}

/** Votes that were acknowledged and are not on the wall or in the log, and votes that are there more often than given. */
async function account(
	server: Contestant,
	{ hall, given, votes }: Awaited<ReturnType<typeof voteIn>>
): Promise<{ lost: number; doubled: number }> {
	const accepted = votes.filter(({ seq }) => seq !== null).length;
	const onTheWall = hall.wall.readView();
	const shown = (onTheWall && answeredIn(onTheWall)) ?? 0;
	const stored = await server.count(hall.evening);
	const counts = [shown, ...(stored ? [stored.lines, stored.actions] : [])].map(
		(count) => count - given
	);
	return {
		lost: accepted - Math.min(accepted, ...counts),
		doubled: Math.max(accepted, ...counts) - accepted
	};
}

export async function measureVotes(server: Contestant, work: VoteWork): Promise<Figures> {
	const halls: Ready[] = [];
	for (const evening of await server.plan(work.halls)) {
		const hall = await openHall(server, evening, work.phones);
		await connectPhones(server, hall);
		halls.push(await makeReady(hall, work.about));
	}
	// What the opening of the step set in motion has gone by.
	await pause(500);
	const before = {
		server: await server.processorSeconds(),
		database: server.databaseSeconds(),
		generator: generatorSeconds(),
		deliveries: deliveries.count,
		bytes: deliveries.bytes
	};
	const dice = seedDice(2026);
	const held = await Promise.all(halls.map((hall) => voteIn(hall, work.within, dice)));
	await pause(300);
	const delivered = deliveries.count - before.deliveries;
	const bytes = deliveries.bytes - before.bytes;
	const cpu = (await server.processorSeconds()) - before.server;
	const votes = held.flatMap((each) =>
		each.votes.map((vote) => ({ ...vote, wall: toWall(vote, each.onWall) }))
	);
	const accounts = await Promise.all(held.map((each) => account(server, each)));
	const walls = votes.filter(({ seq }) => seq !== null).map(({ wall }) => wall);
	const acks = votes.map(({ tapped, acked }) => acked - tapped);
	for (const { hall } of halls) hall.leave();
	return {
		refused: votes.length - walls.length,
		lost: accounts.reduce((sum, { lost }) => sum + lost, 0),
		doubled: accounts.reduce((sum, { doubled }) => sum + doubled, 0),
		tapToAckP95: round(percentile(acks, 0.95), 1),
		tapToWallP50: round(percentile(walls, 0.5), 1),
		tapToWallP95: round(percentile(walls, 0.95), 1),
		tapToWallP99: round(percentile(walls, 0.99), 1),
		deliveries: delivered,
		kBPerPhone: round(bytes / 1_000 / (work.halls * work.phones), 1),
		serverCpuPer10k: round((cpu / delivered) * 10_000, 3),
		databaseCpuSeconds: round(server.databaseSeconds() - before.database, 2),
		generatorCpuSeconds: round(generatorSeconds() - before.generator, 2),
		peakMemoryMB: server.peakMemory()
	};
}
