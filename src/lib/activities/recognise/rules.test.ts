import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/audience.ts';
import { recognitionAnswers } from '../../domain/finding/finding.ts';
import { rules } from './rules.ts';
import { actionSchema, settingsSchema, type Action, type Settings, type State } from './schema.ts';
import { facilitator, give, numberedId, person, settings, situation, worlds } from './worlds.ts';

type Logged = Parameters<typeof rules.apply>[1];

/** What the server makes of an action: words are replaced by a reference. */
function log(action: Action, flagged = false): Logged {
	if (action.kind !== 'remark') return action;
	return { ...action, text: { textId: action.id, hash: 'hash', flagged } };
}

function play(
	actions: { by: Actor; action: Action }[],
	chosen: Settings = settings
): { state: State; act: (by: Actor, action: Action, flagged?: boolean) => string } {
	const state = rules.start(chosen, situation);
	const act = (by: Actor, action: Action, flagged = false) => {
		const verdict = rules.apply(state, log(action, flagged), by, chosen);
		return verdict.ok ? 'accepted' : verdict.refusal;
	};
	for (const { by, action } of actions) act(by, action);
	return { state, act };
}

function world(name: string) {
	const found = worlds.find((one) => one.name === name)!;
	return { ...play(found.actions, found.settings), settings: found.settings };
}

const say = (answer: 'yes' | 'no' | 'unknown'): Action => ({
	kind: 'answer',
	indicator: 'gez_eenzaam',
	answer
});
const guess = (tenths: number): Action => ({ kind: 'guess', indicator: 'gez_eenzaam', tenths });
const remark = (number: number): Action => ({
	kind: 'remark',
	id: numberedId(number),
	indicator: 'gez_eenzaam',
	text: 'Wij zien weinig buren.'
});

const both = { ...settings, indicators: ['gez_eenzaam', 'soc_vrijwilligerswerk'] };

describe('the count', () => {
	it('says 16 of 24 residents with its margin, and professionals apart', () => {
		const { state } = world('a full hall with remarks');
		const [result] = rules.outcome(state, settings).results;
		expect(result?.residents).toMatchObject({
			counts: { yes: 16, partly: 4, no: 3, unknown: 1 },
			total: 24,
			tenths: 7
		});
		expect(result?.residents?.low).toBeCloseTo(0.467, 3);
		expect(result?.residents?.high).toBeCloseTo(0.82, 3);
		expect(result?.professionals).toMatchObject({ total: 7, tenths: 7 });
	});

	it('counts an entrepreneur as a resident', () => {
		const { state } = play([...give('yes', 4), ...give('no', 1, 9, 'entrepreneur')]);
		expect(rules.outcome(state, settings).results[0]?.residents?.total).toBe(5);
	});

	it('does not show a group of fewer than five, not even to the facilitator', () => {
		const { state } = world('too few professionals to show apart');
		const [result] = rules.viewFor('facilitator', state, settings, 'closed').results ?? [];
		expect(result).toMatchObject({ answers: 12, professionals: null });
		expect(result?.residents?.total).toBe(8);
	});

	it('does not tell a remark of a professional apart when there were few of them', () => {
		const { state } = world('too few professionals to show apart');
		expect(rules.outcome(state, settings).remarks.map(({ group }) => group)).toEqual([null]);
	});

	it('counts a change of mind once', () => {
		const { state, act } = play(give('yes', 5));
		expect(act(person(0), say('no'))).toBe('accepted');
		expect(rules.outcome(state, settings).results[0]?.residents?.counts).toEqual({
			yes: 4,
			partly: 0,
			no: 1,
			unknown: 0
		});
		expect(rules.countAnswered(state)).toBe(5);
	});

	it('never counts anyone twice, whatever the order of answers', () => {
		const answered = fc.record({
			number: fc.nat({ max: 9 }),
			kind: fc.constantFrom('resident' as const, 'professional' as const),
			answer: fc.constantFrom(...recognitionAnswers)
		});
		fc.assert(
			fc.property(fc.array(answered, { maxLength: 60 }), (all) => {
				const last = new Map(all.map((one) => [`${one.kind}-${one.number}`, one]));
				const { state } = play(
					all.map(({ number, kind, answer }) => ({
						by: person(number, kind),
						action: { kind: 'answer', indicator: 'gez_eenzaam', answer }
					}))
				);
				const [result] = rules.outcome(state, settings).results;
				expect(result?.answers).toBe(last.size);
				expect(rules.countAnswered(state)).toBe(last.size);
				for (const [group, kind] of [
					['residents', 'resident'],
					['professionals', 'professional']
				] as const) {
					const votes = [...last.values()].filter((one) => one.kind === kind);
					const yes = votes.filter(({ answer }) => answer === 'yes').length;
					if (votes.length < 5) expect(result?.[group]).toBeNull();
					else expect(result?.[group]).toMatchObject({ total: votes.length, counts: { yes } });
				}
			})
		);
	});
});

