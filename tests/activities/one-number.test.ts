/** One step, and what wall, phone, report and draft say of it: the same numbers of people everywhere. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { StepPhase } from '#lib/domain/activity.ts';
import { findActivity } from '#lib/activities/index.ts';
import {
	act,
	ann,
	bo,
	group,
	neighbours,
	settings as forCards,
	write
} from '#lib/activities/contributions/worlds.ts';
import { approval, votes } from '#lib/activities/priorities/worlds.ts';
import { countNobody } from '#lib/domain/audience.ts';
import type { Finding } from '#lib/domain/finding/finding.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { playActivity, type Deed } from '../support/play-activity.ts';
import { readSection } from '../support/read-report.ts';
import { exampleSituation } from './situation.ts';

const words = (html: string) =>
	html
		.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
		.replaceAll('\u00AD', '')
		.replaceAll(/\s+/g, ' ');

/** What everybody reads once the result is shown. */
async function readAll(
	name: string,
	settings: unknown,
	deeds: Deed<unknown>[],
	sections: string[]
) {
	const activity = findActivity(name);
	if (!activity) throw new Error(`There is no ${name}`);
	const step = playActivity(activity, settings, deeds, exampleSituation());
	expect(step.refusals).toEqual([]);
	const show = async (kind: 'wall' | 'participant' | 'report', props: object) => {
		const screen = await loadScreen(name, kind, 'nl');
		const reader = { texts: screen?.texts, site, language: 'nl' };
		return words(
			render(screen?.component as Component<object>, { props: { ...reader, ...props } }).body
		);
	};
	const findings = step.findings() as Finding[];
	const showPhone = (phase: StepPhase, person: string) =>
		show('participant', {
			...{ stepId: 's', formId: 'f', phase, typed: null, answer: async () => null },
			...{
				view: step.read(step.viewFor('participant', phase)),
				own: step.read(step.ownFor(person, phase))
			},
			wijk: exampleSituation().wijk
		});
	return {
		showPhone,
		wall: await show('wall', {
			...{ title: 'Stap', phase: 'shown', view: step.read(step.viewFor('wall', 'shown')) },
			...{
				answered: step.answered(),
				answeredEach: [],
				present: { ...countNobody(), ...step.present() }
			}
		}),
		phone: await showPhone('shown', 'nobody'),
		report: await show('report', {
			...{ title: 'Stap', outcome: step.read(step.published()), withheld: 0 },
			...{ hrefFor: () => '#', linked: () => [] }
		}),
		draft: sections.flatMap((section) => readSection(section, ...findings)).join(' ')
	};
}

it('behind a card and behind a topic stand as many people on wall, phone, report and in the draft', async () => {
	const last = neighbours[11] ?? bo;
	const all = await readAll(
		'contributions',
		forCards,
		[
			write(ann, 1, 'Een bankje bij de halte'),
			...neighbours.slice(0, 5).map((who) => act(who, 'support', 1)),
			write(bo, 2, 'Meer bomen'),
			write(last, 3, 'Een boom voor de school'),
			// Who stands behind two cards of a topic is one person.
			...neighbours.slice(0, 8).map((who) => act(who, 'support', 2)),
			...neighbours.slice(0, 2).map((who) => act(who, 'support', 3)),
			group('Groen', 90, [2, 3])
		],
		['voices']
	);
	// The writer of the one card and five others; two writers of the topic and eight others.
	expect(all.wall).toContain('1 Groen 10 2 Een bankje bij de halte 6 Zo veel mensen');
	for (const read of [all.phone, all.report]) {
		expect(read).toMatch(/Groen .{0,30}10 mensen schreven dit of zeiden ook ik/);
		expect(read).toContain('Een bankje bij de halte 6 mensen schreven dit of zeiden ook ik');
		expect(read).not.toContain('anderen zeggen');
	}
	// And while the step is open: who wrote it, who said "ook ik" and who did neither read the same.
	for (const who of [ann, neighbours[0] ?? bo, bo, last]) {
		const read = await all.showPhone('open', who.id);
		expect(read).toMatch(/Een bankje bij de halte[^0-9]* 6 mensen schreven dit of zeiden ook ik/);
		expect(read).not.toMatch(/anderen? (zeg|ook)/);
	}
	expect(all.draft).toMatch(/staan de meeste mensen: 10\. Daarna komt ‘[^’]+’: 6 mensen\./);
});

it('a vote counts as many people and as many votes on wall, phone, report and in the draft', async () => {
	const all = await readAll(
		'priorities',
		approval,
		[
			...votes(1, 8, { safety: 1, environment: 1 }),
			...votes(9, 6, { safety: 1 }, 'professional'),
			...votes(15, 5, { environment: 1 }, 'professional')
		],
		['choice', 'opgave-1', 'opgave-2']
	);
	for (const read of [all.wall, all.phone, all.report]) {
		expect(read).toContain('19 mensen stemden');
		expect(read).toMatch(/1 Veiligheid 14 2 Leefomgeving 13/);
	}
	for (const read of [all.phone, all.report]) {
		expect(read).toContain('8 bewoners en 11 professionals stemden');
		expect(read).toContain('Veiligheid 8 6 Leefomgeving 8 5');
	}
	expect(all.draft).toContain('19 van de 30 mensen stemden.');
	expect(all.draft).toContain('Dat waren 8 bewoners en 11 professionals.');
	expect(all.draft).toContain('14 van de 19 mensen kozen dit onderwerp. Het staat op plaats 1.');
	expect(all.draft).toContain('Dat zijn 8 van de 8 bewoners en 6 van de 11 professionals.');
	expect(all.draft).toContain('13 van de 19 mensen kozen dit onderwerp. Het staat op plaats 2.');
});
