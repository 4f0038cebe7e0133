/** Asks the server what would go with a wave. Null: it did not answer. */

export interface Foreseen {
	people: number;
	isTooSmall: boolean;
	/** `answered` is null where the step is secret. */
	steps: { title: string; answered: number | null }[];
}

export async function foreseeWave(
	sessionId: string,
	from: string,
	to: string
): Promise<Foreseen | null> {
	const asked = new URLSearchParams({ van: from, tot: to });
	const answer = await fetch(`/regie/avonden/${sessionId}/live/golf?${asked.toString()}`, {
		signal: AbortSignal.timeout(5_000),
		redirect: 'error'
	}).catch(() => null);
	return answer?.ok ? ((await answer.json().catch(() => null)) as Foreseen | null) : null;
}
