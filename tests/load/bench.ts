/**
 * `npm run bench -- NAME` runs one bench, `npm run bench` those that every change is held against. One line of JSON per measurement.
 * `BENCH_PROFILE=FOLDER` writes a CPU profile of our server there, `BENCH_FILES=1` names every file that a phone fetches.
 */
import { availableParallelism } from 'node:os';

/** Each prints its measurements and tells whether every figure reached its target. */
type Bench = (quick: boolean) => Promise<boolean>;

const benches: Record<string, () => Promise<{ run: Bench }>> = {
	start: () => import('./start.ts'),
	phone: () => import('./phone.ts'),
	page: () => import('./page.ts'),
	evening: () => import('./evening.ts'),
	live: () => import('./live.ts'),
	join: () => import('./join.ts'),
	open: () => import('./open.ts'),
	fuzz: () => import('./fuzz.ts')
};
const everyday = ['start', 'phone', 'evening'];

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = named.find((name) => !benches[name]);
if (unknown) {
	console.error(`No bench "${unknown}". There are: ${Object.keys(benches).join(', ')}`);
	process.exit(2);
}
/** Everything tiny: to see that a bench works, not what it measures. */
const quick = process.argv.includes('--quick');
console.log(JSON.stringify({ cores: availableParallelism(), node: process.version, quick }));

let ok = true;
for (const name of named.length > 0 ? named : everyday) {
	const bench = await benches[name]?.();
	ok = ((await bench?.run(quick)) ?? false) && ok;
}
process.exit(ok ? 0 : 1);
