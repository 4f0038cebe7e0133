/** The page of an evening as the server makes it: all there is without script. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { write } from '#lib/activities/contributions/worlds.ts';
import { findActivity } from '#lib/activities/index.ts';
import type { FormFields } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { texts } from '#lib/texts/nl/site.ts';
import { emptySituation, playActivity } from '../../../../tests/support/play-activity.ts';
import Evening from './Evening.svelte';

const { wijk } = emptySituation;
const ann = { role: 'participant', id: 'ann', kind: 'resident', channel: 'phone' } as const;
const facilitator = { role: 'facilitator', id: 'facilitator' } as const;

interface Asked {
	activity: string;
	settings: object;
	/** What happened in the step until now. */
	actions?: Parameters<typeof playActivity>[2];
	phase?: 'open' | 'closed';
	refusal: Refusal;
	typed: FormFields;
}

/** What comes back of a plain form that was refused. */
async function readPage({ activity: name, settings: given, ...asked }: Asked): Promise<string> {
	const { actions = [], phase = 'open', refusal, typed } = asked;
	const activity = findActivity(name);
	if (!activity) throw new Error(`No activity ${name}`);
	const settings: unknown = activity.settingsSchema.parse(given);
	const played = playActivity(activity, settings, actions);
	const step = {
		...{ id: 'now', number: 1, of: 1, activity: name, title: 'Stap', phase },
		...{ isSecret: false, promise: null, asked: null, asksAgain: false },
		view: played.read(played.viewFor('participant', phase))
	};
	const evening = {
		seq: 1,
		phase: 'running' as const,
		practice: false,
		readOnly: false,
		wijk,
		closedAt: null
	};
	const props = {
		...{ report: { isPublic: false, days: 14 } },
		...{
			sessionId: 'e',
			sessionTitle: 'Avond',
			code: 'WWMWWM',
			owner: 'o',
			formId: 'f',
			sentAt: null
		},
		...{ texts, language: 'nl' as const, screen: await loadScreen(name, 'participant', 'nl') },
		form: { refusal, typed },
		look: {
			view: { audience: 'participant' as const, ...evening, step },
			own: played.read(played.ownFor(ann.id, phase))
		}
	};
	return render(Evening, { props }).body;
}

const square = { kind: 'one', options: ['een plein', 'een park'], question: 'Wat komt hier?' };
const late = { stepId: ['now'], choice: ['line-1'] };

describe('a choice for round 1 that comes when round 2 is on', () => {
	const asked = {
		...{ activity: 'choice', settings: { ...square, rounds: 2 } },
		actions: [{ by: facilitator, action: { kind: 'next-round' } }],
		refusal: 'choice/round-over' as const
	};

	it('is refused in words and named, and nothing is ticked for round 2', async () => {
		const body = await readPage({ ...asked, typed: { ...late, round: ['1'] } });
		expect(body).toContain('Ronde 1 is voorbij. Dit antwoord telt niet mee.');
		expect(body).toContain('U koos: een plein. Wilt u dat nu ook? Kies het dan opnieuw.');
		expect(body).not.toMatch(/<input[^>]*type="radio"[^>]* checked/);
	});

	it('is ticked again when it was for this round', async () => {
		const typed = { ...late, round: ['2'] };
		const body = await readPage({ ...asked, refusal: 'busy', typed });
		expect(body).toMatch(/<input[^>]*type="radio"[^>]* checked/);
		expect(body).not.toContain('Wilt u dat nu ook?');
	});
});

it('a choice of what is gone is not to be made anew in a step that is closed', async () => {
	const body = await readPage({
		...{ activity: 'priorities', settings: { source: 'list', list: ['een plein', 'een park'] } },
		...{ phase: 'closed', refusal: 'words-gone' },
		typed: { stepId: ['now'], choice: ['line-1'] }
	});
	expect(body).not.toContain('Kies iets anders');
	expect(body).toContain('De gespreksleider heeft deze stap gesloten.');
});

describe('words in a form that is not on the page any more', () => {
	const card = { kind: ['add'], mood: ['wish'], text: ['Meer licht op het pad'] };
	const cards = { activity: 'contributions', settings: {} };

	it.each([
		['of a step before', 'open', 'before', 'step-not-open'],
		['of this step, which is closed', 'closed', 'now', 'step-closed']
	] as const)('%s are given back to read', async (_, phase, stepId, refusal) => {
		const typed = { ...card, stepId: [stepId] };
		const body = await readPage({ ...cards, phase, refusal, typed });
		expect(body).toContain('Dit schreef u. Het is niet verstuurd.');
		expect(body).toMatch(/<blockquote[^>]*>Meer licht op het pad/);
		expect(body).not.toContain('Haal dit weg');
		expect(body).not.toMatch(/<textarea[^>]*>[^<]*Meer licht/);
	});

	it('are given back to who wrote as much as one may, and has no form any more', async () => {
		const body = await readPage({
			...{ activity: 'contributions', settings: { perPerson: 1 } },
			actions: [write(ann, 1, 'Een plein')],
			...{ refusal: 'too-many-cards', typed: { ...card, stepId: ['now'] } }
		});
		expect(body).not.toContain('<textarea');
		expect(body).toMatch(/<blockquote[^>]*>Meer licht op het pad/);
	});

	it('stand in their own form where that is on the page', async () => {
		const typed = { ...card, stepId: ['now'] };
		const body = await readPage({ ...cards, refusal: 'text-too-long', typed });
		expect(body).not.toContain('<blockquote');
		expect(body).toMatch(/<textarea[^>]*>[^<]*Meer licht/);
	});

	it('of another step with the same question are not put in this one', async () => {
		const typed = { stepId: ['before'], choice: ['line-1'] };
		const settings = { ...square, secrecy: 'open' };
		const body = await readPage({ activity: 'choice', settings, refusal: 'step-not-open', typed });
		expect(body).not.toMatch(/<input[^>]*type="radio"[^>]* checked/);
	});
});

describe('a form without script in which only spaces were written', () => {
	const blank = ['   '];

	/** At so many fields it says what is wrong, and each field names those words as its own. */
	function expectSaid(body: string, fields: number) {
		expect(body.match(/aria-invalid="true"/g)).toHaveLength(fields);
		expect(body.match(/aria-describedby="[^"]*-error[" ]/g)).toHaveLength(fields);
		const says = /class="error[^"]*" id="[^"]*-error">.{0,900}?U hebt nog niets geschreven\./gs;
		expect(body.match(says)).toHaveLength(fields);
	}

	it.each([
		['a card', 'contributions', { kind: ['add'], mood: ['wish'], text: blank }, 1],
		['an initiative', 'initiatives', { kind: ['propose'], title: blank, what: blank }, 2]
	])('says so at each field of %s', async (_, activity, fields, n) => {
		const typed = { ...fields, stepId: ['now'] };
		expectSaid(await readPage({ activity, settings: {}, refusal: 'text-empty', typed }), n);
	});
});
