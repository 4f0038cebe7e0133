/**
 * Does the same to each, one after another. Where one fails the others go on, and that one is told. Says how many were done.
 */
export async function tryEach<One>(
	all: readonly One[],
	work: (one: One) => Promise<unknown>,
	reportFailure: (error: unknown) => void
): Promise<number> {
	let done = 0;
	for (const one of all) {
		try {
			await work(one);
			done += 1;
		} catch (error) {
			reportFailure(error);
		}
	}
	return done;
}
