/** Where a connected browser sits in an evening. Made once, from its cookies at the handshake; each seat has just what it may have. */
import type { Audience } from '../audience.ts';

/** A resident, entrepreneur or professional who answers. */
export interface PhoneSeat {
	kind: 'phone';
	sessionId: string;
	participant: string;
}

/** What the whole hall looks at. */
export interface WallSeat {
	kind: 'wall';
	sessionId: string;
}

/** Whoever leads. Ends together with the login, and with the right to lead. */
export interface ConsoleSeat {
	kind: 'console';
	sessionId: string;
	/** The wijk of the evening: the right to lead is asked again for this one, as long as the seat is taken. */
	wijk: string;
	staff: string;
	staffSession: string;
}

// Seats to come, each with just what it may have: a counter (of hands and cards, for one step), a scribe (of one table), a moderator
// (of texts, leads nothing), a co-facilitator (leads beside the console, closes nothing for good).
export type Seat = PhoneSeat | WallSeat | ConsoleSeat;

const audienceOfSeat: Record<Seat['kind'], Audience> = {
	phone: 'participant',
	wall: 'wall',
	console: 'facilitator'
};

/** Which of the views of an evening this seat gets. */
export function audienceOf({ kind }: Seat): Audience {
	return audienceOfSeat[kind];
}

/** Whether one decides from this seat on what people wrote. The seat of a moderator, once it is there, has this and nothing more. */
export function mayModerate(seat: Seat): seat is ConsoleSeat {
	return seat.kind === 'console';
}
