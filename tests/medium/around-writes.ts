import type { Commit } from '#lib/server/db/commit.ts';
import type { LogQueries } from '#lib/server/db/log.ts';

interface Hooks {
	/** Before the commit; throw to make it fail. */
	before?: (commit: Pick<Commit, 'entries' | 'texts'>) => void;
	/** After the commit, before the acknowledgement. */
	after?: () => Promise<void>;
}

/** A log with hooks before and after each write, whichever way it is written. */
export function aroundWrites(log: LogQueries, { before, after }: Hooks): LogQueries {
	return {
		...log,
		async append(sessionId, known, write, holdsPreparation) {
			const writeWatched: typeof write = (...read) => {
				const commit = write(...read);
				if (commit) before?.(commit);
				return commit;
			};
			await log.append(sessionId, known, writeWatched, holdsPreparation);
			await after?.();
		},
		async appendAtOnce(sessionId, known, commit) {
			before?.(commit);
			const stored = await log.appendAtOnce(sessionId, known, commit);
			await after?.();
			return stored;
		}
	};
}
