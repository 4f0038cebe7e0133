/** The door of an evening: which code leads where, who comes in, and how often one may guess. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { ParticipantKind } from '../../../domain/audience.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { codeSchema } from '../../../protocol/schema.ts';
import type { Chance } from '../../chance.ts';
import type { SessionQueries, SessionRow } from '../../db/sessions.ts';
import { keyOf, openGuesses } from '../../guesses.ts';
import { hashToken } from '../room/hashes.ts';
import { openHandover, type Handover } from './handover.ts';
import type { RestingRoom } from '../room/resting.ts';
import type { Room } from '../room/room.ts';
import type { Rooms } from '../room/rooms.ts';

interface Joined {
	token: string;
}

export interface Door {
	/** As many as come in; who is put aside takes no place. */
	mostParticipants: number;
	/**
	 * The evening of a code. Only wrong codes count towards the rate limit of an address, which delays and never blocks: a hall shares
	 * one. Who is in by their cookies is not delayed at all.
	 */
	findByCode(
		code: string,
		address: string,
		readCookie?: (name: string) => string | undefined
	): Promise<SessionRow | { refusal: Refusal }>;
	/**
	 * Lets someone in and hands over the secret for their phone's cookie. The secret is an idempotency key: a form that is
	 * sent twice lets in one person. A transient refusal has a secret too: with it, the retry is one of the same person. Of who comes too
	 * early, too late or when the hall is full nothing is stored.
	 */
	join(
		session: SessionRow,
		token: string | null,
		as: ParticipantKind,
		buurt: string | null,
		address?: string
	): Promise<Joined | { refusal: Refusal; token: string | null }>;
	/** Why the evening is not for somebody whom the door knows: never let in, or put aside since. Null: it is. */
	whyOut(sessionId: string, participantId: string): Promise<ReturnType<RestingRoom['whyOut']>>;
	/** Under which name the secret of a participant stands in their cookies. */
	cookieName(code: string): string;
	/** A new secret for the cookie of a phone. Stored only when somebody joins with it. */
	newSecret(): string;
	/** A browser opened the form to join; counted in this process, and kept nowhere. */
	noteOpened(sessionId: string): void;
	countOpened(sessionId: string): number;
	/** The participant to whom this secret belongs, in this evening. */
	recognise(sessionId: string, token: string | null): Promise<string | null>;
	/** How somebody who is in lets in another device of their own. */
	handover: Handover;
}

/** Transient or of unknown effect: a retry may succeed, or this one was stored after all. */
const mayPass: readonly Refusal[] = ['busy', 'not-saved', 'too-fast'];

/** As we make them; what was made elsewhere may be easy to guess. */
const secretShape = /^[\w-]{43}$/;

const mostRecognised = 20_000;
const mostEvenings = 1_000;
/** So many new people within so many seconds from one address are no hall, not even one that scans all at once. */
export const joinsFromAddress = { most: 300, seconds: 2 };

/** `secure`: over https, where a cookie may be bound to this host. */
export function openDoor(
	sessions: SessionQueries,
	rooms: Rooms,
	chance: Chance,
	secure: boolean,
	mostParticipants = 500
): Door {
	const joins = new RateLimiterMemory({
		points: joinsFromAddress.most,
		duration: joinsFromAddress.seconds
	});
	const guesses = openGuesses();

	/** Bounded cache of who belongs to a secret: a hall that reconnects at once does not reach the database. */
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

	/** Bounded: evenings that nobody counts any more are forgotten with the rest. */
	const opened = new Map<string, number>();
	const countOpened = (sessionId: string) => opened.get(sessionId) ?? 0;
	function noteOpened(sessionId: string): void {
		if (opened.size >= mostEvenings && !opened.has(sessionId)) opened.clear();
		opened.set(sessionId, countOpened(sessionId) + 1);
	}

	const cookieName = (code: string) => `${secure ? '__Host-' : ''}participant-${code}`;

	/** Why somebody does not come in who is not in yet; null when nothing is in the way. */
	async function whyNotIn(
		{ phase, participants, welcomesNewcomers }: ReturnType<RestingRoom['doors']>,
		address: string
	): Promise<Refusal | null> {
		if (phase === 'planned') return 'session-not-open-yet';
		if (phase !== 'open' && phase !== 'running') return 'session-over';
		if (!welcomesNewcomers) return 'no-newcomers';
		if (participants >= mostParticipants) return 'hall-full';
		return joins.consume(keyOf(address)).then(
			() => null,
			() => 'too-fast'
		);
	}

	return {
		mostParticipants,
		async findByCode(code, address, readCookie = () => undefined) {
			const parsed = codeSchema.safeParse(code);
			const session = parsed.success ? await sessions.findByCode(parsed.data) : null;
			const token = session && readCookie(cookieName(session.code));
			if (session && token && (await recognise(session.id, token))) return session;
			await guesses.wait(address);
			if (session && session.phase !== 'draft') return session;
			const tooMany = await guesses.note(address);
			return { refusal: tooMany ? 'too-many-wrong-codes' : 'code-unknown' };
		},

		async join(session, token, as, buurt, address = '') {
			const known = await recognise(session.id, token);
			const room = await (known ? rooms.findFresh : rooms.find)(session.id);
			const { isIn, doors } = await room.atRest((resting) => ({
				isIn: known !== null && resting.hasJoined(known),
				doors: resting.doors()
			}));
			if (isIn && token) return { token };
			// Who was known and did not come in is as new as anybody.
			const refusal = await whyNotIn(doors, address);
			const secret = token && (known || secretShape.test(token)) ? token : chance.newToken();
			if (refusal) return { refusal, token: mayPass.includes(refusal) ? secret : null };
			const id =
				known ?? (await sessions.addParticipant(chance.newId(), session.id, hashToken(secret)));
			const reply = await room.submit({
				kind: 'join',
				actionId: chance.newId(),
				actor: id,
				as,
				buurt
			});
			// A concurrent attempt with the same secret was first.
			if (reply.ok || reply.refusal === 'already-done') return { token: secret };
			return { refusal: reply.refusal, token: mayPass.includes(reply.refusal) ? secret : null };
		},

		async whyOut(sessionId, participantId) {
			const read = (room: Room) => room.atRest((resting) => resting.whyOut(participantId));
			const why = await read(await rooms.find(sessionId));
			// They may have come in, or back, by another process.
			return why && read(await rooms.findFresh(sessionId));
		},
		cookieName,
		newSecret: chance.newToken,
		noteOpened,
		countOpened,
		recognise,
		handover: openHandover(sessions, recognise, chance)
	};
}
