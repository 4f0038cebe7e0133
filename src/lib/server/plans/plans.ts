/** Wijkopgaven: the plans of wijken, made by acts in the log of their wijk. */
import type { May } from '../../domain/access/permit.ts';
import { sumKinds } from '../../domain/audience.ts';
import type { AskedAct } from '../../domain/life/life.ts';
import { stateAfter } from '../../domain/life/life.ts';
import { wijkopgaveLife, type WijkopgaveState } from '../../domain/life/wijkopgave-life.ts';
import { pickCounted } from '../../domain/wijkopgave/counted.ts';
import { readPlanAct, type PlanBrings, type PlanData } from '../../domain/wijkopgave/plan-data.ts';
import type { PlanTexts } from '../../domain/wijkopgave/plan-texts.ts';
import { actsOfVersion, foldPlan, type Plan } from '../../domain/wijkopgave/plan.ts';
import { listWritten } from '../../domain/wijkopgave/written.ts';
import { choosePlan, orderPlans } from '../../domain/wijkopgave/which-plan.ts';
import { groupBy } from '../../domain/report/group.ts';
import { refusePlanAct, type PlanRefusal } from '../../domain/wijkopgave/refuse-plan.ts';
import type { Chance } from '../chance.ts';
import type { ActQueries, Decide, StoredAct } from '../db/acts.ts';
import { reasonName } from '../db/act-texts.ts';
import type { DraftQueries, DraftRow } from '../db/drafts.ts';
import type { Language } from '../../texts/language.ts';
import { dayOf, yearOf } from '../../texts/time-zone.ts';
import type { Drafts } from '../report/drafts.ts';
import { saltTexts } from '../salt-texts.ts';
import { readSources, type SourceTexts } from './read-counted.ts';

const subjectKind = 'wijkopgave';

/** With everything that was written in it, also what nobody else sees yet. */
export interface OpenPlan {
	id: string;
	wijk: string;
	state: WijkopgaveState;
	plan: Plan;
	/** Oldest first. */
	acts: StoredAct[];
}

/** As everybody reads it. */
export interface ReleasedPlan {
	id: string;
	wijk: string;
	/** Counted from 1. */
	version: number;
	/** How many there are. */
	versions: number;
	/** When each version was released, oldest first, ISO 8601. */
	releases: string[];
	plan: Plan;
}

export interface AskedOfPlan extends Omit<AskedAct, 'kind' | 'by'> {
	/** Made with the form: pressed twice it has one effect. */
	id: string;
	brings: PlanBrings;
	texts: PlanTexts;
}

export interface Plans {
	/** Every one that was begun, and is not discarded. For staff. */
	list(): Promise<OpenPlan[]>;
	/** To anybody who may not write in it, it does not exist. */
	find(id: string, may: May): Promise<OpenPlan | null>;
	/**
	 * Of those of this wijk that were released the one of now (`which-plan.ts`), in its last version; or the one of which the period begins in
	 * this year, and in this version. `periods`: the periods of all of them, the earliest first.
	 */
	findReleased(
		wijk: string,
		asked?: { from?: number | undefined; version?: number | undefined }
	): Promise<(ReleasedPlan & { periods: Plan['period'][] }) | null>;
	/** Of every wijk the one of now, in its last version. */
	listReleased(): Promise<ReleasedPlan[]>;
	/** What its sources counted, in their own words, and what can become an opgave; nothing of a report that is not for this reader. */
	readSources(
		plan: Pick<Plan, 'sources' | 'opgaven'>,
		language: Language,
		may: May
	): Promise<SourceTexts>;
	/** Evenings of this wijk that can be a source: those that were real, and whose report everybody can read. Newest first. */
	listEvenings(wijk: string): Promise<{ draftId: string; title: string }[]>;
	/** As it is now. Null: it is none that can be a source in this wijk. */
	freeze(wijk: string, draftId: string): Promise<PlanData['addSource'] | null>;
	/** Begins one in this wijk. Null: done. */
	begin(planId: string, asked: AskedOfPlan, staffId: string): Promise<PlanRefusal | null>;
	/** Does anything but beginning and releasing. Null: done. */
	write(
		open: Pick<OpenPlan, 'id' | 'wijk'>,
		asked: AskedOfPlan,
		staffId: string
	): Promise<PlanRefusal | null>;
	/**
	 * For good: the words of this name (`reason`, or of `plan-texts.ts`), in every version, and not the act. A line says when and by whom.
	 * Null: they are gone, or there were none.
	 */
	eraseText(
		open: Pick<OpenPlan, 'id'>,
		actId: string,
		name: string,
		staffId: string
	): Promise<'somebody-was-first' | null>;
	/** Gives it to everybody as it is now. `isRead`: who releases it says to have read what was counted. Null: done. */
	release(
		open: OpenPlan,
		asked: Omit<AskedOfPlan, 'brings' | 'texts'> & { isRead: boolean },
		staffId: string
	): Promise<PlanRefusal | null>;
}

