/** The door of an evening: which code leads where, who comes in, and how often one may guess. */
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { ParticipantKind } from '../../../domain/audience.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { codeSchema } from '../../../protocol/schema.ts';
import type { Chance } from '../../chance.ts';
import type { SessionQueries, SessionRow } from '../../db/sessions.ts';
import { hashToken } from '../room/hashes.ts';
import { openHandover, type Handover } from './handover.ts';
import type { Rooms } from '../room/rooms.ts';

interface Joined {
	token: string;
}

export interface Door {
	/** The evening of a code. Only wrong codes count, and they make the next answer to this address slower: a whole hall shares one address. */
	findByCode(code: string, address: string): Promise<SessionRow | { refusal: Refusal }>;
	/**
	 * Lets someone in and hands over the secret for their phone's cookie. The same secret is the same person, so a form that is sent
	 * twice lets in one. A refusal that may pass has a secret too: with it, the next try is one of the same person.
	 */
	join(
		session: SessionRow,
		token: string | null,
		as: ParticipantKind,
		buurt: string | null
	): Promise<Joined | { refusal: Refusal; token: string | null }>;
	/** A secret for a phone that is about to come in. Nothing is stored of it until then. */
	newSecret(): string;
	/** The participant to whom this secret belongs, in this evening. */
	recognise(sessionId: string, token: string | null): Promise<string | null>;
	/** How somebody who is in lets in another device of their own. */
	handover: Handover;
}

/** Refusals of which nobody knows what they are worth: the next try may succeed, or this one was stored after all. */
const mayPass: readonly Refusal[] = ['busy', 'not-saved'];

/** As we make them; what was made elsewhere may be easy to guess. */
const secretShape = /^[\w-]{43}$/;

const wrongCodesPerMinute = 30;
const longestWait = 4_000;
const mostRecognised = 20_000;

export function openDoor(sessions: SessionQueries, rooms: Rooms, chance: Chance): Door {
	const guesses = new RateLimiterMemory({ points: wrongCodesPerMinute, duration: 60 });

	/** Honest people behind an address from which someone guesses wait a little; they are never shut out. */
	async function waitIfGuessing(address: string): Promise<void> {
		const known = await guesses.get(address);
		const over = (known?.consumedPoints ?? 0) - wrongCodesPerMinute;
		if (over > 0) {
			await new Promise((resolve) => setTimeout(resolve, Math.min(longestWait, 250 * over)));
		}
	}

	/** Whoever was recognised once stays who they are: a hall that comes back all at once asks the database nothing. */
	const recognised = new Map<string, string>();

	async function recognise(sessionId: string, token: string | null): Promise<string | null> {
		if (!token) return null;
		const hash = hashToken(token);
		const key = `${sessionId} ${hash}`;
		const known = recognised.get(key);
		if (known) return known;
		const found = await sessions.findParticipant(sessionId, hash);
		if (recognised.size >= mostRecognised) recognised.clear();
		if (found) recognised.set(key, found);
		return found;
	}

	return {
		async findByCode(code, address) {
			await waitIfGuessing(address);
			const parsed = codeSchema.safeParse(code);
			const session = parsed.success ? await sessions.findByCode(parsed.data) : null;
			if (session && session.phase !== 'draft') return session;
			const tooMany = await guesses.consume(address).then(
				() => false,
				(_: RateLimiterRes) => true
			);
			return { refusal: tooMany ? 'too-many-wrong-codes' : 'code-unknown' };
		},

		async join(session, token, as, buurt) {
			const known = await recognise(session.id, token);
			const room = await (known ? rooms.findFresh : rooms.find)(session.id);
			if (known && token && (await room.atRest((resting) => resting.hasJoined(known)))) {
				return { token };
			}
			const secret = token && (known || secretShape.test(token)) ? token : chance.newToken();
			const id =
				known ?? (await sessions.addParticipant(chance.newId(), session.id, hashToken(secret)));
			const reply = await room.submit({
				kind: 'join',
				actionId: chance.newId(),
				actor: id,
				as,
				buurt
			});
			// Their own other try was a moment sooner.
			if (reply.ok || reply.refusal === 'already-done') return { token: secret };
			return { refusal: reply.refusal, token: mayPass.includes(reply.refusal) ? secret : null };
		},

		newSecret: chance.newToken,
		recognise,
		handover: openHandover(sessions, recognise, chance)
	};
}
