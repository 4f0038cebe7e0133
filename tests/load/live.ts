/**
 * `npm run bench -- live`: this server on the embedded Postgres beside a bare Socket.IO server and a bare `ws` server, interleaved,
 * from the same generator. `--only=hall,cut` takes some of the works, `--quick` makes everything tiny.
 */
import type { Copy } from './bare-evening.ts';
import { contestants, startContestant, type ContestantName } from './contestant.ts';
import { copyViews } from './hall.ts';
import { median, report } from './measure.ts';
import { isReached, type Figures, type Work } from './work.ts';
import { of, works } from './works.ts';

const trials = 3;

/** Of what must never happen the worst trial counts, of all the rest the middle one. */
function summarise(figures: Figures[]): Figures {
	const worst = ['refused', 'lost', 'doubled'];
	return Object.fromEntries(
		Object.keys(figures[0] ?? {}).map((name) => {
			const values = figures.map((trial) => of(trial, name));
			return [name, worst.includes(name) ? Math.max(...values) : median(values)];
		})
	);
}

async function readCopy(): Promise<Copy> {
	const ours = await startContestant('ours', null);
	try {
		return await copyViews(ours);
	} finally {
		await ours.stop();
	}
}

async function runWork(work: Work, copy: Copy, quick: boolean): Promise<boolean> {
	const measured: Record<ContestantName, Figures[]> = { ours: [], 'socket.io': [], ws: [] };
	for (let trial = 1; trial <= (quick ? 1 : trials); trial += 1) {
		for (const name of contestants) {
			const server = await startContestant(name, copy);
			try {
				const figures = await work.measure(server, quick);
				measured[name].push(figures);
				report({ bench: 'live', work: work.name, trial, server: name, ...figures });
			} finally {
				await server.stop();
			}
		}
	}
	const medians = {
		ours: summarise(measured.ours),
		'socket.io': summarise(measured['socket.io']),
		ws: summarise(measured.ws)
	};
	const targets = work.judge(medians);
	const ok = targets.every(isReached);
	report({ bench: 'live', work: work.name, medians, targets, ok });
	return ok;
}

export async function run(quick: boolean): Promise<boolean> {
	const only = process.argv
		.find((word) => word.startsWith('--only='))
		?.slice(7)
		.split(',');
	const chosen = works.filter(({ name }) => only?.includes(name) ?? true);
	const copy = await readCopy();
	const missed: string[] = [];
	for (const work of chosen) if (!(await runWork(work, copy, quick))) missed.push(work.name);
	report({ bench: 'live', works: chosen.map(({ name }) => name), missed, ok: missed.length === 0 });
	return missed.length === 0;
}
