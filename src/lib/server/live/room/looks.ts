/** The first look of a page at an evening: what a socket of the same audience gets when it asks. */
import type { Look } from '../../../protocol/messages.ts';
import type { Begun } from './begun.ts';
import type { RestingRoom } from './resting.ts';
import type { SessionQueries } from '../../db/sessions.ts';
import type { ForeseenWave } from './foresee-wave.ts';
import type { Rooms } from './rooms.ts';

export interface AtDoor {
	readOnly: boolean;
	barred: 'no-newcomers' | 'not-counted' | null;
}

export interface Looks {
	/** Null for whom the evening is not: who did not come in (yet), or was put aside. */
	asParticipant(sessionId: string, participantId: string): Promise<Look<'participant'> | null>;
	/** As what somebody counts now; null for who is not in, or when the evening is over. */
	whoIs(sessionId: string, participantId: string): Promise<ReturnType<RestingRoom['whoIs']>>;
	/** The slip of somebody who is in; null when the evening is over. */
	slipOf(sessionId: string, participantId: string): Promise<string | null>;
	/** What somebody begins with; nothing once the evening is over. */
	begunBy(sessionId: string, participantId: string): Promise<Begun[]>;
	nameBegun(sessionId: string, ids: readonly string[]): Promise<Begun[]>;
	atWall(sessionId: string): Promise<Look<'wall'>>;
	asFacilitator(sessionId: string): Promise<Look<'facilitator'>>;
	/**
	 * Of an evening with open doors. `readOnly`: its log does not hold, so that nobody can come in or answer any more. `barred`: why this
	 * visitor sees no form to join with.
	 */
	atDoor(sessionId: string, participantId: string | null): Promise<AtDoor>;
	/** What would go with a wave, and how many people would. */
	foreseeWave(sessionId: string, from: string, to: string): Promise<ForeseenWave>;
}

export function openLooks(rooms: Rooms, sessions: Pick<SessionQueries, 'listParticipants'>): Looks {
	return {
		async asParticipant(sessionId, participantId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => {
				if (resting.whyOut(participantId)) return null;
				return { view: resting.viewFor('participant'), own: resting.ownFor(participantId) };
			});
		},
		async whoIs(sessionId, participantId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => resting.whoIs(participantId));
		},
		async slipOf(sessionId, participantId) {
			const room = await rooms.find(sessionId);
			return room.atRest((resting) => resting.slipOf(participantId));
		},
		async begunBy(sessionId, participantId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => resting.begunBy(participantId));
		},
		async nameBegun(sessionId, ids) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => resting.nameBegun(ids));
		},
		async atWall(sessionId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => ({ view: resting.viewFor('wall'), own: null }));
		},
		async asFacilitator(sessionId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => ({ view: resting.viewFor('facilitator'), own: null }));
		},
		async atDoor(sessionId, participantId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => {
				const { readOnly } = resting.viewFor('participant');
				const isAside = participantId !== null && resting.isAside(participantId);
				const barred = resting.doors().welcomesNewcomers ? null : ('no-newcomers' as const);
				return { readOnly, barred: isAside ? 'not-counted' : barred };
			});
		},
		async foreseeWave(sessionId, from, to) {
			const room = await rooms.findFresh(sessionId);
			const people = await sessions.listParticipants(sessionId);
			return room.atRest((resting) => resting.foreseeWave(from, to, people));
		}
	};
}
