/** `npm run bench -- open`: an evening with a log of 100,000 actions, opened by a process that has never seen it. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findActivity } from '../../src/lib/activities/index.ts';
import { kompasThemeIds } from '../../src/lib/domain/wijkkompas/theme.ts';
import { chance } from '../../src/lib/server/chance.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { startEmbeddedPostgres } from '../../src/lib/server/db/embedded/embedded-postgres.ts';
import { logQueries } from '../../src/lib/server/db/log.ts';
import { area } from '../../src/lib/server/db/schema/wijkkompas.ts';
import { sessionQueries } from '../../src/lib/server/db/sessions.ts';
import { openKeyFolder } from '../../src/lib/server/seal/key-folder.ts';
import { openWorks } from '../../src/lib/server/work/works.ts';
import { Room } from '../../src/lib/server/live/room/room.ts';
import { noMeters } from '../../src/lib/server/watch/no-meters.ts';
import { median, report, round } from './measure.ts';

const target = { openMs: 1_000 };
const stepId = 'vote';
const people = 500;

export async function run(quick: boolean): Promise<boolean> {
	const actions = quick ? 6_000 : 100_000;
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-bench-'));
	const quiet = { info: () => undefined, warn: () => undefined };
	const embedded = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log: quiet });
	const { db, close } = await openDatabase(embedded.url);
	const bugs: unknown[] = [];
	const world = {
		log: logQueries(db),
		findActivity,
		chance,
		keys: openKeyFolder(join(folder, 'keys'), chance.newKey),
		works: openWorks(),
		meters: noMeters,
		shared: false,
		reportBug: (error: unknown) => void bugs.push(error)
	};
	const settings = findActivity('priorities')?.settingsSchema.parse({ source: 'themes' });
	const step = {
		id: stepId,
		activity: 'priorities',
		title: 'Bench',
		minutes: 5,
		note: '',
		settings
	};
	const id = randomUUID();
	await db.insert(area).values({ code: 'WK', kind: 'wijk', name: 'Bench', slug: 'bench' });
	await sessionQueries(db).insert({
		id,
		wijk: 'WK',
		title: 'Bench',
		place: 'hier',
		plannedAt: chance.now(),
		code: chance.newCode(),
		phase: 'planned',
		practice: false,
		agenda: [step],
		revision: 0,
		example: false,
		format: 2,
		publishedAt: null
	});
	const room = await Room.open(id, world);
	const command = (name: 'open-doors' | 'start' | 'open-step', payload: object) =>
		room.submit({
			kind: 'command',
			actionId: chance.newId(),
			actor: 'bench',
			basedOn: null,
			name,
			stepId,
			payload
		});
	const wijk = { code: 'WK', name: 'Bench', buurten: [] };
	await command('open-doors', {
		agenda: [step],
		practice: false,
		seed: 'bench',
		situation: { wijk, figures: [] }
	});
	await command('start', {});
	await command('open-step', { stepId });
	const actors = Array.from({ length: people }, () => chance.newId());
	await Promise.all(
		actors.map((actor) =>
			room.submit({ kind: 'join', actionId: chance.newId(), actor, as: 'resident', buurt: null })
		)
	);
	for (let turn = 0; room.seq < actions; turn += 1) {
		const theme = kompasThemeIds[turn % kompasThemeIds.length] ?? 'safety';
		const action = { kind: 'vote', choices: { [theme]: 1 } };
		const act = { kind: 'act', by: 'participant', channel: 'phone', stepId, action } as const;
		await Promise.all(
			actors.map((actor) => room.submit({ ...act, actionId: chance.newId(), actor }))
		);
	}
	const times: number[] = [];
	for (let trial = 1; trial <= 3; trial += 1) {
		const began = performance.now();
		const opened = await Room.open(id, world);
		const openMs = round(performance.now() - began);
		times.push(openMs);
		report({ bench: 'open', trial, lines: opened.seq, openMs });
		// Behind it the whole log is folded again; the next trial does not pay for that.
		await new Promise((resolve) => setTimeout(resolve, quick ? 500 : 5_000));
	}
	await close();
	await embedded.stop();
	rmSync(folder, { recursive: true, force: true });
	const openMs = median(times);
	const ok = openMs <= target.openMs && bugs.length === 0;
	report({ bench: 'open', median: { openMs }, bugs: bugs.length, target, ok });
	return ok;
}
