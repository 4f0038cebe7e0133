/** `npm run bench -- evening`: one evening with 200 phones that all vote within 10 seconds, on the embedded Postgres. */
import { startContestant } from './contestant.ts';
import { median, report } from './measure.ts';
import type { Figures } from './work.ts';
import { measureVotes } from './work-vote.ts';

const target = { tapToWallP95: 500, peakMemoryMB: 400 };

export async function run(quick: boolean): Promise<boolean> {
	const results: Figures[] = [];
	for (let trial = 1; trial <= (quick ? 1 : 3); trial += 1) {
		const server = await startContestant('ours', null);
		try {
			const work = {
				about: 'vote' as const,
				halls: 1,
				phones: quick ? 20 : 200,
				within: quick ? 1_000 : 10_000
			};
			const result = await measureVotes(server, work);
			results.push(result);
			report({ bench: 'evening', trial, ...result });
		} finally {
			await server.stop();
		}
	}
	const values = (name: string) => results.map((result) => result[name] ?? Number.NaN);
	const summary = {
		tapToWallP95: median(values('tapToWallP95')),
		peakMemoryMB: median(values('peakMemoryMB')),
		refused: Math.max(...values('refused')),
		lost: Math.max(...values('lost')),
		doubled: Math.max(...values('doubled'))
	};
	const ok =
		summary.tapToWallP95 <= target.tapToWallP95 &&
		summary.peakMemoryMB <= target.peakMemoryMB &&
		summary.refused + summary.lost + summary.doubled === 0;
	report({ bench: 'evening', median: summary, target, ok });
	return ok;
}
