/** Cards that people vote on: what is decided on them after the vote opened is seen in the vote at once, in its result and in the report. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { nameOptions } from '#lib/activities/priorities/names.ts';
import type { Published, View } from '#lib/activities/priorities/schema.ts';
import { texts as priorities } from '#lib/activities/priorities/texts/nl.ts';
import { audiences } from '#lib/domain/audience.ts';
import { openBox } from '#lib/domain/ballot/open-box.ts';
import { findingsSchema } from '#lib/domain/finding/finding-schema.ts';
import { attachTexts } from '#lib/domain/free-text.ts';
import { applyEntry } from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { collectOutcomes } from '#lib/domain/session/results.ts';
import { planState, type SessionState, type Step } from '#lib/domain/session/session.ts';
import { viewSession } from '#lib/domain/session/view.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { readSection } from '../support/read-report.ts';
import { exampleSituation } from './situation.ts';

type Deed = Pick<LogEntry, 'kind'> & Partial<LogEntry>;

const [one, two, three, four, pile] = [1, 2, 3, 4, 5].map(
	(number) => `00000000-0000-4000-8000-00000000000${String(number)}`
) as [string, string, string, string, string];
const stepFor = (id: string, activity: string, settings: object = {}): Step => ({
	...{ id, activity, title: id, minutes: 5, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse(settings)
});
const agenda = [stepFor('cards', 'contributions'), stepFor('vote', 'priorities')];
const { wijk, figures } = exampleSituation();

const lead = (kind: LogEntry['kind'], stepId: string | null = null, payload = {}): Deed => ({
	...{ kind, stepId, payload: { ...payload, ...(stepId === null ? {} : { stepId }) } }
});
const text = (textId: string) => ({ textId, hash: '', flagged: false });
const write = (id: string, words: string): Deed => ({
	...{ kind: 'act', stepId: 'cards', by: { seat: 'phone', who: 'ann', kind: 'resident' } },
	payload: { kind: 'add', id, mood: 'better', theme: null, text: text(words) }
});
const tidy = (payload: object): Deed => ({ kind: 'act', stepId: 'cards', payload });
const decide = (payload: object): Deed => ({ kind: 'moderate', stepId: 'cards', payload });

const voters = [1, 2, 3, 4, 5, 6].map((number) => `voter ${String(number)}`);
const opened = {
	vote: openBox(
		voters.map(() => ({
			...{ question: 'vote', counts: true },
			ballot: { group: 'residents', channel: 'phone', content: { [one]: 1, [pile]: 1 } }
		})),
		() => false
	)
};
const begin: Deed[] = [
	lead('open-doors', null, { agenda, practice: false, seed: 's', situation: { wijk, figures } }),
	lead('start'),
	lead('open-step', 'cards'),
	write(one, 'Een bankje'),
	write(two, 'Een lamp'),
	write(three, 'Een boom'),
	write(four, 'Een struik'),
	tidy({
		kind: 'group',
		clusterId: pile,
		title: text('Groen'),
		theme: null,
		cardIds: [three, four]
	}),
	lead('close-step', 'cards'),
	lead('go-to', 'vote'),
	lead('open-step', 'vote')
];
const finish: Deed[] = [
	...voters.map((who): Deed => ({
		...{ kind: 'cast', stepId: 'vote', by: { seat: 'phone', who, kind: null } },
		payload: { question: 'vote', counts: true }
	})),
	lead('close-step', 'vote'),
	lead('show-result', 'vote', { opened })
];

let state: SessionState;

function play(...deeds: Deed[]): void {
	for (const deed of deeds) {
		const seq = state.seq + 1;
		const entry: LogEntry = {
			...{ seq, actionId: `action ${String(seq)}`, by: { seat: 'console', who: 'f' } },
			...{ stepId: null, payload: {}, at: '2026-11-26T19:00:00.000Z' },
			...deed
		};
		expect([deed, applyEntry(state, entry, { findActivity, sha256 })]).toEqual([
			deed,
			{ ok: true }
		]);
	}
}

/** In a test a text is stored under its own words. */
const read = <T>(value: T) => attachTexts(value, (textId) => textId);

/** What is on every screen, by option: all of them call it the same. */
function names(): Record<string, string> {
	const seen = audiences.map((audience) => {
		const view = read(viewSession(state, audience, findActivity).step?.view as View);
		return nameOptions(view.options, priorities, site);
	});
	expect(seen).toEqual(audiences.map(() => seen[0]));
	return seen[0] ?? {};
}

const outcome = () => collectOutcomes(state, findActivity).find(({ stepId }) => stepId === 'vote')!;

function result(): Record<string, string> {
	const published = read(outcome().result as Published);
	expect(findActivity('priorities')?.publishedSchema.parse(published)).toEqual(published);
	return nameOptions(published.options ?? [], priorities, site);
}