describe('what is hidden', () => {
	it('tells nobody a count while the question is open', () => {
		const { state } = world('a full hall with remarks');
		for (const audience of ['participant', 'facilitator', 'wall'] as const) {
			const view = rules.viewFor(audience, state, settings, 'open');
			expect(view.results).toBeNull();
			expect(view.remarks).toEqual([]);
		}
	});

	it('tells the facilitator after closing, and the hall only when it is shown', () => {
		const { state } = world('a full hall with remarks');
		expect(rules.viewFor('facilitator', state, settings, 'closed').results).not.toBeNull();
		expect(rules.viewFor('wall', state, settings, 'closed').results).toBeNull();
		expect(rules.viewFor('participant', state, settings, 'closed').results).toBeNull();
		expect(rules.viewFor('wall', state, settings, 'shown').results).not.toBeNull();
		expect(rules.viewFor('participant', state, settings, 'shown').results).not.toBeNull();
	});

	it('never says who gave which answer', () => {
		for (const { name } of worlds) {
			const { state, settings: chosen } = world(name);
			for (const phase of ['open', 'closed', 'shown'] as const) {
				for (const audience of ['participant', 'facilitator', 'wall'] as const) {
					const view = JSON.stringify(rules.viewFor(audience, state, chosen, phase));
					expect(view).not.toMatch(/(resident|professional)-\d/);
				}
			}
		}
	});

	it('sends phones nothing new when someone else answers or the wall moves on', () => {
		const { state, act } = play([], both);
		const look = () => JSON.stringify(rules.viewFor('participant', state, both, 'open'));
		const before = look();
		act(person(1), say('yes'));
		act(facilitator, { kind: 'spotlight', indicator: 'soc_vrijwilligerswerk' });
		expect(look()).toBe(before);
	});
});

describe('a guess first', () => {
	const guessing = { ...settings, guessFirst: true };

	it('refuses an answer before the guess', () => {
		const { act } = play([], guessing);
		expect(act(person(1), say('yes'))).toBe('first-guess-missing');
		expect(act(person(1), guess(4))).toBe('accepted');
		expect(act(person(1), say('yes'))).toBe('accepted');
	});

	it('gives the figure to whoever guessed, and to nobody else', () => {
		const { state, act } = play([], guessing);
		act(person(1), guess(4));
		expect(rules.ownFor(state, 'resident-1', guessing).figures.gez_eenzaam?.latest?.value).toBe(62);
		expect(rules.ownFor(state, 'resident-2', guessing).figures).toEqual({});
		for (const audience of ['participant', 'wall'] as const) {
			const hidden = rules.viewFor(audience, state, guessing, 'closed').indicators[0];
			expect(hidden).toMatchObject({ figure: null, asksGuess: true });
			const shown = rules.viewFor(audience, state, guessing, 'shown').indicators[0];
			expect(shown?.figure?.latest?.value).toBe(62);
		}
	});

	it('lets nobody guess again once the figure was seen', () => {
		const { act } = play([], guessing);
		act(person(1), guess(4));
		expect(act(person(1), guess(6))).toBe('already-done');
	});

	it('asks no guess where there is nothing to guess', () => {
		const { state, act } = play([], { ...guessing, indicators: ['jeu_te_doen', 'lo_lbm_fysiek'] });
		const { indicators } = rules.viewFor('participant', state, guessing, 'open');
		expect(indicators.map(({ asksGuess }) => asksGuess)).toEqual([false, false]);
		expect(act(person(1), { kind: 'guess', indicator: 'jeu_te_doen', tenths: 3 })).toBe(
			'not-possible-now'
		);
		expect(act(person(1), { kind: 'answer', indicator: 'jeu_te_doen', answer: 'no' })).toBe(
			'accepted'
		);
	});

	it('tells the middle guess of at least five people', () => {
		const { state } = world('a guess first');
		expect(rules.outcome(state, guessing).results[0]?.guess).toEqual({ tenths: 2, people: 6 });
		const few = play(
			[1, 2, 3, 4].map((n) => ({ by: person(n), action: guess(n) })),
			guessing
		);
		expect(rules.outcome(few.state, guessing).results[0]?.guess).toBeNull();
	});
});

