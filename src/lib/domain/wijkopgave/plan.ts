/** A wijkopgave: the plan of a wijk for some years. It is what its acts, from the first one on, make of it. */
import { readPlanAct, type PlanBrings, type PlanData } from './plan-data.ts';
import type { TextName } from './plan-texts.ts';

/** An act of it, with what was written. */
export interface PlanAct {
	seq: number;
	kind: string;
	/** ISO 8601. */
	at: string;
	data: unknown;
	reason: string | null;
	texts: Record<string, string>;
	/** When which of its texts was erased, ISO 8601. */
	erased?: Record<string, string>;
}

/** Words that somebody wrote and signs for, by their role. */
export interface Authored {
	/** Null: erased. */
	text: string | null;
	/** When, ISO 8601. */
	at: string;
}

export interface Source extends Omit<PlanData['addSource'], 'source'> {
	id: string;
	/** In the last version. */
	isShown: boolean;
}

export interface Project extends Omit<PlanData['addProject'], 'project' | 'opgave' | 'leader'> {
	id: string;
	what: Authored;
	leader: {
		kind: PlanData['addProject']['leader'];
		/** Of an organisation. */ name: string | null;
	};
	/** Other organisations in it, by name. Null: their names were erased. */
	partners: string[] | null;
	/** What it was called in the last version; null: it stood in none. */
	shown: Authored | null;
}

export interface Opgave {
	id: string;
	title: Authored;
	/** What is to be so; not what is wrong now. */
	goal: Authored;
	/** The priority of an evening that it comes from; null: from nobody's vote. */
	from: { source: string; section: string } | null;
	/** Counted sentences that are left out, and why, by their id. Reason null: erased. */
	hidden: Record<string, { reason: string | null; at: string }>;
	projects: Project[];
	/** What it was called in the last version; null: it stood in none. */
	shown: Authored | null;
}

/** What stood in a version that everybody can read, and stands there no longer. */
export interface Vanished {
	what: 'opgave' | 'project' | 'source';
	/** Of a source the moment of its evening, ISO 8601. Null: erased. */
	title: string | null;
	/** Null: erased. */
	reason: string | null;
	at: string;
	/** The last version in which it stood. */
	version: number;
}

export interface Plan {
	wijk: string;
	/** Both years are in it. */
	period: { from: number; to: number };
	sources: Source[];
	/** Null: not written yet. */
	ambition: Authored | null;
	/** In the order in which they were made. */
	opgaven: Opgave[];
	/** Newest first. */
	vanished: Vanished[];
	/** When each version was released, ISO 8601. None: nobody but its wijkregisseur sees it. */
	releases: string[];
}

/** Null: it was never begun. */
export function foldPlan(acts: readonly PlanAct[]): Plan | null {
	return acts.reduce<Plan | null>((plan, act) => {
		const brings = readPlanAct(act);
		if (brings.kind === 'begin') return beginPlan(brings.data);
		if (!plan) throw new Error('A wijkopgave begins with an act that begins it');
		return applyAct(plan, act, brings);
	}, null);
}

function beginPlan({ wijk, from, to }: PlanData['begin']): Plan {
	const none = { sources: [], opgaven: [], vanished: [], releases: [] };
	return { wijk, period: { from, to }, ambition: null, ...none };
}

/** What was released up to and with this version; null where there is no such version. Counted from 1. */
export function actsOfVersion<A extends Pick<PlanAct, 'kind'>>(
	acts: readonly A[],
	version: number
): A[] | null {
	const ends = acts.flatMap(({ kind }, index) => (kind === 'release' ? [index] : []));
	const end = ends[version - 1];
	return end === undefined ? null : acts.slice(0, end + 1);
}

