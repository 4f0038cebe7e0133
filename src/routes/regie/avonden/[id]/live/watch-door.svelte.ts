/** Asks the server who opened the link and who is connected, as long as somebody looks at it. */

interface AtDoor {
	opened: number;
	connected: number;
	/** On the clock of the server. */
	at: string;
}

const pause = 5_000;

/** `find`: of which evening; null while nobody looks. Where the server does not answer nothing is known, and the rest goes on. */
export function watchDoor(find: () => string | null): { counted: AtDoor | null } {
	const door = $state({ counted: null as AtDoor | null });

	async function ask(sessionId: string): Promise<AtDoor | null> {
		const answer = await fetch(`/regie/avonden/${sessionId}/live/instroom`, {
			signal: AbortSignal.timeout(pause),
			redirect: 'error'
		}).catch(() => null);
		return answer?.ok ? ((await answer.json()) as AtDoor) : null;
	}

	$effect(() => {
		const sessionId = find();
		if (!sessionId) return;
		let isWatching = true;
		async function look() {
			const counted = await ask(sessionId ?? '').catch(() => null);
			if (isWatching) door.counted = counted;
		}
		void look();
		const timer = setInterval(() => void look(), pause);
		return () => {
			isWatching = false;
			clearInterval(timer);
		};
	});
	return door;
}
