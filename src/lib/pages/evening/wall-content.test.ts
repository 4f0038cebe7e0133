import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { WallView } from '#lib/domain/session/view.ts';
import { texts } from '#lib/texts/nl/site.ts';
import { texts as words } from '#lib/texts/nl/wall.ts';
import { addressEvening } from './wall-evening.ts';
import WallContent from './WallContent.svelte';
import WallCorner from './WallCorner.svelte';

const links: string[] = [];
const app = {
	addresses: { joinOrigin: () => 'https://wijk.example' },
	drawQr: (link: string) => ({ path: link, size: links.push(link) }),
	municipality: { reportDays: 14 },
	door: { mostParticipants: 8 }
} as unknown as Parameters<typeof addressEvening>[1];
const address = (publishedAt: Date | null) =>
	addressEvening(
		{
			...{ id: 'avond-1', code: 'K7M4TP', title: 'Avond in de wijk', publishedAt },
			plannedAt: new Date('2026-11-26T18:30:00Z')
		},
		app
	);

const step = {
	...{ id: 's', number: 1, of: 3, activity: 'choice', title: 'Keuze', phase: 'ready' as const },
	...{ isSecret: false, promise: null, view: null, asked: null, asksAgain: false },
	...{ answered: 0, answeredEach: [] }
};

function look(
	phase: WallView['phase'],
	closedAt: string | null = null,
	publishedAt: Date | null = null,
	welcomesNewcomers = true,
	resident = 7
) {
	const evening = address(publishedAt);
	const view: WallView = {
		...{ audience: 'wall', seq: 1, phase, practice: false, readOnly: false, wijk: null },
		...{ present: { resident, entrepreneur: 0, professional: 0 }, welcomesNewcomers },
		...{
			step: phase === 'running' ? step : null,
			wall: { blank: false, dark: false },
			controlCode: null,
			closedAt
		}
	};
	const content = render(WallContent, {
		props: { view, screen: null, texts, words, language: 'nl', evening }
	});
	const corner = render(WallCorner, { props: { view, evening, code: 'K7M4TP', words } });
	const read = ({ body }: { body: string }) =>
		body.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
	return { words: read(content), corner: read(corner), code: corner.body };
}

it('says before the doors open what it is, when, and what to do', () => {
	const { words: said, corner } = look('planned');
	expect(said).toContain('Avond in de wijk');
	expect(said).toContain('donderdag 26 november, 19.30 uur');
	expect(said).toContain('Scan de code');
	expect(corner).toContain('K7M 4TP');
});

it('says how to join while the doors are open', () => {
	expect(look('open').words).toContain('typ wijk.example en vul de code in');
	expect(look('open').words).toContain('7 aanwezig');
});

it('asks nobody to come in while nobody new can', () => {
	const { words: said, corner } = look('open', null, null, false);
	expect(said).toContain('geen nieuwe mensen meedoen');
	expect(said).not.toContain('Scan');
	expect(corner.trim()).toBe('');
});

it('shows no code in a hall that is full, and says so', () => {
	for (const phase of ['open', 'running'] as const) {
		expect(look(phase, null, null, true, 7).corner).toContain('K7M 4TP');
		const { words: said, corner, code } = look(phase, null, null, true, 8);
		expect(code).not.toContain('svg');
		expect(said).not.toContain('Scan');
		const sentence = 'De zaal is vol. Er kunnen geen telefoons meer bij.';
		expect(`${said} ${corner}`.split(sentence)).toHaveLength(2);
	}
});

it('leads to the report and not to the door once the evening is over', () => {
	for (const phase of ['closed', 'reported'] as const) {
		const { words: said, corner, code } = look(phase);
		expect(said).toContain('wijk.example/avonden');
		expect(corner).not.toContain('K7M 4TP');
		expect(code).toContain('https://wijk.example/avonden/avond-1');
		expect(code).not.toContain('doe-mee');
	}
});

it('names the day by which the report comes, until it is there', () => {
	const closedAt = '2026-11-26T20:30:00Z';
	expect(look('closed', closedAt).words).toContain('uiterlijk op 10 december 2026');
	const published = look('reported', closedAt, new Date('2026-12-01T09:00:00Z')).words;
	expect(published).toContain('U leest het verslag op wijk.example/avonden');
	expect(published).not.toContain('uiterlijk');
});
