/** Who does something in the examples of the activities, under a name that says of which kind they are. */
import type { Actor, ParticipantKind } from '#lib/domain/audience.ts';
import { kindOf } from '#lib/domain/audience.ts';
import { activities } from '#lib/activities/index.ts';
import { findWorlds } from '../worlds.ts';

export function nameOf(by: Actor): string {
	if (by.role === 'facilitator') return 'console';
	const kind = kindOf(by);
	return by.id.startsWith(kind) ? by.id : `${kind}-${by.id}`;
}

/** Everybody who comes in, with their kind. */
export function listPeople(): Map<string, ParticipantKind> {
	const people = new Map<string, ParticipantKind>();
	for (const { name } of activities) {
		for (const { by } of findWorlds(name).everyAction.actions) {
			if (by.role === 'participant') people.set(nameOf(by), kindOf(by));
		}
	}
	return people;
}
