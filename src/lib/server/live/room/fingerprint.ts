/**
 * A hash of who asked what, kept beside the log: the same action id with something else in it, or from somebody else, is another action.
 * An HMAC with the key of the step, or of the evening, so that it cannot be verified once that key is destroyed.
 */
import { createHmac } from 'node:crypto';
import { wholeEvening, type Memory } from './memory.ts';
import type { RoomRequest } from './request.ts';

/** Null when the key is gone: then nobody can tell any more whether it is the same. */
export function fingerprintOf(request: RoomRequest, memory: Memory): string | null {
	const key = memory.keyOf(request.kind === 'act' ? request.stepId : wholeEvening);
	if (!key) return null;
	return createHmac('sha256', key)
		.update(JSON.stringify(['asked', request.actor, askedIn(request)]))
		.digest('base64url')
		.slice(0, 24);
}

function askedIn(request: RoomRequest): unknown {
	switch (request.kind) {
		case 'join':
			return [request.kind, request.as, request.buurt];
		case 'become':
			return [request.kind, request.as];
		case 'act':
			return [request.kind, request.by, request.channel, request.stepId, request.action];
		case 'moderate':
			return [request.kind, request.stepId, request.action];
		case 'computed':
			return [request.kind, request.stepId, request.payload];
		case 'command':
			// What the doors freeze is made anew every time it is asked.
			return [request.name, request.stepId, request.name === 'open-doors' ? null : request.payload];
	}
}
