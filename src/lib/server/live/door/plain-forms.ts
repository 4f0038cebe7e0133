/** Phones without script: the plain forms of their pages, and the way of what is posted into the same room as a message of a socket. */
import type { Channel, ParticipantKind } from '../../../domain/audience.ts';
import type { FormFields } from '../../../domain/form.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { Chance } from '../../chance.ts';
import type { RoomRequest } from '../room/request.ts';
import type { Rooms } from '../room/rooms.ts';
import { keepPace } from '../sockets/pace.ts';
import { formActionId, isFormOfOther, newFormId, ownerTag } from './form-id.ts';

export interface PlainForms {
	/** Labels what a phone stores for this participant; cannot be led back to them. */
	ownerTag(participantId: string): string;
	/** For the forms of a page that was made for this participant. */
	newFormId(participantId: string): string;
	/** Whether a form is of a page that was made for somebody else. */
	isOfOther(participantId: string, fields: FormFields): boolean;
	/** Which action a form is, by everything that was posted. */
	actionId(participantId: string, fields: FormFields): string;
	answer(
		sessionId: string,
		participantId: string,
		act: { actionId: string; stepId: string; action: unknown; channel: Channel }
	): Promise<Reply>;
	/** Somebody counts as another kind from now on. */
	become(
		sessionId: string,
		participantId: string,
		asked: { actionId: string; as: ParticipantKind }
	): Promise<Reply>;
}

export function openPlainForms(rooms: Rooms, chance: Chance): PlainForms {
	// The same pace as over a socket.
	const pace = keepPace();

	async function submit(sessionId: string, request: RoomRequest): Promise<Reply> {
		if ((await pace(request.actor)) !== 'go-on') return { ok: false, refusal: 'too-fast' };
		const room = await rooms.find(sessionId);
		return room.submit(request);
	}

	return {
		ownerTag,
		newFormId: (participantId) => newFormId(ownerTag(participantId), chance.newId),
		isOfOther: (participantId, fields) => isFormOfOther(ownerTag(participantId), fields),
		actionId: (participantId, fields) => formActionId(participantId, fields, chance.newId),
		answer: (sessionId, actor, act) =>
			submit(sessionId, { kind: 'act', by: 'participant', actor, ...act }),
		become: (sessionId, actor, asked) => submit(sessionId, { kind: 'become', actor, ...asked })
	};
}