function applyAct(plan: Plan, act: PlanAct, { kind, data }: PlanBrings): Plan {
	switch (kind) {
		case 'begin':
		case 'discard':
			return plan;
		case 'addSource': {
			const { source: id, ...source } = data;
			return { ...plan, sources: [...plan.sources, { id, ...source, isShown: false }] };
		}
		case 'removeSource': {
			const gone = plan.sources.filter(({ id }) => id === data.source);
			const sources = plan.sources.filter(({ id }) => id !== data.source);
			const told = gone.map(({ isShown, heldOn }) => ({
				shown: isShown ? { text: heldOn } : null
			}));
			const vanished = tellGone(plan, act, 'source', told);
			return { ...plan, sources, vanished: [...vanished, ...plan.vanished] };
		}
		case 'writeAmbition':
			return { ...plan, ambition: authored(act, 'ambition') };
		case 'addOpgave': {
			const words = { title: authored(act, 'title'), goal: authored(act, 'goal') };
			const rest = { hidden: {}, projects: [], shown: null };
			const opgave = { id: data.opgave, ...words, from: data.from, ...rest };
			return { ...plan, opgaven: [...plan.opgaven, opgave] };
		}
		case 'changeOpgave':
			return changeOpgave(plan, data.opgave, (opgave) => ({
				...{ ...opgave, title: authored(act, 'title'), goal: authored(act, 'goal') }
			}));
		case 'removeOpgave': {
			const gone = plan.opgaven.filter(({ id }) => id === data.opgave);
			const opgaven = plan.opgaven.filter(({ id }) => id !== data.opgave);
			const projects = gone.flatMap((one) => one.projects);
			const vanished = [
				...tellGone(plan, act, 'opgave', gone),
				...tellGone(plan, act, 'project', projects)
			];
			return { ...plan, opgaven, vanished: [...vanished, ...plan.vanished] };
		}
		case 'addProject':
		case 'changeProject':
			return changeOpgave(plan, data.opgave, (opgave) => placeProject(opgave, act, data));
		case 'removeProject': {
			const gone = plan.opgaven.flatMap(({ projects }) =>
				projects.filter(({ id }) => id === data.project)
			);
			const without = changeOpgave(plan, data.opgave, (opgave) => ({
				...opgave,
				projects: opgave.projects.filter(({ id }) => id !== data.project)
			}));
			const vanished = tellGone(plan, act, 'project', gone);
			return { ...without, vanished: [...vanished, ...plan.vanished] };
		}
		case 'hideSentence':
			return changeOpgave(plan, data.opgave, (opgave) => ({
				...opgave,
				hidden: { ...opgave.hidden, [data.sentence]: { reason: act.reason, at: act.at } }
			}));
		case 'showSentence':
			return changeOpgave(plan, data.opgave, (opgave) => {
				const left = Object.entries(opgave.hidden).filter(([id]) => id !== data.sentence);
				return { ...opgave, hidden: Object.fromEntries(left) };
			});
		case 'release':
			return releasePlan(plan, act.at);
	}
}

/** From now on everybody knows its parts by these names. */
function releasePlan(plan: Plan, at: string): Plan {
	const opgaven = plan.opgaven.map((opgave) => ({
		...{ ...opgave, shown: opgave.title },
		projects: opgave.projects.map((project) => ({ ...project, shown: project.what }))
	}));
	const sources = plan.sources.map((source) => ({ ...source, isShown: true }));
	return { ...plan, sources, opgaven, releases: [...plan.releases, at] };
}

function authored({ texts, at }: PlanAct, name: TextName): Authored {
	return { text: texts[name] ?? null, at };
}

function changeOpgave(plan: Plan, id: string, change: (opgave: Opgave) => Opgave): Plan {
	const opgaven = plan.opgaven.map((opgave) => (opgave.id === id ? change(opgave) : opgave));
	return { ...plan, opgaven };
}

/** One that is there keeps its place. */
function placeProject(
	opgave: Opgave,
	act: PlanAct,
	{ project: id, opgave: _, leader, ...data }: PlanData['addProject']
): Opgave {
	const there = opgave.projects.find((one) => one.id === id);
	// What was typed before somebody else was chosen to lead it says nothing any more.
	const name = leader === 'organisation' ? (act.texts.leader ?? null) : null;
	const project: Project = {
		...{ id, ...data, what: authored(act, 'what'), shown: there?.shown ?? null },
		leader: { kind: leader, name },
		partners: act.erased?.partners ? null : listOthers(name, act.texts.partners ?? '')
	};
	const projects = there
		? opgave.projects.map((one) => (one === there ? project : one))
		: [...opgave.projects, project];
	return { ...opgave, projects };
}

/** One on each line, each once; who leads it is none of the others. */
function listOthers(leader: string | null, partners: string): string[] {
	const names = partners.split('\n').map((name) => name.trim());
	const others = new Set(names.filter((name) => name !== '' && name !== leader?.trim()));
	return [...others];
}

/** By the names that everybody read: what nobody but its wijkregisseur ever saw did not vanish, and is not said now. */
function tellGone(
	{ releases }: Plan,
	{ reason, at }: PlanAct,
	what: Vanished['what'],
	gone: { shown: Pick<Authored, 'text'> | null }[]
): Vanished[] {
	const version = releases.length;
	return gone.flatMap(({ shown }) =>
		shown ? [{ what, title: shown.text, reason, at, version }] : []
	);
}
