import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { after } from '../../../../tests/support/play-cards.ts';
import type { ReportProps } from '../view-props.ts';
import { texts as site } from '../../texts/nl/site.ts';
import ReportSection from './ReportSection.svelte';
import { texts } from './texts/nl.ts';
import { ann, bo, group, lead, write } from './worlds.ts';

const topics = [
	write(ann, 1, 'Een boom'),
	write(bo, 2, 'Een bank'),
	group('Groen', 90, [1]),
	group('Zitten', 91, [2])
];

const none: ReportProps<unknown, unknown>['linked'] = () => [];

/** What stands under the name of a topic. */
function tell(actions: typeof topics, title: string, linked = none): string {
	const step = after(actions);
	const { body } = render(ReportSection, {
		props: {
			...{
				outcome: step.read(step.published()),
				withheld: 0,
				title: '',
				hrefFor: () => '#',
				linked
			},
			...{ texts, site, language: 'nl' as const }
		}
	});
	const words = body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
	return words.split(title)[1]?.split('Wat is ermee gedaan')[0] ?? '';
}

it('tells of a topic that it was left out of the vote, and of no other', () => {
	const leftOut = [...topics, lead('leave-out', 91)];
	expect(tell(leftOut, 'Zitten')).toContain(texts.report.leftOut);
	expect(tell(leftOut, 'Groen')).not.toContain(texts.report.leftOut);
	expect(tell([...leftOut, lead('take-along', 91)], 'Zitten')).not.toContain(texts.report.leftOut);
});

it('has beside a card that nobody put with others what belongs to it', () => {
	const alone = topics.slice(0, 2);
	const one = after(alone).published().cards[0]?.id;
	const linked: typeof none = (id) =>
		id === one ? [{ label: 'Initiatief', name: 'Bomen', href: null, isDutch: true }] : [];
	expect(tell(alone, 'Een boom', linked)).toContain('Initiatief');
	expect(tell(alone, 'Een bank', linked)).not.toContain('Initiatief');
});
