/** The evening of the page about the protocol: the real listener, rules and room, with the same clock and dice every time, and no database. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findActivity } from '#lib/activities/index.ts';
import type { Seat } from '#lib/domain/access/seat.ts';
import type { ParticipantKind } from '#lib/domain/audience.ts';
import type { Step } from '#lib/domain/session/session.ts';
import type { Look, Reply } from '#lib/protocol/messages.ts';
import { decideAll } from '#lib/server/live/room/decide.ts';
import { GivenRefusals } from '#lib/server/live/room/given-refusals.ts';
import { leadRoom, type LedCommand } from '#lib/server/live/room/lead.ts';
import { Memory } from '#lib/server/live/room/memory.ts';
import type { RoomRequest } from '#lib/server/live/room/request.ts';
import { readMemory } from '#lib/server/live/room/resting.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { answerPacket } from '#lib/server/live/sockets/listen.ts';
import { exampleFigures } from '../../activities/figures.ts';
import { openMemoryKeys } from '../memory-keys.ts';
import { fixedChance } from './fixed-chance.ts';

const sessionId = 'an evening';
const wijk = 'WK014115';

interface ExampleArea {
	code: string;
	name: string;
	parent: string | null;
}

export class Hall {
	readonly agenda: Step[];
	readonly #chance = fixedChance();
	readonly #given = new GivenRefusals();
	readonly #memory: Memory;
	readonly #room: Room;
	readonly #people: string[] = [];

	constructor(agenda: Step[]) {
		this.agenda = agenda;
		const keys = openMemoryKeys(this.#chance.newKey);
		this.#memory = new Memory(sessionId, { findActivity, keys });
		const resting = readMemory(() => this.#memory, findActivity);
		this.#room = {
			sessionId,
			submit: (request: RoomRequest) => Promise.resolve(this.#submit(request)),
			// Nothing here takes long.
			computeAgain: () => Promise.resolve({ ok: false, refusal: 'not-possible-now' }),
			atRest: (read: (at: typeof resting) => unknown) => Promise.resolve(read(resting))
		} as unknown as Room;
	}

	/** Somebody comes in, as over the form. */
	join(actor: string, as: ParticipantKind): void {
		const actionId = this.#chance.newId();
		const reply = this.#submit({ kind: 'join', actionId, actor, as, buurt: null });
		if (!reply.ok) throw new Error(`${actor} could not come in: ${reply.refusal}`);
		this.#people.push(actor);
	}

	/** What the server answers to a message from this seat. */
	say(who: string, event: string, message?: unknown): Promise<Reply | Look> {
		return new Promise((answer, failed) => {
			const content = message === undefined ? [] : [structuredClone(message)];
			const world = {
				findRoom: () => Promise.resolve(this.#room),
				findFreshRoom: () => Promise.resolve(this.#room),
				lead: (room: Room, staffId: string, led: unknown) => this.#lead(room, staffId, led),
				mayGoOn: () => Promise.resolve(true),
				pace: () => Promise.resolve('go-on' as const),
				meters: { tap: () => () => undefined, refusal: () => undefined },
				reportBug: failed,
				cut: failed,
				tellOthers: () => undefined
			};
			void answerPacket([event, ...content, answer], seatOf(who), who, world);
		});
	}

	async look(who: string): Promise<Look> {
		const look = await this.say(who, 'look');
		if ('ok' in look) throw new Error(`${who} may not look`);
		return look;
	}

	#submit(request: RoomRequest): Reply {
		const { replies, commit, refused } = decideAll([request], this.#memory, this.#given, {
			chance: this.#chance,
			reportBug: (error) => {
				throw error as Error;
			}
		});
		this.#given.take(refused);
		const [reply] = replies;
		if (!reply) throw new Error('Every request is answered');
		for (const entry of commit?.entries ?? []) this.#memory.noteStored(entry);
		return reply();
	}

	async #lead(room: Room, staffId: string, message: unknown): Promise<Reply> {
		const session = { id: sessionId, wijk, phase: 'planned', practice: false, agenda: this.agenda };
		return leadRoom(room, staffId, message as LedCommand, {
			sessions: {
				findById: () => Promise.resolve(session),
				listParticipants: () => Promise.resolve(this.#people)
			} as never,
			kompas: exampleKompas as never,
			chance: this.#chance,
			// The report is made, and the last line of the log says so.
			onClosed: () => {
				const actionId = this.#chance.newId();
				const line = { actor: 'server', basedOn: null, stepId: null, payload: {} };
				this.#submit({ kind: 'command', actionId, name: 'report', ...line });
				return Promise.resolve();
			},
			eraseWords: (_sessionId, actor, textIds, actionId) => {
				const payload = { textIds, changedIds: [], closes: true };
				const line = { actor, basedOn: null, stepId: null, payload };
				return room.submit({ kind: 'command', actionId, name: 'erase-words', ...line });
			}
		});
	}
}

/** The wall and the console have one seat each; anybody else is on a phone. */
function seatOf(who: string): Seat {
	if (who === 'wall') return { kind: 'wall', sessionId };
	if (who !== 'console') return { kind: 'phone', sessionId, participant: who };
	return { kind: 'console', sessionId, wijk, staff: 'staff', staffSession: 'login' };
}

const areas = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../../src/example/almelo/areas.json'), 'utf8')
) as ExampleArea[];

const buurten = areas
	.filter(({ parent }) => parent === wijk)
	.sort((a, b) => a.name.localeCompare(b.name, 'nl'));

const exampleKompas = {
	findWijkByCode: () => Promise.resolve(areas.find(({ code }) => code === wijk)),
	listBuurten: () => Promise.resolve(buurten),
	figuresOf: () => Promise.resolve(exampleFigures(wijk))
};
