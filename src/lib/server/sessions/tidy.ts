/** What an evening and a login leave behind has a term, and is then removed: as the privacy page says. */
import { closingKind, type ClosingPayload } from '../../domain/session/control-code.ts';
import { monthsBefore, phoneHours, type Terms } from '../../domain/terms.ts';
import type { Auth } from '../auth/auth.ts';
import type { Chance } from '../chance.ts';
import type { ContactSlips } from '../contact/contact-slips.ts';
import type { Following } from '../contact/follow-slips.ts';
import type { OpenDatabase } from '../db/client.ts';
import type { LogQueries } from '../db/log.ts';
import type { SessionQueries } from '../db/sessions.ts';
import type { SlipQueries } from '../db/slips.ts';
import type { Rooms } from '../live/room/rooms.ts';
import type { Words } from '../report/words.ts';
import type { KeyFolder } from '../seal/key-folder.ts';
import { tryEach } from '../try-each.ts';

export interface Tidying {
	tidy(): Promise<void>;
	close(): void;
}

interface TidyWorld {
	/** Several processes take turns. */
	alone: OpenDatabase['alone'];
	sessions: Pick<SessionQueries, 'removeParticipants' | 'listForgotten' | 'listEnded'>;
	rooms: Pick<Rooms, 'findFresh'>;
	log: Pick<LogQueries, 'remove' | 'hasUntold' | 'removeUntold'>;
	/** What was erased still stands in files of the database, until these are cleaned. */
	noteErased: () => Promise<void>;
	keys: Pick<KeyFolder, 'list' | 'destroy'>;
	words: Pick<Words, 'list' | 'erase'>;
	auth: Pick<Auth, 'removeExpired'>;
	contacts: Pick<ContactSlips, 'eraseDue'>;
	following: Pick<Following, 'followAll'>;
	slips: Pick<SlipQueries, 'remove'>;
	terms: Terms;
	chance: Pick<Chance, 'now' | 'newId'>;
	reportFailure: (error: unknown) => void;
}

const hour = 3600 * 1000;
const lookEvery = 6 * hour;
/** A server that is off at night tidies too. */
const firstLook = 5 * 60_000;

/** In the lines that the term wrote: nobody pressed a button. */
const byTerm = 'term';

export function keepTidy(world: TidyWorld): Tidying {
	const { alone, sessions, rooms, log, keys, words, auth, contacts, following, slips } = world;
	const { terms, chance, noteErased, reportFailure } = world;
	const { now } = chance;

	/** In this order: a line that closes an evening would keep for longer by which phone somebody took part in it. */
	async function endEvenings(): Promise<void> {
		const before = new Date(now().getTime() - phoneHours * hour);
		await sessions.removeParticipants(before);
		const forgotten = await sessions.listForgotten(before);
		await tryEach(forgotten, (id) => closeForgotten(id, before), reportFailure);
	}

	/** As whoever leads would have: keys are destroyed, and the report is made by whoever looks for closed evenings without one. */
	async function closeForgotten(id: string, before: Date): Promise<void> {
		const room = await rooms.findFresh(id);
		// Somebody may have led on while others were closed.
		if (!(await sessions.listForgotten(before)).includes(id)) return;
		const reply = await room.submit({
			...{ kind: 'command', actionId: chance.newId(), actor: byTerm, basedOn: null },
			...{ name: closingKind, stepId: null, payload: { byTerm: true } satisfies ClosingPayload }
		});
		if (!reply.ok) throw new Error(`Evening ${id} could not be closed: ${reply.refusal}`);
	}

	async function eraseOldTexts(): Promise<void> {
		const over = await sessions.listEnded(monthsBefore(now(), terms.texts));
		await tryEach(over, eraseTexts, reportFailure);
	}

	async function eraseTexts(id: string): Promise<void> {
		const left = (await words.list(id)).map((text) => text.id);
		if (left.length > 0) await words.erase(id, byTerm, left);
		// What they led to is gone.
		await slips.remove(id);
		await destroyRest(id);
	}

	/** Of an evening that could not be closed: its log does not hold, so no line can say that its ballots are opened or gone. */
	async function destroyRest(id: string): Promise<void> {
		for (const scope of keys.list(id)) keys.destroy(id, scope);
		if (!(await log.hasUntold(id))) return;
		await noteErased();
		await log.removeUntold(id);
	}

	async function removeOldLogs(): Promise<void> {
		const over = await sessions.listEnded(monthsBefore(now(), terms.answers));
		await tryEach(over, removeLog, reportFailure);
	}

	/** Without its log an evening is not found any more: words that could not be erased would stay in what was made of them. */
	async function removeLog(id: string): Promise<void> {
		if ((await words.list(id)).length > 0) return;
		await log.remove(id);
	}

	const works = [
		// Before an evening is closed: after that nobody can be told apart.
		() => following.followAll(),
		endEvenings,
		() => auth.removeExpired(),
		() => contacts.eraseDue(reportFailure),
		eraseOldTexts,
		// After the texts: a log that is gone names none of them.
		removeOldLogs
	];

	/** Where one fails, the others go on: all of it is tried again at the next look. */
	const tidy = () =>
		alone(async () => {
			await tryEach(works, (work) => work(), reportFailure);
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