describe('remarks', () => {
	it('takes three from one person on one figure, and not a fourth', () => {
		const { act } = play([]);
		for (const number of [1, 2, 3]) expect(act(person(1), remark(number))).toBe('accepted');
		expect(act(person(1), remark(4))).toBe('too-many-cards');
		expect(act(person(2), remark(5))).toBe('accepted');
	});

	it('has one effect when it comes twice', () => {
		const { state, act } = play([{ by: person(1), action: remark(1) }]);
		const before = JSON.stringify(state);
		expect(act(person(1), remark(1))).toBe('already-done');
		expect(JSON.stringify(state)).toBe(before);
	});

	it('keeps back a remark that may hold a name until the facilitator releases it', () => {
		const { state, act } = play(give('yes', 6));
		act(person(1), remark(1), true);
		const read = () => rules.viewFor('participant', state, settings, 'shown').remarks.length;
		expect(read()).toBe(0);
		expect(rules.viewFor('facilitator', state, settings, 'closed').remarks).toHaveLength(1);
		expect(act(person(2), { kind: 'release', remark: numberedId(1) })).toBe('not-allowed');
		expect(act(facilitator, { kind: 'release', remark: numberedId(1) })).toBe('accepted');
		expect(read()).toBe(1);
		expect(act(facilitator, { kind: 'hide', remark: numberedId(1) })).toBe('accepted');
		expect(rules.findings(rules.outcome(state, settings), settings)).toMatchObject([
			{ remarks: [] }
		]);
	});

	it('shows one person their own remarks alone', () => {
		const { state } = play([
			{ by: person(1), action: remark(1) },
			{ by: person(2), action: remark(2) }
		]);
		const own = rules.ownFor(state, 'resident-2', settings).remarks;
		expect(own.map(({ text }) => text.textId)).toEqual([numberedId(2)]);
	});

	it('is not empty and not too long', () => {
		const words = (text: string) => actionSchema.safeParse({ ...remark(1), text }).error?.issues[0];
		expect(words('   ')?.message).toBe('text-empty');
		expect(words('a'.repeat(281))?.message).toBe('text-too-long');
	});
});

describe('leading', () => {
	it('lets the facilitator choose what the wall shows, and answer nothing', () => {
		const { state, act } = play([], both);
		expect(rules.viewFor('wall', state, both, 'open').spotlight).toBe('gez_eenzaam');
		act(facilitator, { kind: 'spotlight', indicator: 'soc_vrijwilligerswerk' });
		expect(rules.viewFor('wall', state, both, 'open').spotlight).toBe('soc_vrijwilligerswerk');
		expect(act(facilitator, say('yes'))).toBe('not-allowed');
		expect(act(person(1), { kind: 'spotlight', indicator: 'gez_eenzaam' })).toBe('not-allowed');
	});

	it('refuses what is not asked about', () => {
		const { act } = play([]);
		expect(act(person(1), { kind: 'answer', indicator: 'jeu_te_doen', answer: 'yes' })).toBe(
			'choice-unknown'
		);
	});
});

describe('for the wijkopgave', () => {
	it('gives a finding per figure with both groups and what people wrote', () => {
		const { state } = world('a full hall with remarks');
		const [finding] = rules.findings(rules.outcome(state, settings), settings);
		expect(finding).toMatchObject({
			kind: 'recognition',
			indicator: 'gez_eenzaam',
			residents: { yes: 16 },
			professionals: { yes: 5, no: 2 },
			remarks: [{ by: 'resident' }, { by: 'resident' }, { by: 'professional' }]
		});
	});

	it('leaves no counts of a group under five', () => {
		const { state } = world('too few professionals to show apart');
		expect(rules.findings(rules.outcome(state, settings), settings)).toMatchObject([
			{ professionals: { yes: 0, partly: 0, no: 0, unknown: 0 } }
		]);
	});

	it('does not say whose remark it is where groups cannot be told apart', () => {
		const { state } = world('too few professionals to show apart');
		const remarks = rules
			.findings(rules.outcome(state, settings), settings)
			.flatMap((finding) => (finding.kind === 'recognition' ? finding.remarks : []));
		expect(remarks.map(({ by }) => by)).toEqual([null]);
	});

	it('has nothing to say when nobody answered', () => {
		const { state } = world('empty');
		expect(rules.findings(rules.outcome(state, settings), settings)).toEqual([]);
	});
});

it('fills in whatever an agenda leaves out', () => {
	expect(settingsSchema.parse({})).toEqual({
		indicators: [],
		question: '',
		guessFirst: false,
		rung: 'consult'
	});
});
