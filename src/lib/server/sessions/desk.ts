/** Where a wijkregisseur prepares evenings. */
import { findActivity } from '../../activities/index.ts';
import { agendaSchema, isOver, type Step } from '../../domain/session/session.ts';
import { phoneHours } from '../../domain/terms.ts';
import { follow, sessionTransitions } from '../../domain/session/transitions.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Chance } from '../chance.ts';
import type { SessionQueries, SessionRow } from '../db/sessions.ts';
import type { Language } from '../../texts/language.ts';
import { readAgenda } from './read-agenda.ts';
import { dialogueTemplate } from './template.ts';

export interface NewSession {
	wijk: string;
	title: string;
	place: string;
	plannedAt: Date;
	practice: boolean;
	/** Comes with the product. */
	example?: boolean;
}

export type Saved = { ok: true } | { ok: false; refusal: Refusal };

export interface SessionDesk {
	create(session: NewSession, language: Language): Promise<SessionRow>;
	find(id: string): Promise<SessionRow | null>;
	/** From which moment on the server closes an evening that nobody closes; null where it is not on, or of before format 2. */
	closesFrom(session: SessionRow): Promise<Date | null>;
	/** Those that are on or to come, the next one first; one that was never held goes out of sight after half a day. */
	listUpcoming(): Promise<SessionRow[]>;
	/** Whether it is one of those. */
	isUpcoming(session: SessionRow): boolean;
	/** Of which the report is public, in one wijk, the last published first; practice does not count. */
	listPublished(wijk: string, most: number): Promise<SessionRow[]>;
	/** Those that are over, newest first. */
	listOver(): Promise<SessionRow[]>;
	/** Newest first; of these wijken, or all for null. */
	list(wijken: string[] | null): Promise<SessionRow[]>;
	saveDetails(
		session: SessionRow,
		details: Pick<SessionRow, 'title' | 'place' | 'plannedAt'>
	): Promise<Saved>;
	/** Settings go through the schema of their activity; a programme that does not fit is refused. */
	saveAgenda(session: SessionRow, agenda: Step[]): Promise<Saved>;
	plan(session: SessionRow): Promise<Saved>;
	withdraw(session: SessionRow): Promise<Saved>;
	/** The report is for everybody from now on. Refused as long as there is none. */
	publish(session: SessionRow): Promise<Saved>;
	/** The report is for staff alone again. */
	takeBack(session: SessionRow): Promise<Saved>;
	/** A step with the default settings of its activity. */
	newStep(activity: string, title: string): Step | null;
}

const refused = (refusal: Refusal): Saved => ({ ok: false, refusal });

const hour = 3600 * 1000;
/** In milliseconds: the doors of an evening may open late. */
const neverHeldAfter = 12 * hour;

export function openDesk(queries: SessionQueries, chance: Chance): SessionDesk {
	async function save(
		session: SessionRow,
		changes: Parameters<SessionQueries['savePreparation']>[2]
	): Promise<Saved> {
		const saved = await queries.savePreparation(session.id, session.revision, changes);
		return saved ? { ok: true } : refused('screen-was-behind');
	}

	function newStep(activity: string, title: string): Step | null {
		const found = findActivity(activity);
		if (!found) return null;
		const settings = found.settingsSchema.parse({});
		return { id: chance.newId(), activity, title, minutes: 15, note: '', settings };
	}

	async function setPublished(id: string, publishedAt: Date | null): Promise<Saved> {
		const isDone = await queries.setPublished(id, publishedAt);
		return isDone ? { ok: true } : refused('not-possible-now');
	}

	async function move(session: SessionRow, command: 'plan' | 'withdraw'): Promise<Saved> {
		const phase = follow(sessionTransitions, session.phase, command);
		return phase ? save(session, { phase }) : refused('not-possible-now');
	}

	/** One that was planned before this moment was never held. */
	const upcomingFrom = () => new Date(chance.now().getTime() - neverHeldAfter);
	const isLive = (phase: SessionRow['phase']) => phase === 'open' || phase === 'running';

	return {
		async create(details, language) {
			const row: SessionRow = {
				...details,
				openedAt: null,
				id: chance.newId(),
				code: chance.newCode(),
				phase: 'draft',
				agenda: await dialogueTemplate(language, chance.newId),
				revision: 0,
				format: 2,
				publishedAt: null,
				example: details.example ?? false
			};
			await queries.insert(row);
			return row;
		},
		async find(id) {
			const session = await queries.findById(id);
			return session && { ...session, agenda: readAgenda(session.agenda) };
		},
		async closesFrom({ id, phase, plannedAt, format }) {
			if ((phase !== 'open' && phase !== 'running') || format !== 2) return null;
			const last = await queries.findLastLine(id);
			if (!last) return null;
			return new Date(Math.max(last.getTime(), plannedAt.getTime()) + phoneHours * hour);
		},
		listUpcoming: () => queries.listUpcoming(upcomingFrom()),
		isUpcoming: ({ practice, phase, plannedAt }) =>
			!practice && (isLive(phase) || (phase === 'planned' && plannedAt >= upcomingFrom())),
		listPublished: queries.listPublished,
		list: queries.list,
		listOver: async () => (await queries.list(null)).filter(isOver),
		saveDetails: (session, details) => save(session, details),
		async saveAgenda(session, agenda) {
			const parsed = agendaSchema.safeParse(agenda);
			if (!parsed.success) return refused('message-malformed');
			const steps: Step[] = [];
			for (const step of parsed.data) {
				const settings = findActivity(step.activity)?.settingsSchema.safeParse(step.settings);
				if (!settings?.success) return refused('message-malformed');
				steps.push({ ...step, settings: settings.data });
			}
			return save(session, { agenda: steps });
		},
		plan: (session) => move(session, 'plan'),
		withdraw: (session) => move(session, 'withdraw'),
		publish: ({ id }) => setPublished(id, chance.now()),
		takeBack: ({ id }) => setPublished(id, null),
		newStep
	};
}