/** The draft, as it is frozen and read. */
function report(...opgaven: string[]): string {
	const findings = findingsSchema.parse(
		JSON.parse(JSON.stringify(collectOutcomes(state, findActivity).flatMap((all) => all.findings)))
	);
	return ['choice', ...opgaven].flatMap((section) => readSection(section, ...findings)).join('\n');
}

const hide = (item: string) => decide({ kind: 'hide', item, reason: 'hurtful' });
const reword = decide({ kind: 'reword', item: one, of: 'Een bankje', text: text('Een zitje') });
const hidden = '[niet meer te zien]';
const written = { [pile]: 'Groen', [one]: 'Een bankje', [two]: 'Een lamp' };

beforeEach(() => {
	state = planState();
	play(...begin);
});

describe('a card that people vote on', () => {
	it('that is hidden is hidden in the vote too, and its id leads nobody to its words', () => {
		expect(names()).toEqual(written);
		play(hide(one));
		expect(names()).toEqual({ ...written, [one]: hidden });
		for (const audience of ['participant', 'wall'] as const) {
			expect(JSON.stringify(viewSession(state, audience, findActivity))).not.toContain(
				'Een bankje'
			);
		}
		play(decide({ kind: 'undo', item: one, decisions: 1 }));
		expect(names()).toEqual(written);
	});

	it('that is hidden keeps its votes, in a result that does not have its words', () => {
		play(hide(one), ...finish);
		expect(result()).toEqual({ ...written, [one]: hidden });
		expect((outcome().result as Published).options?.[1]).toMatchObject({ id: one, votes: 6 });
		expect(report('opgave-1')).not.toContain('Een bankje');
		expect(report('opgave-1')).toContain('1 onderwerp is niet meer te lezen.');
	});

	it('that is hidden after the hall saw the result is gone from the result that is kept', () => {
		play(...finish);
		const before = outcome();
		expect(result()).toEqual(written);
		expect(report('opgave-1', 'opgave-2')).toContain('‘Een bankje’');
		play(hide(one));
		expect(names()).toEqual({ ...written, [one]: hidden });
		expect(result()).toEqual({ ...written, [one]: hidden });
		expect(report('opgave-1')).not.toContain('Een bankje');
		play(decide({ kind: 'undo', item: one, decisions: 1 }));
		expect(outcome().result).toEqual(before.result);
	});

	it('that was put in other words has those, and their mark, wherever it stands', () => {
		const now = 'Een zitje [aangepast door de gespreksleider]';
		play(reword);
		expect(names()).toEqual({ ...written, [one]: now });
		play(...finish);
		expect(result()).toEqual({ ...written, [one]: now });
		expect(report('opgave-1', 'opgave-2')).toContain(
			'‘Een zitje’ [aangepast door de gespreksleider]'
		);
		expect(report('opgave-1', 'opgave-2')).not.toContain('Een bankje');
	});
});

describe('whoever moderates', () => {
	const elsewhere = () => viewSession(state, 'facilitator', findActivity).console.waiting;

	it('has every card that people vote on before them, also those in a pile, and what was decided', () => {
		expect(elsewhere()).toMatchObject([{ stepId: 'cards', queue: [] }]);
		expect(elsewhere()[0]?.named.map(({ id }) => id)).toEqual([one, two, three, four]);
		play(hide(three));
		expect(elsewhere()[0]?.named.map(({ id }) => id)).toEqual([one, two, four]);
		expect(elsewhere()[0]?.queue).toMatchObject([{ id: three, standing: 'hidden', decisions: 1 }]);
		play(...finish);
		expect(elsewhere()[0]?.named).toHaveLength(3);
	});
});

describe('a card that is erased', () => {
	const erase = (textId: string, closes: object) =>
		lead('erase-words', null, { textIds: [textId], changedIds: [], ...closes });
	const toVote = begin.slice(0, -1);
	const options = () => Object.keys(names()).toSorted();

	it('before the vote opens is put to no vote', () => {
		state = planState();
		play(...toVote, erase('Een bankje', { closes: true }), ...begin.slice(-1));
		expect(options()).toEqual([two, pile]);
	});

	it('by a line of before is where it was: people may have chosen it since', () => {
		state = planState();
		play(...toVote, erase('Een bankje', {}), ...begin.slice(-1));
		expect(options()).toEqual([one, two, pile]);
	});
});

describe('a pile that people vote on', () => {
	it('has its new name', () => {
		play(tidy({ kind: 'rename-group', clusterId: pile, title: text('Planten') }));
		expect(names()).toEqual({ ...written, [pile]: 'Planten' });
		play(...finish, tidy({ kind: 'rename-group', clusterId: pile, title: text('Meer groen') }));
		expect(result()).toEqual({ ...written, [pile]: 'Meer groen' });
	});

	it('keeps its name as long as one of its cards is to be seen, and when it is taken apart', () => {
		play(hide(three));
		expect(names()).toEqual(written);
		play(hide(four));
		expect(names()).toEqual({ ...written, [pile]: hidden });
		play(decide({ kind: 'show', item: four }), tidy({ kind: 'ungroup', clusterId: pile }));
		expect(names()).toEqual(written);
	});
});
