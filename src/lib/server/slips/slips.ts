/**
 * "Mijn strookje": with a code and without an account people find again what they wrote on an evening, and what became of it. Never what
 * they chose: no slip leads to a ballot. The code is made from the key of the evening (`slipOf`) and stands in a cookie of the phone and on
 * whatever its owner keeps it; here is only its hash, and beside each text a mark that says nothing without it. See docs/decisions/0064.
 */
import { gatherOwn, type OwnText } from '../../domain/slip/own-texts.ts';
import { readSlipCode } from '../../domain/slip/slip-code.ts';
import type { HidingReason } from '../../domain/moderation/reason.ts';
import type { SessionQueries, SessionRow } from '../db/sessions.ts';
import { textFields } from '../../activities/initiatives/schema.ts';
import type { MarkedText, SlipQueries } from '../db/slips.ts';
import { openGuesses } from '../guesses.ts';
import { hashToken, slipMark } from '../live/room/hashes.ts';
import type { Words } from '../report/words.ts';

export type SlipText = OwnText & {
	/** Null: it was not. Else why: the console promises that its writer reads it. */
	hidden: { reason: HidingReason | null } | null;
	/** The evening was closed before anybody looked at it. */
	isUnseen: boolean;
};

export interface FoundSlip {
	session: SessionRow;
	/** In the order in which they were written. */
	texts: SlipText[];
	/** When the first of them was; null: nothing is written. */
	writtenOn: Date | null;
	/** People wrote on this evening before texts had a mark: whose those are, no slip tells. */
	hasUnmarked: boolean;
}

export interface Slips {
	/** From now on this code leads to this evening. */
	keep(sessionId: string, code: string): Promise<void>;
	/** Null: no slip has this code, or not any more. Whoever guesses waits longer each time. */
	find(code: string, address: string): Promise<FoundSlip | null>;
	/** Under which name the code stands in the cookies of a phone. */
	cookieName(eveningCode: string): string;
}

export function openSlips(
	queries: SlipQueries,
	sessions: Pick<SessionQueries, 'findById'>,
	words: Pick<Words, 'hidden' | 'heldAtClosing'>,
	secure: boolean
): Slips {
	const guesses = openGuesses();

	return {
		keep: (sessionId, code) => queries.keep(sessionId, hashToken(code)),
		async find(typed, address) {
			const code = readSlipCode(typed);
			await guesses.wait(address);
			const sessionId = code && (await queries.findSession(hashToken(code)));
			const session = sessionId ? await sessions.findById(sessionId) : null;
			if (!code || !session) {
				await guesses.note(address);
				return null;
			}
			const texts = inOrder(await queries.listTexts(session.id));
			const isOwn = ({ id, mark }: (typeof texts)[number]) =>
				mark !== null && mark === slipMark(code, id);
			const own = gatherOwn(texts, isOwn);
			const [hidden, held] =
				own.length > 0
					? await Promise.all([words.hidden(session.id), words.heldAtClosing(session.id)])
					: [[], []];
			return {
				session,
				texts: own.map((text) => ({
					...text,
					hidden: hidden.find(({ ids }) => ids.some((id) => text.ids.includes(id))) ?? null,
					isUnseen: held.flat().some((id) => text.ids.includes(id))
				})),
				writtenOn: texts.find(isOwn)?.at ?? null,
				hasUnmarked: await queries.hasUnmarked(session.id)
			};
		},
		cookieName: (eveningCode) => `${secure ? '__Host-' : ''}slip-${eveningCode}`
	};
}

/** The title of an initiative first, as on every page: what came in one go has no order of its own. */
function inOrder(texts: MarkedText[]): MarkedText[] {
	const place = ({ field }: MarkedText) => textFields.findIndex((one) => one === field);
	return texts.toSorted((one, other) => one.seq - other.seq || place(one) - place(other));
}
