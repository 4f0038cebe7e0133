/**
 * Whether those who lead still may. A right can end while a console is open: by a log-out, by an account or a wijk that is taken away, in
 * this process or in another, or in the database itself. So the rights of all open consoles are asked again every second, in one query.
 */
import { Permit } from '../../../domain/access/permit.ts';
import type { ConsoleSeat } from '../../../domain/access/seat.ts';
import type { StaffMember } from '../../../domain/access/staff.ts';

export interface RightsWorld {
	/** Whose these logins are, and what those people hold now; nothing for a login that is over. */
	readSessions(staffSessions: string[]): Promise<Map<string, StaffMember>>;
	/** The consoles that are connected to this process. */
	listConsoles(): { seat: ConsoleSeat; end: () => void }[];
	reportBug: (error: unknown, what: string) => void;
}

export interface RightsWatch {
	/** Whether this console may go on, by an answer of the database that is a second old at most. */
	mayGoOn(seat: ConsoleSeat): Promise<boolean>;
	/** Asks now, and ends the consoles that may not go on: somebody says that a right ended. */
	askAgain(): void;
	stop(): void;
}

/** In milliseconds. */
export const askEvery = 1_000;

interface Answer {
	askedAt: number;
	asked: ReadonlySet<string>;
	members: ReadonlyMap<string, StaffMember>;
}

export function watchRights({ readSessions, listConsoles, reportBug }: RightsWorld): RightsWatch {
	let latest: Answer = { askedAt: Number.NEGATIVE_INFINITY, asked: new Set(), members: new Map() };
	let underWay: Promise<void> | null = null;

	const mayLead = (seat: ConsoleSeat) =>
		Permit.ask(latest.members.get(seat.staffSession) ?? null, 'lead-session', seat) !== null;

	async function ask(): Promise<void> {
		const askedAt = performance.now();
		const asked = new Set(listConsoles().map(({ seat }) => seat.staffSession));
		if (asked.size === 0) return;
		const members = await readSessions([...asked]);
		latest = { askedAt, asked, members };
		for (const { seat, end } of listConsoles()) {
			if (asked.has(seat.staffSession) && !mayLead(seat)) end();
		}
	}

	/** Concurrent callers share one query. */
	function askTogether(): Promise<void> {
		underWay ??= ask().finally(() => (underWay = null));
		return underWay;
	}

	/** A query that began before the right ended may not have seen it, so this asks once more after that one. */
	function askAgain(): void {
		const earlier = underWay?.catch(() => undefined) ?? Promise.resolve();
		earlier.then(askTogether).catch((error: unknown) => reportBug(error, 'asking for rights'));
	}

	const isRecent = (seat: ConsoleSeat) =>
		latest.asked.has(seat.staffSession) && performance.now() - latest.askedAt <= askEvery;

	const timer = setInterval(() => {
		askTogether().catch((error: unknown) => reportBug(error, 'asking for rights'));
	}, askEvery);
	timer.unref();

	return {
		async mayGoOn(seat) {
			// A query that is under way may have begun too long ago, or before this console was there; the one after it did not.
			for (let tries = 0; tries < 2 && !isRecent(seat); tries += 1) await askTogether();
			return mayLead(seat);
		},
		askAgain,
		stop: () => clearInterval(timer)
	};
}
