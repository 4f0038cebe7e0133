/** Topics of a vote: whoever leads sees them before it opens, and changes them until then. Also when the hall saw the cards. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { View } from '#lib/activities/priorities/schema.ts';
import { applyEntry } from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { planState, type SessionState, type Step } from '#lib/domain/session/session.ts';
import { collectOutcomes } from '#lib/domain/session/results.ts';
import { viewSession } from '#lib/domain/session/view.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { exampleSituation } from './situation.ts';

type Deed = Pick<LogEntry, 'kind'> & Partial<LogEntry>;

const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${String(number)}`;
const [one, two, three] = [idOf(1), idOf(2), idOf(3)];
const [pile, other] = [idOf(8), idOf(9)];
const stepFor = (id: string, activity: string, settings: object = {}): Step => ({
	...{ id, activity, title: id, minutes: 5, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse(settings)
});
const agenda = [
	stepFor('cards', 'contributions'),
	stepFor('break', 'message', { text: 'Pauze' }),
	stepFor('figures', 'recognise'),
	stepFor('vote', 'priorities')
];
const { wijk, figures } = exampleSituation();
const situation = { wijk, figures };

const lead = (kind: LogEntry['kind'], stepId: string | null = null, payload = {}): Deed => ({
	...{ kind, stepId, payload: { ...payload, ...(stepId === null ? {} : { stepId }) } }
});
const text = (textId: string) => ({ textId, hash: '', flagged: false });
const write = (id: string, words: string): Deed => ({
	...{ kind: 'act', stepId: 'cards', by: { seat: 'phone', who: 'ann', kind: 'resident' } },
	payload: { kind: 'add', id, mood: 'better', theme: null, text: text(words) }
});
const tidy = (payload: object): Deed => ({ kind: 'act', stepId: 'cards', payload });
const topic = (clusterId: string, title: string | null, ...cardIds: string[]) =>
	tidy({
		kind: 'group',
		clusterId,
		title: title === null ? null : text(title),
		theme: null,
		cardIds
	});

let state: SessionState;

function play(...deeds: Deed[]): void {
	for (const deed of deeds) {
		const seq = state.seq + 1;
		const entry: LogEntry = {
			...{ seq, actionId: `action ${String(seq)}`, by: { seat: 'console', who: 'f' } },
			...{ stepId: null, payload: {}, at: '2026-11-26T19:00:00.000Z' },
			...deed
		};
		const verdict = applyEntry(state, entry, { findActivity, sha256 });
		expect([deed, verdict]).toEqual([deed, { ok: true }]);
	}
}

const led = () => viewSession(state, 'facilitator', findActivity);
const behind = () => led().console.behind;
const foreseen = () => (led().step?.view as View | null)?.options.map(({ id }) => id);

beforeEach(() => {
	state = planState();
	play(
		lead('open-doors', null, { agenda, practice: false, seed: 's', situation }),
		lead('start'),
		lead('open-step', 'cards'),
		write(one, 'Een bankje'),
		write(two, 'Een lamp'),
		write(three, 'Een boom'),
		lead('close-step', 'cards'),
		lead('show-result', 'cards'),
		lead('go-to', 'vote')
	);
});

describe('before a vote opens', () => {
	it('whoever leads sees what people would choose from, in its order, and nobody else does', () => {
		play(topic(pile, 'Groen', two, three), topic(other, null, one));
		expect(foreseen()).toEqual([other, pile]);
		for (const audience of ['participant', 'wall'] as const) {
			expect(viewSession(state, audience, findActivity).step?.view).toBeNull();
		}
	});

	it('topics are made, left out and taken along, also after the hall saw the cards', () => {
		expect(behind()).toMatchObject({ stepId: 'cards', forStep: 'vote', phase: 'shown' });
		play(topic(pile, 'Groen', three), topic(other, null, one), topic(idOf(7), null, two));
		expect(foreseen()).toEqual([other, idOf(7), pile]);
		play(tidy({ kind: 'leave-out', clusterId: pile }));
		expect(foreseen()).toEqual([other, idOf(7)]);
		play(tidy({ kind: 'take-along', clusterId: pile }));
		expect(foreseen()).toEqual([other, idOf(7), pile]);
	});

	it('what was foreseen is what is asked, and stands from then on', () => {
		play(topic(pile, 'Groen', three), topic(other, null, one));
		const before = foreseen();
		play(lead('open-step', 'vote'));
		expect(foreseen()).toEqual(before);
		expect(behind()).toBeNull();
		play(topic(idOf(7), null, two), tidy({ kind: 'leave-out', clusterId: pile }));
		expect(foreseen()).toEqual(before);
	});

	it('the kept result of the cards follows, so that a recount of the log finds the same', () => {
		const cards = () => collectOutcomes(state, findActivity)[0]?.result;
		expect(cards()).toMatchObject({ clusters: [] });
		play(topic(other, null, one));
		expect(cards()).toMatchObject({ clusters: [{ id: other, title: { textId: 'Een bankje' } }] });
	});
});

describe('between cards and vote', () => {
	it('the cards lie ready during a break, and never while people answer elsewhere', () => {
		play(lead('go-to', 'break'));
		expect(behind()).toMatchObject({ stepId: 'cards', forStep: 'vote' });
		play(lead('go-to', 'figures'));
		expect(behind()).toMatchObject({ stepId: 'cards' });
		play(lead('open-step', 'figures'));
		expect(behind()).toBeNull();
	});

	it('a topic that is taken apart after the vote opened keeps its name there', () => {
		play(topic(other, null, one), topic(pile, 'Groen', three), lead('open-step', 'vote'));
		play(tidy({ kind: 'ungroup', clusterId: other }));
		const view = led().step?.view as View;
		expect(view.options.map(({ label }) => label)).toEqual([
			{ textId: 'Een bankje' },
			{ textId: 'Groen' }
		]);
	});
});

describe('remarks of a secret step from which a vote takes', () => {
	const written = ['c', 'a', 'b'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
	const remark = (id: string): Deed => ({
		...{ kind: 'act', stepId: 'figures', by: { seat: 'phone', who: id, kind: 'resident' } },
		payload: { kind: 'remark', id, indicator: figures[0]?.indicator.id, text: text(id) }
	});

	beforeEach(() => {
		state = planState();
		const from = stepFor('vote', 'priorities', { source: 'clusters', fromStep: 'figures' });
		const asked = stepFor('figures', 'recognise', { indicators: [figures[0]?.indicator.id] });
		play(
			lead('open-doors', null, { agenda: [asked, from], practice: false, seed: 's', situation }),
			lead('start'),
			lead('open-step', 'figures'),
			...written.map(remark)
		);
	});

	it('are not seen in the order in which they were written', () => {
		play(lead('close-step', 'figures'), lead('go-to', 'vote'));
		expect(behind()?.queue ?? []).toEqual([]);
		play(
			lead('go-to', 'figures'),
			lead('settle-step', 'figures', { opened: { figures: [] } }),
			lead('go-to', 'vote')
		);
		const queue = behind()?.queue.map(({ id }) => id) ?? [];
		expect(queue).toEqual(queue.toSorted());
	});
});
