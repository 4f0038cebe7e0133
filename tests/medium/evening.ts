/** An evening on a test database: a wijk, a programme, a room, and people as fixtures. */
import { randomUUID } from 'node:crypto';
import type { FindActivity } from '#lib/domain/activity.ts';
import type { ParticipantKind } from '#lib/domain/audience.ts';
import type { OpeningPayload, Step } from '#lib/domain/session/session.ts';
import { chance } from '#lib/server/chance.ts';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { logQueries, type LogQueries } from '#lib/server/db/log.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { noMeters } from '#lib/server/watch/no-meters.ts';
import { Room, type RoomWorld } from '#lib/server/live/room/room.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { findActivity as findReal } from '#lib/activities/index.ts';
import { exampleSituation } from '../activities/situation.ts';
import type { Job } from '#lib/server/work/works.ts';
import type { TestDatabase } from './database.ts';
import { openMemoryKeys } from '../support/memory-keys.ts';

export interface TestEvening {
	sessionId: string;
	room: Room;
	log: LogQueries;
	/** What its rooms live in. */
	world: RoomWorld;
	bugs: unknown[];
	/** Replays the room from its log, as a restart does. */
	restart(): Promise<Room>;
	/** Opens the same evening once more, as another process does. */
	openElsewhere(): Promise<Room>;
	command(name: string, payload?: object): Promise<Reply>;
	join(kind?: ParticipantKind): Promise<string>;
	act(person: string, stepId: string, action: unknown, actionId?: string): Promise<Reply>;
}

const wijk = 'WK014115';

export async function holdEvening(
	{ db }: TestDatabase,
	agenda: Step[],
	findActivity: FindActivity = findReal,
	wrapLog: (log: LogQueries) => LogQueries = (log) => log,
	linesPerSnapshot = 5_000,
	shared = true
): Promise<TestEvening> {
	await db
		.insert(area)
		.values({ code: wijk, kind: 'wijk', name: 'Nieuwstraat-Kwartier', slug: wijk.toLowerCase() })
		.onConflictDoNothing();
	const sessionId = randomUUID();
	await sessionQueries(db).insert({
		id: sessionId,
		wijk,
		title: 'Dialoogavond',
		place: 'buurthuis',
		plannedAt: new Date('2026-11-26T18:30:00Z'),
		code: chance.newCode(),
		phase: 'planned',
		practice: false,
		agenda,
		revision: 0,
		format: 2,
		publishedAt: null,
		example: false
	});
	const bugs: unknown[] = [];
	const log = wrapLog(logQueries(db));
	const reportBug = (error: unknown) => bugs.push(error);
	const meters = noMeters;
	const keys = openMemoryKeys();
	const works = {
		run: async ({ activity, work, input }: Job) => findActivity(activity)?.works?.[work]?.(input)
	};
	const world = {
		shared,
		log,
		findActivity,
		chance,
		keys,
		works,
		meters,
		reportBug,
		linesPerSnapshot
	};
	let room = await Room.open(sessionId, world);
	return {
		sessionId,
		get room() {
			return room;
		},
		log,
		world,
		bugs,
		async restart() {
			room = await Room.open(sessionId, world);
			return room;
		},
		openElsewhere: () => Room.open(sessionId, world),
		command(name, payload = {}) {
			const opening: OpeningPayload = {
				agenda,
				practice: false,
				seed: 'seed',
				situation: exampleSituation()
			};
			return room.submit({
				kind: 'command',
				actionId: randomUUID(),
				actor: 'facilitator',
				basedOn: null,
				name: name as 'start',
				stepId: (payload as { stepId?: string }).stepId ?? null,
				payload: name === 'open-doors' ? opening : payload
			});
		},
		async join(kind = 'resident') {
			const person = randomUUID();
			const reply = await room.submit({
				kind: 'join',
				actionId: randomUUID(),
				actor: person,
				as: kind,
				buurt: null
			});
			if (!reply.ok) throw new Error(reply.refusal);
			return person;
		},
		act(person, stepId, action, actionId = randomUUID()) {
			return room.submit({
				kind: 'act',
				by: 'participant',
				channel: 'phone',
				actionId,
				actor: person,
				stepId,
				action
			});
		}
	};
}
