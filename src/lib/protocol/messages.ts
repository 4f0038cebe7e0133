/** Every message between browser and server. `docs/protocol.md` has an example of each and is made from them; `schema.ts` checks what comes in. */
import type { Audience } from '../domain/audience.ts';
import type { Command } from '../domain/session/command.ts';
import type { SessionView, ViewOf } from '../domain/session/view.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Change } from './change.ts';

/** Sent with the handshake. Who it is comes from the cookie, never from here. */
export interface Hello {
	version: number;
	audience: Audience;
	code: string;
	/** Of a participant's page: whose answers it keeps. A cookie that is somebody else's by now is refused, not believed. */
	owner?: string | undefined;
	/** Wants to hear `change` where it can, in place of a whole `view` at every push. */
	changes?: boolean | undefined;
}

/** A participant's answer. The phone makes its id, an idempotency key: retries have one effect. */
export interface ActMessage {
	id: string;
	stepId: string;
	action: unknown;
}

/** A facilitator's command, with the `controlSeq` it was based on (optimistic concurrency): a double click cannot skip a step. */
export interface CommandMessage {
	id: string;
	basedOn: number;
	command: Command;
}

/** A facilitator's act inside an activity (putting cards together, for example). */
export type FacilitateMessage = ActMessage;

/** What is decided on something that people wrote in a step; `action`: `domain/moderation/action.ts`. */
export type ModerateMessage = ActMessage;

/** `at`: the server's clock (ISO 8601); a phone's own may be a day off. */
export type Reply =
	{ ok: true; seq: number; at: string; own?: unknown } | { ok: false; refusal: Refusal };

/** A snapshot of the view, with one's own part: null for whoever has none. */
export interface Look<A extends Audience = Audience> {
	view: ViewOf<A>;
	own: unknown;
}

/** What became of the view that was pushed as number `from`; with it one has number `to`. */
export interface ViewChange {
	from: number;
	to: number;
	change: Change;
}

export interface OwnPart {
	stepId: string;
	own: unknown;
}

export interface ClientToServer {
	act: (message: ActMessage, reply: (reply: Reply) => void) => void;
	facilitate: (message: FacilitateMessage, reply: (reply: Reply) => void) => void;
	moderate: (message: ModerateMessage, reply: (reply: Reply) => void) => void;
	command: (message: CommandMessage, reply: (reply: Reply) => void) => void;
	look: (reply: (look: Look | { ok: false; refusal: Refusal }) => void) => void;
}

export interface ServerToClient {
	/**
	 * The shared view of this audience. Changes are coalesced into at most one per 100 ms; none is sent when it differs in `seq` alone,
	 * except to phones whose own part changed. A client drops one with a lower `seq` than it shows, not one with the same: erased words
	 * go without a new line of the log.
	 */
	view: (view: SessionView, number: number) => void;
	/**
	 * In place of a whole `view`, to who asked for it with `changes` and has the one before it. It builds on the last view that was *pushed*
	 * to this connection, also where a `look` brought a newer one meanwhile. Whoever has another one looks: the next push is whole then.
	 */
	change: (change: ViewChange) => void;
	/**
	 * One's own part of a step that just opened, closed or was shown, or in which something that people wrote stands otherwise: comes right
	 * before the view it belongs to. Also what was answered on another device of the same participant, whenever that was.
	 */
	own: (own: OwnPart) => void;
	/** Graceful shutdown: reconnect after a jitter of at most so many milliseconds. */
	leaving: (hint: { within: number }) => void;
	/** Comes right before the server ends the connection, and says why. */
	refused: (refusal: Refusal) => void;
}
