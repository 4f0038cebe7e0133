/** What an evening and a login leave behind has a term, and is then removed: as the privacy page says. */
import type { Auth } from '../auth/auth.ts';
import type { OpenDatabase } from '../db/client.ts';
import type { SessionQueries } from '../db/sessions.ts';

export interface Tidying {
	tidy(): Promise<void>;
	close(): void;
}

interface TidyWorld {
	/** Several processes take turns. */
	alone: OpenDatabase['alone'];
	sessions: Pick<SessionQueries, 'removeParticipants'>;
	auth: Pick<Auth, 'removeExpired'>;
	now: () => Date;
	reportFailure: (error: unknown) => void;
}

const hour = 3600 * 1000;
/** Together less than the three days that the privacy page names. */
const keptFor = 48 * hour;
const lookEvery = 6 * hour;
/** A server that is off at night tidies too. */
const firstLook = 5 * 60_000;

export function keepTidy({ alone, sessions, auth, now, reportFailure }: TidyWorld): Tidying {
	const tidy = () =>
		alone(async () => {
			await sessions.removeParticipants(new Date(now().getTime() - keptFor));
			await auth.removeExpired();
		});
	const look = () => void tidy().catch(reportFailure);
	const first = setTimeout(look, firstLook);
	const watch = setInterval(look, lookEvery);
	first.unref();
	watch.unref();
	return {
		tidy,
		close() {
			clearTimeout(first);
			clearInterval(watch);
		}
	};
}
