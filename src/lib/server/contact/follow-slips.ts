/** Contact slips follow the evening: whoever takes back what they begin with, or is put aside, has none that somebody reads. */
import type { StoredLine } from '../../domain/session/chain.ts';
import type { FindStanding } from '../live/room/begun.ts';
import type { Room } from '../live/room/room.ts';
import type { RestingRoom } from '../live/room/resting.ts';
import type { Rooms } from '../live/room/rooms.ts';
import { tryEach } from '../try-each.ts';
import type { ContactSlips } from './contact-slips.ts';

interface FollowWorld {
	rooms: Pick<Rooms, 'onWake' | 'find' | 'findFresh'>;
	contacts: Pick<ContactSlips, 'follow' | 'listUnderWay'>;
	reportBug: (error: unknown, what: string) => void;
}

export interface Following {
	/** Resolves after the first try. What fails is told, and tried again. */
	follow(sessionId: string): Promise<void>;
	/** Every evening that is not over: for what a server left behind that ended, or that gave up. */
	followAll(): Promise<void>;
	close(): void;
}

type FollowNow = (parting?: FindStanding | null) => Promise<void>;

/** In milliseconds. Every wait is twice the one before; after this many, about eight minutes, it is left to `followAll`. */
const firstWait = 500;
const mostTries = 10;

export function followSlips({ rooms, contacts, reportBug }: FollowWorld): Following {
	const awake = new Map<string, FollowNow>();
	const waits = new Set<NodeJS.Timeout>();

	async function persist(work: () => Promise<void>, tries = 1, wait = firstWait): Promise<void> {
		try {
			await work();
		} catch (error) {
			reportBug(error, 'contact slips');
			if (tries === mostTries) return;
			const timer = setTimeout(() => {
				waits.delete(timer);
				void persist(work, tries + 1, wait * 2);
			}, wait);
			waits.add(timer.unref());
		}
	}

	rooms.onWake((room) => {
		const follow = followRoom(room, rooms, contacts);
		awake.set(room.sessionId, follow);
		const followIf = (isNeeded: (resting: RestingRoom) => boolean) =>
			void persist(async () => {
				if (await room.atRest(isNeeded)) await follow();
			});
		// A server may have ended between a line and what comes of it here.
		followIf(() => true);
		const stop = room.onFold((lines, _, parting) => {
			// After this nobody can be told apart; what was taken back a moment ago is in it.
			if (parting) void persist(() => follow(parting));
			// Also lines of another process, which may end before it follows them.
			else followIf((resting) => lines.some((line) => mayChange(line, resting)));
		});
		return () => {
			awake.delete(room.sessionId);
			stop();
		};
	});

	async function followOne(sessionId: string): Promise<void> {
		await rooms.find(sessionId);
		await awake.get(sessionId)?.();
	}

	return {
		follow: (sessionId) => persist(() => followOne(sessionId)),
		async followAll() {
			await tryEach(await contacts.listUnderWay(), followOne, (error) =>
				reportBug(error, 'contact slips')
			);
		},
		close() {
			for (const timer of waits) clearTimeout(timer);
		}
	};
}

/** One at a time; what comes meanwhile waits for the next together. */
function followRoom(
	{ sessionId }: Room,
	rooms: FollowWorld['rooms'],
	contacts: FollowWorld['contacts']
): FollowNow {
	let last: Promise<void> = Promise.resolve();
	let next: Promise<void> | null = null;

	/** As all processes wrote it: what is older would bring back a slip, or erase one that is about something newer. */
	async function standingsNow(people: string[]) {
		const room = await rooms.findFresh(sessionId);
		return room.atRest((resting) => people.map((id) => resting.standingOf(id)));
	}

	return (parting = null) => {
		if (parting) {
			return (next ?? last)
				.catch(() => undefined)
				.then(() => contacts.follow(sessionId, async (people) => people.map(parting)));
		}
		next ??= last
			.catch(() => undefined)
			.then(() => {
				next = null;
				return (last = contacts.follow(sessionId, standingsNow));
			});
		return next;
	};
}

function mayChange({ kind, stepId }: StoredLine, resting: RestingRoom): boolean {
	if (kind === 'put-aside' || kind === 'set-wave') return true;
	return kind === 'act' && stepId !== null && resting.letsBegin(stepId);
}
