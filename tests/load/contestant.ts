/** The generator's side: starts one of the servers, asks it things, and stops it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Copy } from './bare-evening.ts';
import type {
	ContestantPlace,
	KeptMemory,
	PlannedEvening,
	StoredVotes
} from './contestant-process.ts';

/** This server on the embedded Postgres, a bare Socket.IO server, and a bare `ws` server. */
export const contestants = ['ours', 'socket.io', 'ws'] as const;
export type ContestantName = (typeof contestants)[number];

const programs: Record<ContestantName, string> = {
	ours: './evening-server.ts',
	'socket.io': './bare-socket-io.ts',
	ws: './bare-ws.ts'
};

export interface Contestant {
	name: ContestantName;
	place: ContestantPlace;
	plan(evenings: number): Promise<PlannedEvening[]>;
	join(evening: PlannedEvening, people: number): Promise<string[]>;
	count(evening: PlannedEvening): Promise<StoredVotes | null>;
	/** Seconds of processor time of the server's process so far. */
	processorSeconds(): Promise<number>;
	/** The same of its database, which has processes of its own. */
	databaseSeconds(): number;
	keptMemory(): Promise<KeptMemory>;
	/** The most resident memory it ever had, in MB, as the kernel counts it. */
	peakMemory(): number;
	stop(): Promise<void>;
}

type Answer = { number: number; answer: unknown; error?: string };

export async function startContestant(
	name: ContestantName,
	copy: Copy | null
): Promise<Contestant> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-bench-'));
	const profile = process.env.BENCH_PROFILE;
	const child = fork(new URL(programs[name], import.meta.url), [JSON.stringify(copy)], {
		execArgv: [
			'--expose-gc',
			...(profile && name === 'ours' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])
		],
		env: {
			...process.env,
			NODE_ENV: 'production',
			DATABASE_URL: '',
			DATA_FOLDER: folder,
			ORIGIN: 'http://bench.test'
		}
	});
	const ask = openDesk(child);
	const place = (await ask('place')) as ContestantPlace;
	return {
		name,
		place,
		plan: (evenings) => ask('plan', evenings) as Promise<PlannedEvening[]>,
		join: (evening, people) => ask('join', evening, people) as Promise<string[]>,
		count: (evening) => ask('count', evening) as Promise<StoredVotes | null>,
		processorSeconds: async () => ((await ask('processorTime')) as number) / 1_000_000,
		databaseSeconds: () => (place.postmaster ? familySeconds(place.postmaster) : 0),
		keptMemory: () => ask('keptMemory') as Promise<KeptMemory>,
		peakMemory: () => Math.round(statusOf(child.pid ?? 0, 'VmHWM') / 1024),
		async stop() {
			const gone = once(child, 'exit');
			child.kill('SIGTERM');
			await gone;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function openDesk(child: ChildProcess) {
	let asked = 0;
	const waiting = new Map<
		number,
		{ done: (answer: unknown) => void; fail: (why: Error) => void }
	>();
	child.on('message', ({ number, answer, error }: Answer) => {
		const asker = waiting.get(number);
		waiting.delete(number);
		if (error) asker?.fail(new Error(error));
		else asker?.done(answer);
	});
	child.once('exit', (code) => {
		for (const { fail } of waiting.values()) fail(new Error(`The server stopped (${code})`));
	});
	return (question: string, ...about: unknown[]): Promise<unknown> =>
		new Promise((done, fail) => {
			asked += 1;
			waiting.set(asked, { done, fail });
			child.send({ number: asked, ask: question, about });
		});
}

function statusOf(pid: number, field: string): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
}

/** Processor time of a process, of its children, and of those that have gone; the kernel counts in hundredths of a second. */
function familySeconds(parent: number): number {
	let ticks = 0;
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
			// After the name: state, parent, …; 11 and 12 are its own time, 13 and 14 that of children it has reaped.
			const own = Number(fields[11]) + Number(fields[12]);
			if (Number(name) === parent) ticks += own + Number(fields[13]) + Number(fields[14]);
			else if (Number(fields[1]) === parent) ticks += own;
		} catch {
			// It went while we were looking.
		}
	}
	return ticks / 100;
}
