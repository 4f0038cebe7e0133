/** Every screen of an activity with all that it needs: its worlds played, and looked at in every phase. */
import type { Component } from 'svelte';
import situation from 'virtual:situation';
import { findActivity } from '#lib/activities/index.ts';
import type { StepPhase } from '#lib/domain/activity.ts';
import type { Audience } from '#lib/domain/audience.ts';
import { listQueue } from '#lib/domain/moderation/queue.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { loadStaffScreen } from '#lib/live/staff-screens.ts';
import type { Language } from '#lib/texts/language.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { loadTexts } from '#lib/texts/load.ts';
import { playActivity } from '../support/play-activity.ts';
import { findWorlds, type Worlds } from '../support/worlds.ts';

export type Surface = 'participant' | 'wall' | 'console' | 'settings' | 'report';

export interface Scene {
	/** Counted from 0: the first is empty as a rule. */
	world: { number: number; name: string };
	surface: Surface;
	phase: StepPhase | null;
	/** Looked at by somebody who took part. */
	isMine: boolean;
	component: Component<Record<string, unknown>>;
	props: Record<string, unknown>;
}

const later = () => Promise.resolve(null);

/** Loads the screens and words of one activity, once for all of its scenes. */
async function loadStage(name: string, language: Language) {
	const [site, staff, participant, wall, report, console, settings] = await Promise.all([
		loadSiteTexts(language),
		loadTexts('staff', language),
		loadScreen(name, 'participant', language),
		loadScreen(name, 'wall', language),
		loadScreen(name, 'report', language),
		loadStaffScreen(name, 'console', language),
		loadStaffScreen(name, 'settings', language)
	]);
	const screens = { participant, wall, console, settings, report };
	return { site, staff, language, screens };
}

type Stage = Awaited<ReturnType<typeof loadStage>>;

export async function stageScenes(name: string, language: Language): Promise<Scene[]> {
	const stage = await loadStage(name, language);
	const { worlds } = findWorlds(name);
	return worlds.flatMap((world, number) => stageWorld(name, world, number, stage));
}

function stageWorld(
	name: string,
	world: Worlds['worlds'][number],
	number: number,
	{ site, staff, language, screens }: Stage
): Scene[] {
	const activity = findActivity(name);
	if (!activity) return [];
	const settings: unknown = activity.settingsSchema.parse(world.settings);
	const where = world.situation ?? situation;
	const step = playActivity(activity, settings, world.actions, where);
	for (const action of world.moderation ?? []) step.moderate(action);
	if (world.meanwhile) step.meanwhile(world.meanwhile);
	step.erase(...(world.erased ?? []));
	if (world.isKeyLost) step.loseKey();
	const present = step.present();
	const writing = activity.rules.writing;
	const mine = world.actions.find(({ by }) => by.role === 'participant')?.by.id ?? null;

	function scene(
		surface: Surface,
		phase: StepPhase | null,
		more: Record<string, unknown>,
		isMine = false
	): Scene[] {
		const screen = screens[surface];
		if (!screen) return [];
		const shared = { site, staff, language, texts: screen.texts, title: name, phase };
		const id = `${String(number)}-${surface}-${phase ?? 'any'}-${isMine ? 'mine' : 'new'}`;
		return [
			{
				...{ world: { number, name: world.name }, surface, phase, isMine },
				component: screen.component as unknown as Scene['component'],
				props: { ...shared, stepId: id, formId: id, ...more }
			}
		];
	}
	const look = (audience: Audience, phase: StepPhase) => ({
		view: step.read(step.viewFor(audience, phase)),
		answered: step.answered(),
		answeredEach: step.answeredEach(),
		present
	});
	const phone = (phase: StepPhase, who: string | null) =>
		scene(
			'participant',
			phase,
			{
				...look('participant', phase),
				own: step.read(step.ownFor(who ?? 'somebody who is new', phase)),
				...{ wijk: where.wijk, typed: null, answer: later }
			},
			who !== null
		);
	const queue = step.read(listQueue(step.moderation, writing?.list(step.state) ?? []));
	const lead = { queue, facilitate: later, moderate: later };
	const phases: StepPhase[] = ['open', 'closed', 'shown'];
	return [
		...phases.flatMap((phase) => phone(phase, null)),
		...(mine === null ? [] : phone('open', mine)),
		...phases.flatMap((phase) => scene('wall', phase, look('wall', phase))),
		...[...phases, 'final' as const].flatMap((phase) =>
			scene('console', phase, { ...look('facilitator', phase), ...lead })
		),
		...scene('settings', null, { settings, figures: where.figures, earlier: [], errors: {} }),
		...scene('report', null, {
			outcome: step.read(step.published()),
			hrefFor: () => '#',
			linked: () => []
		})
	];
}
