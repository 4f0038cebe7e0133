import type { Life } from '#lib/domain/life/life.ts';

/** The acts that lead to a state, the shortest way. Throws where it cannot be reached. */
export function pathToState(life: Life<string, string>, wanted: string): { kind: string }[] {
	const ways: { state: string; acts: { kind: string }[] }[] = [{ state: life.first, acts: [] }];
	for (const { state, acts } of ways) {
		if (state === wanted) return acts;
		if (ways.length > 500) break;
		for (const [act, step] of Object.entries(life.steps[state] ?? {}))
			if (step) ways.push({ state: step.to, acts: [...acts, { kind: act }] });
	}
	throw new Error(`${wanted} cannot be reached`);
}
