/** The whole server with the example in it, and something of every kind that a route is about, all of it in one wijk. */
import { findingsOf } from '#lib/domain/finding/finding.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { startLiveApp, type LiveApp } from '../medium/live-app.ts';
import { here } from './people.ts';
import { anybody } from '../support/readers.ts';
import { press } from '../medium/press.ts';

export interface Place {
	live: LiveApp;
	/** An evening that is planned and that nobody changed. */
	planned(practice?: boolean): Promise<SessionRow>;
	/** An evening that is still a draft. */
	draft(): Promise<SessionRow>;
	/** A file with figures that nobody stored. */
	brought(): Promise<string>;
	/** The practice evening of the example: over, with a report, and a log for everybody. */
	played: { sessionId: string; reportId: string; cardId: string; initiativeId: string };
	/** An evening that is over, with so few people that its log is not for everybody. */
	small: SessionRow;
	/** A wijkopgave that nobody but its wijkregisseur sees. */
	plan: { id: string; opgave: string };
	ownIndicator: string;
	figure: string;
	close(): Promise<void>;
}

export async function openPlace(): Promise<Place> {
	const live = await startLiveApp();
	const { app } = live;

	async function draft(practice = false): Promise<SessionRow> {
		const details = { title: 'Avond', place: 'buurthuis', plannedAt: new Date('2026-11-26') };
		return app.desk.create({ ...details, wijk: here.wijk, practice }, 'nl');
	}

	async function planned(practice = false): Promise<SessionRow> {
		const session = await draft(practice);
		await app.desk.plan(session);
		return { ...session, phase: 'planned', revision: session.revision + 1 };
	}

	async function brought(): Promise<string> {
		const bytes = Buffer.from('area,indicator,year,value,unit,status,source\n');
		const by = { id: 'x', name: 'X', email: 'x@example.test', holds: [] };
		const found = await app.imports.bring({ name: 'cijfers.csv', bytes }, by);
		if (typeof found === 'string') throw new Error(found);
		return found.id;
	}

	const own = {
		id: 'wk014115_bankjes',
		theme: 'environment',
		polarity: 'higher-is-better',
		kind: 'register',
		unit: 'count',
		decimals: 0,
		source: 'telling',
		frequency: 'irregular',
		noticeableChange: null,
		base: false,
		area: here.wijk,
		texts: { nl: sayBenches('Bankjes'), en: sayBenches('Benches') }
	} as const;
	await app.kompasDesk.addOwn(own);
	const [figure] = await app.kompas.figuresOf(here.wijk);
	return {
		live,
		planned,
		draft: () => draft(),
		brought,
		played: await findPlayed(live),
		small: await holdSmall(live),
		plan: await beginPlan(live),
		ownIndicator: own.id,
		figure: figure?.indicator.id ?? '',
		close: () => live.close()
	};
}

function sayBenches(name: string) {
	return { name, people: null, person: null, more: name, less: name, explanation: name };
}

async function beginPlan({ app }: LiveApp): Promise<Place['plan']> {
	const [id, opgave] = [app.newId(), app.newId()];
	const asked = { texts: {}, reason: '', basedOn: 0 };
	const begin = { kind: 'begin', data: { wijk: here.wijk, from: 2027, to: 2030 } } as const;
	const add = { kind: 'addOpgave', data: { opgave, from: null } } as const;
	const texts = { title: 'Veilig oversteken', goal: 'Kinderen steken veilig over.' };
	await app.plans.begin(id, { ...asked, id: app.newId(), brings: begin }, 'anna');
	const open = { id, wijk: here.wijk };
	await app.plans.write(open, { ...asked, id: app.newId(), brings: add, texts }, 'anna');
	return { id, opgave };
}

async function findPlayed({ app }: LiveApp): Promise<Place['played']> {
	const [session] = await app.desk.listOver();
	const open = session && (await app.drafts.findBySession(session.id, 'nl', anybody));
	if (!open) throw new Error('The example holds no evening that is over');
	const findings = open.row.inputs.steps.flatMap((step) => step.findings);
	return {
		sessionId: open.row.sessionId,
		reportId: open.row.id,
		cardId: findingsOf(findings, 'said')[0]?.id ?? '',
		initiativeId: findingsOf(findings, 'proposal')[0]?.id ?? ''
	};
}

/** Led in the way of a console: the doors open, one person comes in, and the evening is closed. */
async function holdSmall(live: LiveApp): Promise<SessionRow> {
	const session = await live.planEvening(here.wijk);
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
	for (const kind of ['open-doors', 'start', 'close-session'] as const) {
		await press(console, { kind });
		if (kind === 'open-doors') await live.comeIn(session);
	}
	console.close();
	const over = await live.app.desk.find(session.id);
	if (!over) throw new Error('The evening is gone');
	return over;
}
