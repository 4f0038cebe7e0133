/** What the doors freeze of the preparation is read in the transaction that stores it: what is saved before it counts, and nothing after it. */
import { openingKind } from '../../../domain/session/rules-version.ts';
import type { Preparation } from '../../db/preparation.ts';
import { freezeAgenda } from '../../sessions/read-agenda.ts';
import type { RoomRequest } from './request.ts';

type CommandRequest = Extract<RoomRequest, { kind: 'command' }>;

export function opensDoors(request: RoomRequest): request is CommandRequest {
	return request.kind === 'command' && request.name === openingKind;
}

/** An evening that was withdrawn meanwhile has no programme to open with. */
export function withProgramme(request: RoomRequest, { phase, agenda }: Preparation): RoomRequest {
	if (!opensDoors(request)) return request;
	const frozen = phase === 'draft' ? [] : freezeAgenda(agenda);
	return { ...request, payload: { ...request.payload, agenda: frozen } };
}
