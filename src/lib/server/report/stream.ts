/** The text of a log as a stream with backpressure. */

/** Idle time-out, in milliseconds: a reader who takes nothing is gone, and holds a slot. */
const patience = 60_000;

/** Pulls the next chunk when the reader took the last one. `onEnd` is called once nothing goes out any more, however it ended. */
export function streamPieces(
	pieces: AsyncGenerator<string>,
	onEnd: () => void,
	waitsFor = patience
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let waiting: NodeJS.Timeout | undefined;

	async function end(): Promise<void> {
		clearTimeout(waiting);
		onEnd();
		await pieces.return(undefined);
	}

	return new ReadableStream({
		async pull(stream) {
			clearTimeout(waiting);
			try {
				const { done, value } = await pieces.next();
				if (done) {
					stream.close();
					return onEnd();
				}
				stream.enqueue(encoder.encode(value));
			} catch (error) {
				onEnd();
				throw error;
			}
			waiting = setTimeout(() => {
				stream.error(new Error('Nobody took the rest of the log'));
				void end();
			}, waitsFor);
			waiting.unref();
		},
		cancel: end
	});
}
