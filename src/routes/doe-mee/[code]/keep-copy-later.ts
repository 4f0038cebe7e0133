/** When the line has nothing else to do, the browser keeps what it needs without one. Returns how to leave it. */
export function keepCopyLater(code: string, language: string): () => void {
	const timer = setTimeout(() => {
		import('./offline-copy.ts')
			.then(({ keepOfflineCopy }) => keepOfflineCopy(code, language))
			// The line is gone already, or the browser keeps nothing.
			.catch(() => undefined);
	}, 5_000);
	return () => clearTimeout(timer);
}