interface World {
	/** What was erased still stands in files of the database, until these are cleaned. */
	noteErased: () => Promise<void>;
	acts: ActQueries;
	drafts: DraftQueries;
	reports: Pick<Drafts, 'find' | 'show'>;
	chance: Chance;
	/** One of which the acts cannot be read. */
	reportFailure: (error: unknown) => void;
}

export function openPlans({
	acts,
	drafts,
	reports,
	chance,
	noteErased,
	reportFailure
}: World): Plans {
	function open(id: string, wijk: string, stored: StoredAct[]): OpenPlan | null {
		const plan = foldPlan(stored);
		return plan && { id, wijk, plan, acts: stored, state: stateAfter(wijkopgaveLife, stored) };
	}

	/** Of one whose acts do not fold any more nothing can be said; of the others all. */
	async function list(wijk?: string): Promise<OpenPlan[]> {
		return (await acts.listOfKind(subjectKind, wijk)).flatMap((stored) => {
			try {
				const [first] = stored;
				const found = first && open(first.subject, first.log, stored);
				return found && found.state !== 'discarded' ? [found] : [];
			} catch (error) {
				reportFailure(error);
				return [];
			}
		});
	}

	function readVersion(
		{ id, wijk, acts: stored, plan }: OpenPlan,
		wanted?: number
	): ReleasedPlan[] {
		const versions = plan.releases.length;
		const version = wanted ?? versions;
		const then = actsOfVersion(stored, version);
		const released = then && foldPlan(then);
		const facts = { id, wijk, version, versions, releases: plan.releases };
		return released ? [{ ...facts, plan: released }] : [];
	}

	function append(
		{ id: subject, wijk }: Pick<OpenPlan, 'id' | 'wijk'>,
		{ id, brings, texts, reason }: Omit<AskedOfPlan, 'basedOn'>,
		staffId: string,
		decide: Decide<PlanRefusal>
	): Promise<PlanRefusal | null> {
		const { kind, data } = brings;
		const written = saltTexts({ [reasonName]: reason.trim(), ...texts }, chance);
		const facts = { id, kind, subject, subjectKind, by: staffId, log: wijk } as const;
		return acts.append(
			{ ...facts, texts: written, data: kind === 'release' ? null : data },
			// Of somebody who went back in the browser; nobody else did anything.
			(before, readLog) =>
				before.some((act) => act.id === id && act.by === staffId)
					? 'sent-already'
					: decide(before, readLog)
		);
	}

	const now = () => ({ at: chance.now(), dueOn: null });
	const today = () => dayOf(chance.now());

	return {
		list: () => list(),
		async find(id, may) {
			const stored = await acts.list(id);
			const [first] = stored;
			if (first?.kind !== 'begin') return null;
			return may('edit-plan', { wijk: first.log }) && open(id, first.log, stored);
		},
		async findReleased(wijk, { from, version } = {}) {
			const released = (await list(wijk)).filter(({ plan }) => plan.releases.length > 0);
			const chosen = choosePlan(released, yearOf(chance.now()), from);
			const [found] = chosen ? readVersion(chosen, version) : [];
			const periods = orderPlans(released).map(({ plan }) => plan.period);
			return found ? { ...found, periods } : null;
		},
		async listReleased() {
			const released = (await list()).flatMap((one) => readVersion(one));
			const year = yearOf(chance.now());
			return [...groupBy(released, ({ wijk }) => wijk).values()].flatMap(
				(ofWijk) => choosePlan(ofWijk, year) ?? []
			);
		},
		readSources: (plan, language, may) => readSources(reports, plan, language, may),
		async listEvenings(wijk) {
			return (await drafts.list(wijk))
				.filter(({ practice, publishedAt }) => !practice && publishedAt !== null)
				.map(({ id, sessionTitle }) => ({ draftId: id, title: sessionTitle }));
		},
		async freeze(wijk, draftId) {
			const row = await drafts.find(draftId);
			const versions = row ? await drafts.listVersions(draftId) : [];
			const last = versions.at(-1);
			return row && last && row.wijk === wijk ? freezeSource(row, last.number) : null;
		},
		begin: (planId, asked, staffId) => {
			const { brings } = asked;
			if (brings.kind !== 'begin') throw new Error(`${brings.kind} begins nothing`);
			return append(
				{ id: planId, wijk: brings.data.wijk },
				asked,
				staffId,
				async (before, readLog) => {
					const told = { ...asked, today: today(), by: 'edit-plan' } as const;
					const refusal = refusePlanAct(before, told);
					if (refusal) return refusal;
					return isTaken(await readLog(), brings.data) ? 'period-taken' : now();
				}
			);
		},
		write: (plan, asked, staffId) => {
			const { brings, texts, reason, basedOn } = asked;
			const told = { brings, texts, reason, basedOn, today: today(), by: 'edit-plan' } as const;
			return append(plan, asked, staffId, (before) => refusePlanAct(before, told) ?? now());
		},
		async eraseText({ id }, actId, name, staffId) {
			const found = (await acts.list(id)).find((act) => act.id === actId);
			const isThere = listWritten(found ? [found] : []).some((one) => one.name === name);
			if (!found || !isThere) return null;
			// First: a server that stops in between knows that there is something to clean.
			await noteErased();
			return acts.eraseText(found, { name, subjectKind }, staffId, chance.now());
		},
		async release(plan, { isRead, ...asked }, staffId) {
			const looked = await listCounted(plan.plan);
			const brings = { kind: 'release', data: { looked } } as const;
			const told = { ...asked, brings, texts: {}, today: today() };
			return append(plan, told, staffId, (before) => {
				const refusal = refusePlanAct(before, { ...told, by: 'release-plan' });
				if (refusal) return refusal;
				return looked.length > 0 && !isRead ? 'counted-not-read' : { ...now(), data: brings.data };
			});
		}
	};

	/** Every sentence that was counted, hidden ones too. */
	async function listCounted({ sources, opgaven }: Plan): Promise<string[]> {
		const versions = new Map(
			await Promise.all(
				sources.map(async ({ id, draftId }) => {
					const stored = await drafts.listVersions(draftId);
					return [
						id,
						stored.map(({ number, content }) => ({ number, sections: content.sections }))
					] as const;
				})
			)
		);
		return opgaven.flatMap(({ from, id }) => {
			const source = sources.find((one) => one.id === from?.source);
			if (!from || !source) return [];
			return pickCounted(versions.get(source.id) ?? [], source.version, from.section).map(
				({ sentence }) => `${id} ${sentence.id}`
			);
		});
	}
}

/** A practice evening has no way through here: a source is none by type. */
function freezeSource(
	{ id, sessionId, practice, publishedAt, inputs }: DraftRow,
	version: number
): PlanData['addSource'] | null {
	if (practice || inputs.session.practice || publishedAt === null) return null;
	return {
		// An evening is a source once, so its draft names it.
		...{ source: id, kind: 'session', sessionId, draftId: id, version, practice },
		heldOn: inputs.session.heldOn ?? inputs.session.plannedAt,
		people: sumKinds(inputs.present)
	};
}

/** Another one of this wijk is about one of these years. */
function isTaken(log: readonly StoredAct[], { from, to }: PlanData['begin']): boolean {
	const discarded = log.filter(({ kind }) => kind === 'discard').map(({ subject }) => subject);
	return log.some((act) => {
		if (act.kind !== 'begin' || discarded.includes(act.subject)) return false;
		const brings = readPlanAct(act);
		return brings.kind === 'begin' && brings.data.from <= to && from <= brings.data.to;
	});
}
