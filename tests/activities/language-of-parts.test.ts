/** On a page in another language, what people wrote in Dutch is marked as Dutch: else a voice reads it as gibberish. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { listQueue } from '#lib/domain/moderation/queue.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { loadStaffScreen } from '#lib/live/staff-screens.ts';
import { texts as staff } from '#lib/texts/en/staff.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { listTexts } from '../support/list-texts.ts';
import { playActivity } from '../support/play-activity.ts';
import { findWorlds } from '../support/worlds.ts';
import { exampleSituation } from './situation.ts';

/** Everything that was typed: words of people, and of who made the programme. */
function listTyped(value: unknown, typed = new Set<string>()): Set<string> {
	if (typeof value !== 'object' || value === null) return typed;
	for (const [key, one] of Object.entries(value)) {
		const isWritten = ['text', 'label', 'question', 'heading'].includes(key);
		if (isWritten && typeof one === 'string' && /[a-z]{4}/.test(one)) typed.add(one);
		if (key === 'paragraphs') for (const paragraph of one as string[]) typed.add(paragraph);
		listTyped(one, typed);
	}
	return typed;
}

const situation = exampleSituation();

describe.each(activities.map((activity) => [activity.name, activity] as const))(
	'on an English page %s',
	(name, activity) => {
		it.each(findWorlds(name).worlds.map((world) => [world.name, world] as const))(
			'marks what is Dutch (%s)',
			async (_, world) => {
				const settings: unknown = activity.settingsSchema.parse(world.settings);
				const where = world.situation ?? situation;
				const step = playActivity(activity, settings, world.actions, where);
				const [site, phone, wall, report, desk] = await Promise.all([
					loadSiteTexts('en'),
					loadScreen(name, 'participant', 'en'),
					loadScreen(name, 'wall', 'en'),
					loadScreen(name, 'report', 'en'),
					loadStaffScreen(name, 'console', 'en')
				]);
				const shared = { site, language: 'en', title: 'Step', stepId: 's', formId: 'f' };
				const pages = (['open', 'closed', 'shown'] as const).map((phase) => {
					const view = step.read(step.viewFor('participant', phase));
					const own = step.read(step.ownFor('ann', phase));
					const props = { ...shared, texts: phone?.texts, phase, view, own, wijk: where.wijk };
					return { typed: listTyped({ view, own }), screen: phone?.component, props };
				});
				const walls = (['open', 'closed', 'shown'] as const).map((phase) => {
					const view = step.read(step.viewFor('wall', phase));
					const counts = { answered: step.answered(), answeredEach: step.answeredEach() };
					const props = { ...shared, ...counts, texts: wall?.texts, phase, view };
					const present = step.present();
					return { typed: listTyped(view), screen: wall?.component, props: { ...props, present } };
				});
				const written = activity.rules.writing?.list(step.state) ?? [];
				const consoles = (['open', 'closed', 'shown'] as const).map((phase) => {
					const view = step.read(step.viewFor('facilitator', phase));
					const queue = step.read(listQueue(step.moderation, written));
					const nobodyPresses = { facilitate: step.read, moderate: step.read };
					const counts = { answered: step.answered(), answeredEach: step.answeredEach() };
					const props = {
						...{ ...shared, ...counts, ...nobodyPresses, texts: desk?.texts, phase, view },
						...{ present: step.present(), staff, queue }
					};
					return { typed: listTyped({ view, queue }), screen: desk?.component, props };
				});
				const outcome = step.read(step.published());
				const props = {
					...shared,
					texts: report?.texts,
					outcome,
					withheld: 0,
					hrefFor: () => '#',
					linked: () => []
				};
				for (const { typed, screen, props: given } of [
					...pages,
					...walls,
					...consoles,
					{ typed: listTyped(outcome), screen: report?.component, props }
				]) {
					if (!screen) continue;
					const more = { typed: null, answer: () => Promise.resolve(null) };
					const { body } = render(screen, { props: { ...given, ...more } as never });
					const unmarked = listTexts(body).filter(
						({ words, language }) =>
							language !== 'nl' &&
							// A name in the middle of a sentence of ours is read along with it.
							[...typed].some((one) => words.startsWith(one) && words.length < one.length + 30)
					);
					expect(unmarked.map(({ words }) => words)).toEqual([]);
				}
			}
		);
	}
);
