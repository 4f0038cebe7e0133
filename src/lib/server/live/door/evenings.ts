/** Live evenings as routes use them: the same door and the same rooms as the sockets, reached by a plain form. */
import type { Channel } from '../../../domain/audience.ts';
import type { FormFields } from '../../../domain/form.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Look, Reply } from '../../../protocol/messages.ts';
import type { Chance } from '../../chance.ts';
import type { SessionRow } from '../../db/sessions.ts';
import type { Door } from './door.ts';
import { formActionId, isFormOfOther, newFormId } from './form-id.ts';
import type { Handover } from './handover.ts';
import { hashText } from '../room/hashes.ts';
import { drawQr } from './qr.ts';
import type { Rooms } from '../room/rooms.ts';

export interface Evenings {
	findByCode(code: string, address: string): Promise<SessionRow | { refusal: Refusal }>;
	join: Door['join'];
	newSecret: Door['newSecret'];
	/** The participant of this cookie, if they have come in. */
	recognise: Door['recognise'];
	/** One participant on several devices. */
	handover: Handover;
	/** Null for who is known but not in (yet), while one can come in. */
	lookAsParticipant(sessionId: string, participantId: string): Promise<Look<'participant'> | null>;
	/** Whether its log does not hold, so that nobody can come in or answer any more. */
	isReadOnly(sessionId: string): Promise<boolean>;
	lookAtWall(sessionId: string): Promise<Look<'wall'>>;
	lookAsFacilitator(sessionId: string): Promise<Look<'facilitator'>>;
	/** An answer from a plain form; goes through the same room as one from a socket. */
	answer(
		sessionId: string,
		participantId: string,
		act: { actionId: string; stepId: string; action: unknown; channel: Channel }
	): Promise<Reply>;
	/** Under which name the secret of a participant stands in their cookies. */
	cookieName(code: string): string;
	/** What a phone puts on what it keeps for this participant: tells people apart, and tells nobody who they are. */
	ownerTag(participantId: string): string;
	/** For the forms of a page that was made for this participant. */
	newFormId(participantId: string): string;
	/** Whether a form is of a page that was made for somebody else. */
	isFormOfOther(participantId: string, fields: FormFields): boolean;
	/** Which action a plain form is, by everything that was posted. */
	formActionId(participantId: string, fields: FormFields): string;
	/** The QR code of a link, as one SVG path in units of one square. */
	drawQr(link: string): { path: string; size: number };
}

export function openEvenings(rooms: Rooms, door: Door, chance: Chance, secure: boolean): Evenings {
	const ownerTag = (participantId: string) => hashText('phone', participantId).slice(0, 12);

	return {
		findByCode: door.findByCode,
		join: door.join,
		newSecret: door.newSecret,
		recognise: door.recognise,
		handover: door.handover,
		async lookAsParticipant(sessionId, participantId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => {
				const view = resting.viewFor('participant');
				// Once it is over, the evening does not know any more who was in.
				const canJoin = view.phase === 'open' || view.phase === 'running';
				if (canJoin && !resting.hasJoined(participantId)) return null;
				return { view, own: resting.ownFor(participantId) };
			});
		},
		async isReadOnly(sessionId) {
			const room = await rooms.find(sessionId);
			return room.atRest((resting) => resting.viewFor('participant').readOnly);
		},
		async lookAtWall(sessionId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => ({ view: resting.viewFor('wall'), own: null }));
		},
		async lookAsFacilitator(sessionId) {
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => ({ view: resting.viewFor('facilitator'), own: null }));
		},
		async answer(sessionId, participantId, { actionId, stepId, action, channel }) {
			const room = await rooms.find(sessionId);
			return room.submit({
				kind: 'act',
				by: 'participant',
				actor: participantId,
				channel,
				actionId,
				stepId,
				action
			});
		},
		cookieName: (code) => `${secure ? '__Host-' : ''}participant-${code}`,
		ownerTag,
		newFormId: (participantId) => newFormId(ownerTag(participantId), chance.newId),
		isFormOfOther: (participantId, fields) => isFormOfOther(ownerTag(participantId), fields),
		formActionId: (participantId, fields) => formActionId(participantId, fields, chance.newId),
		drawQr
	};
}
