/** Whether an act of a wijkopgave is accepted. */
import { amountRefusals } from './cents.ts';
import { lifeRefusals, refuseAct, type AskedAct } from '../life/life.ts';
import { wijkopgaveLife } from '../life/wijkopgave-life.ts';
import { listWatched } from './parts.ts';
import type { PlanActKind, PlanBrings, PlanData } from './plan-data.ts';
import { longestText, textsOf, type PlanTexts } from './plan-texts.ts';
import { foldPlan, type Plan, type PlanAct } from './plan.ts';

/** Why not, by name. Each has a sentence in every language (`texts/LANGUAGE/planning.ts`). */
export const planRefusals = [
	...lifeRefusals,
	...amountRefusals,
	'period-wrong',
	'period-taken',
	'evening-not-there',
	'source-there',
	'source-in-use',
	'source-missing',
	'ambition-missing',
	'opgave-missing',
	'counted-not-read',
	'too-many-opgaven',
	'too-many-projects',
	'title-missing',
	'goal-missing',
	'what-missing',
	'leader-missing',
	'asked-in-future',
	'text-too-long',
	'planning-wrong',
	'year-missing',
	'part-gone',
	'sent-already'
] as const;
export type PlanRefusal = (typeof planRefusals)[number];

/** In years: whoever plans further ahead makes a next one. */
export const longestPeriod = 10;
/** What fits on its first page. */
export const mostOpgaven = 5;
export const mostProjects = 8;

export interface AskedPlanAct extends Omit<AskedAct, 'kind'> {
	brings: PlanBrings;
	texts: PlanTexts;
	/** On which it is asked: 2026-11-28. */
	today: string;
}

/** Null: accepted. `basedOn`: how many acts about this part there were on the page of who asks (`parts.ts`). */
export function refusePlanAct(
	before: readonly PlanAct[],
	{ brings, texts, today, ...asked }: AskedPlanAct
): PlanRefusal | null {
	const watched = listWatched(before, brings).length;
	return (
		refuseAct<string, PlanActKind>(
			wijkopgaveLife,
			before,
			{ ...asked, kind: brings.kind },
			watched
		) ??
		refuseTexts(brings.kind, texts) ??
		refuseDay(brings, today) ??
		refuseContent(foldPlan(before), brings, texts)
	);
}

function refuseTexts(kind: PlanActKind, texts: PlanTexts): PlanRefusal | null {
	const names = textsOf[kind] ?? [];
	if (names.some((name) => (texts[name] ?? '').length > longestText[name])) return 'text-too-long';
	const missing = names.find((name) => name in whenMissing && !texts[name]?.trim());
	return missing ? (whenMissing[missing] ?? null) : null;
}

/** The other texts may be left empty. */
const whenMissing: Partial<Record<keyof PlanTexts, PlanRefusal>> = {
	ambition: 'ambition-missing',
	title: 'title-missing',
	goal: 'goal-missing',
	what: 'what-missing'
};

/** What is still to come was not asked. */
function refuseDay({ kind, data }: PlanBrings, today: string): PlanRefusal | null {
	if (kind !== 'addProject' && kind !== 'changeProject') return null;
	return data.askedOn !== null && data.askedOn > today ? 'asked-in-future' : null;
}

function refuseContent(
	plan: Plan | null,
	brings: PlanBrings,
	texts: PlanTexts
): PlanRefusal | null {
	if (brings.kind === 'begin') return refusePeriod(brings.data);
	return plan ? refuseIn(plan, brings, texts) : 'act-not-possible';
}

function refusePeriod({ from, to }: PlanData['begin']): PlanRefusal | null {
	return to < from || to - from >= longestPeriod ? 'period-wrong' : null;
}

function refuseIn(
	plan: Plan,
	{ kind, data }: Exclude<PlanBrings, { kind: 'begin' }>,
	texts: PlanTexts
): PlanRefusal | null {
	switch (kind) {
		case 'writeAmbition':
		case 'discard':
			return null;
		case 'addSource':
			return plan.sources.some(({ sessionId }) => sessionId === data.sessionId)
				? 'source-there'
				: null;
		case 'removeSource':
			if (!plan.sources.some(({ id }) => id === data.source)) return 'part-gone';
			return plan.opgaven.some(({ from }) => from?.source === data.source) ? 'source-in-use' : null;
		case 'addOpgave':
			if (plan.opgaven.some(({ id }) => id === data.opgave)) return 'somebody-was-first';
			if (data.from && !hasSource(plan, data.from.source)) return 'part-gone';
			return plan.opgaven.length >= mostOpgaven ? 'too-many-opgaven' : null;
		case 'changeOpgave':
		case 'removeOpgave':
		case 'hideSentence':
		case 'showSentence':
			return findOpgave(plan, data.opgave) ? null : 'part-gone';
		case 'addProject':
			if ((findOpgave(plan, data.opgave)?.projects.length ?? 0) >= mostProjects)
				return 'too-many-projects';
			return refuseProject(plan, data, texts, false);
		case 'changeProject':
			return refuseProject(plan, data, texts, true);
		case 'removeProject':
			return hasProject(plan, data) ? null : 'part-gone';
		case 'release':
			if (plan.sources.length === 0) return 'source-missing';
			if (!plan.ambition?.text) return 'ambition-missing';
			return plan.opgaven.length === 0 ? 'opgave-missing' : null;
	}
}

const findOpgave = ({ opgaven }: Plan, wanted: string) =>
	opgaven.find(({ id }) => id === wanted) ?? null;
const hasSource = ({ sources }: Plan, wanted: string) => sources.some(({ id }) => id === wanted);
const hasProject = (plan: Plan, { opgave, project }: { opgave: string; project: string }) =>
	findOpgave(plan, opgave)?.projects.some(({ id }) => id === project) === true;

function refuseProject(
	plan: Plan,
	{ opgave, project, leader, start, end, cents, year }: PlanData['addProject'],
	texts: PlanTexts,
	isThere: boolean
): PlanRefusal | null {
	if (!findOpgave(plan, opgave)) return 'part-gone';
	if (hasProject(plan, { opgave, project }) !== isThere)
		return isThere ? 'part-gone' : 'somebody-was-first';
	if (leader === 'organisation' && !texts.leader?.trim()) return 'leader-missing';
	if (start === null ? end !== null : end !== null && end < start) return 'planning-wrong';
	return cents !== null && cents > 0 && year === null ? 'year-missing' : null;
}
