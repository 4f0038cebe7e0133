/** The server's side of a bench: a child process that answers what the generator asks over IPC, and stops on SIGTERM. */

/** One of the servers that carry the same evening; the generator asks it these things. */
export interface ContestantDesk {
	/** Plans this many evenings of a secret vote, and cards after it. */
	plan(evenings: number): Promise<PlannedEvening[]>;
	/** Lets people in, after the doors were opened; their cookies. */
	join(evening: PlannedEvening, people: number): Promise<string[]>;
	/** What is stored of an evening; null where nothing is. */
	count(evening: PlannedEvening): Promise<StoredVotes | null>;
	close(): Promise<void>;
}

export interface PlannedEvening {
	id: string;
	code: string;
	/** The vote: what people choose is in nobody's view while it is open. */
	stepId: string;
	/** The cards: every phone follows what the others do. */
	cardsStepId: string;
}

export interface StoredVotes {
	/** Lines of answers in the log, and how many different actions they are. */
	lines: number;
	actions: number;
	/** How many lines went together in each commit. */
	commits: number[];
}

export interface ContestantPlace {
	port: number;
	origin: string;
	/** The cookie of whoever leads. */
	staffCookie: string;
	/** The process id of its Postgres; null where there is none. */
	postmaster: number | null;
}

interface Question {
	number: number;
	ask: string;
	about: unknown[];
}

/** Microseconds of processor time of this process so far. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return user + system;
}

/** Bytes of memory after everything was tidied up, so that servers differ by what they keep. */
export interface KeptMemory {
	resident: number;
	/** What JavaScript holds. A server that was large before has room for this without growing. */
	held: number;
}

function keptMemory(): KeptMemory {
	for (let time = 0; time < 3; time += 1) {
		globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
	}
	const { rss, heapUsed, external } = process.memoryUsage();
	return { resident: rss, held: heapUsed + external };
}

export function answerGenerator(desk: ContestantDesk, place: ContestantPlace): void {
	const answers: Record<string, (...about: never[]) => unknown> = {
		place: () => place,
		processorTime,
		keptMemory,
		plan: desk.plan,
		join: desk.join,
		count: desk.count
	};
	process.on('message', ({ number, ask, about }: Question) => {
		void Promise.resolve(answers[ask]?.(...(about as never[]))).then(
			(answer) => process.send?.({ number, answer }),
			(error: unknown) => process.send?.({ number, error: String(error) })
		);
	});
	process.on('SIGTERM', () => void desk.close().then(() => process.exit(0)));
	// Who loses the generator has nothing to do any more.
	process.on('disconnect', () => void desk.close().then(() => process.exit(0)));
}
