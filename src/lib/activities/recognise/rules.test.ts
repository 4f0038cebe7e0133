import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences } from '../../domain/audience.ts';
import { recognitionAnswers } from '../../domain/finding/finding.ts';
import { guess, play, remark, say, world } from '../../../../tests/support/play-figures.ts';
import { actionSchema, settingsSchema } from './schema.ts';
import { facilitator, give, numberedId, person, settings } from './worlds.ts';

const both = { ...settings, indicators: ['gez_eenzaam', 'soc_vrijwilligerswerk'] };

describe('the count', () => {
	it('says 16 of 24 residents with its margin, and professionals apart', () => {
		const [result] = world('a full hall with remarks').result().results;
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
		const { step } = play([...give('yes', 4), ...give('no', 1, 9, 'entrepreneur')]);
		expect(step.result().results[0]?.residents?.total).toBe(5);
	});

	it('withholds a group of fewer than five from everybody, while the other stays', () => {
		const step = world('too few professionals to show apart');
		for (const audience of audiences) {
			const [result] = step.viewFor(audience, 'shown').results ?? [];
			expect(result).toMatchObject({ answers: 12, professionals: null });
			expect(result?.residents?.total).toBe(8);
		}
		// What the small group said is not kept anywhere either.
		const [question] = Object.values(step.open());
		expect(question?.cast).toBe(12);
		expect(question?.ballots).toHaveLength(8);
		expect(question?.ballots?.every(({ group }) => group === 'residents')).toBe(true);
	});

	it('of fewer than five answers says how many there were and no more', () => {
		const { step } = play(give('yes', 4));
		expect(step.result().results[0]).toMatchObject({
			answers: 4,
			residents: null,
			professionals: null
		});
		expect(Object.values(step.open())).toEqual([{ cast: 4, ballots: null }]);
	});

	it('keeps back a figure with too few answers, and tells the one beside it', () => {
		const { step } = play(
			[...give('yes', 5), ...give('no', 3, 0, 'resident', 'soc_vrijwilligerswerk')],
			both
		);
		const { results } = step.result();
		expect(results.map(({ residents }) => residents?.total ?? null)).toEqual([5, null]);
	});

	it('does not tell a remark of a professional apart when there were few of them', () => {
		const { remarks } = world('too few professionals to show apart').result();
		expect(remarks.map(({ group }) => group)).toEqual([null]);
	});

	it('counts a change of mind once', () => {
		const { step, act } = play(give('yes', 5));
		expect(act(person(0), say('no'))).toBe('accepted');
		expect(step.result().results[0]?.residents?.counts).toEqual({
			yes: 4,
			partly: 0,
			no: 1,
			unknown: 0
		});
		expect(step.answered()).toBe(5);
	});

	it('never counts anyone twice, whatever the order of answers', () => {
		const answered = fc.record({
			number: fc.nat({ max: 9 }),
			kind: fc.constantFrom('resident' as const, 'professional' as const),
			answer: fc.constantFrom(...recognitionAnswers)
		});
		fc.assert(
			fc.property(fc.array(answered, { maxLength: 60, size: 'large' }), (all) => {
				const last = new Map(all.map((one) => [`${one.kind}-${one.number}`, one]));
				const { step } = play(
					all.map(({ number, kind, answer }) => ({
						by: person(number, kind),
						action: { kind: 'answer', indicator: 'gez_eenzaam', answer }
					}))
				);
				const [result] = step.result().results;
				expect(result?.answers).toBe(last.size);
				expect(step.answered()).toBe(last.size);
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

describe('a guess first', () => {
	const guessing = { ...settings, guessFirst: true };

	it('refuses an answer before the guess', () => {
		const { act } = play([], guessing);
		expect(act(person(1), say('yes'))).toBe('first-guess-missing');
		expect(act(person(1), guess(4))).toBe('accepted');
		expect(act(person(1), say('yes'))).toBe('accepted');
	});

	it('is no answer yet when it stands alone', () => {
		const { step, act } = play(
			[1, 2, 3, 4, 5].map((n) => ({ by: person(n), action: guess(n) })),
			guessing
		);
		expect(step.answered()).toBe(0);
		expect(step.result().results[0]?.answers).toBe(0);
		act(person(1), say('yes'));
		expect(step.answered()).toBe(1);
		expect(step.result().results[0]?.answers).toBe(1);
	});

	it('gives the figure to whoever guessed, and to nobody else', () => {
		const { step, act } = play([], guessing);
		act(person(1), guess(4));
		expect(step.ownFor('resident-1').figures.gez_eenzaam?.latest?.value).toBe(62);
		expect(step.ownFor('resident-1').guesses).toEqual({
			gez_eenzaam: { is: 'known', content: 4 }
		});
		expect(step.ownFor('resident-2').figures).toEqual({});
		for (const audience of ['participant', 'wall'] as const) {
			for (const phase of ['open', 'closed', 'final'] as const) {
				const hidden = step.viewFor(audience, phase).indicators[0];
				expect(hidden).toMatchObject({ figure: null, asksGuess: true });
			}
			const shown = step.viewFor(audience, 'shown').indicators[0];
			expect(shown?.figure?.latest?.value).toBe(62);
		}
	});

	it('lets nobody guess again once the figure was seen', () => {
		const { act } = play([], guessing);
		act(person(1), guess(4));
		expect(act(person(1), guess(6))).toBe('already-done');
	});

	it('asks no guess where there is nothing to guess', () => {
		const { step, act } = play([], { ...guessing, indicators: ['jeu_te_doen', 'lo_lbm_fysiek'] });
		const { indicators } = step.viewFor('participant', 'open');
		expect(indicators.map(({ asksGuess }) => asksGuess)).toEqual([false, false]);
		expect(act(person(1), { kind: 'guess', indicator: 'jeu_te_doen', tenths: 3 })).toBe(
			'not-possible-now'
		);
		expect(act(person(1), { kind: 'answer', indicator: 'jeu_te_doen', answer: 'no' })).toBe(
			'accepted'
		);
	});

	it('tells the middle guess of at least five people', () => {
		expect(world('a guess first').result().results[0]?.guess).toEqual({ tenths: 2, people: 6 });
		const few = play(
			[1, 2, 3, 4].map((n) => ({ by: person(n), action: guess(n) })),
			guessing
		);
		expect(few.step.result().results[0]?.guess).toBeNull();
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
		const { step, act } = play([{ by: person(1), action: remark(1) }]);
		const before = JSON.stringify(step.state);
		expect(act(person(1), remark(1))).toBe('already-done');
		expect(JSON.stringify(step.state)).toBe(before);
	});

	it('stand in an order that says nothing of when they came', () => {
		const orders = [
			[1, 2, 3],
			[3, 1, 2]
		].map((numbers) => {
			const { step } = play(numbers.map((n) => ({ by: person(n), action: remark(n) })));
			return step.result().remarks.map(({ id }) => id);
		});
		expect(orders[0]).toEqual([1, 2, 3].map(numberedId));
		expect(orders[1]).toEqual(orders[0]);
	});

	it('keeps back a remark that may hold a name until somebody who moderates shows it', () => {
		const { step, act } = play(give('yes', 6));
		act(person(1), remark(1, 'Bel 06-12345678, dan vertel ik meer.'));
		const read = () => step.viewFor('participant', 'shown').remarks.length;
		expect(read()).toBe(0);
		// Somebody could close, look, open and look again, and see who wrote in between.
		expect(step.viewFor('facilitator', 'closed').remarks).toEqual([]);
		expect(step.viewFor('facilitator', 'final').remarks).toHaveLength(1);
		const item = numberedId(1);
		expect(step.moderate({ kind: 'show', item })).toEqual({ ok: true });
		expect(read()).toBe(1);
		expect(step.moderate({ kind: 'hide', item, reason: 'personal' })).toEqual({ ok: true });
		expect(read()).toBe(0);
		expect(step.findings()).toMatchObject([{ remarks: [] }]);
	});

	it('shows one person their own remarks alone', () => {
		const { step } = play([
			{ by: person(1), action: remark(1, 'Van de een') },
			{ by: person(2), action: remark(2, 'Van de ander') }
		]);
		const own = step.read(step.ownFor('resident-2').remarks);
		expect(own.map(({ id, text }) => [id, text.text])).toEqual([[numberedId(2), 'Van de ander']]);
	});

	it('is not empty and not too long', () => {
		const words = (text: string) => actionSchema.safeParse({ ...remark(1), text }).error?.issues[0];
		expect(words('   ')?.message).toBe('text-empty');
		expect(words('a'.repeat(281))?.message).toBe('text-too-long');
	});
});

describe('leading', () => {
	it('lets the facilitator choose what the wall shows, and answer nothing', () => {
		const { step, act } = play([], both);
		expect(step.viewFor('wall', 'open').spotlight).toBe('gez_eenzaam');
		act(facilitator, { kind: 'spotlight', indicator: 'soc_vrijwilligerswerk' });
		expect(step.viewFor('wall', 'open').spotlight).toBe('soc_vrijwilligerswerk');
		expect(act(facilitator, say('yes'))).toBe('not-allowed');
		expect(act(facilitator, remark(1))).toBe('not-allowed');
		expect(act(person(1), { kind: 'spotlight', indicator: 'gez_eenzaam' })).toBe('not-allowed');
	});

	it('refuses what is not asked about', () => {
		const { act } = play([]);
		expect(act(person(1), { kind: 'answer', indicator: 'jeu_te_doen', answer: 'yes' })).toBe(
			'choice-unknown'
		);
	});
});

describe('for the report', () => {
	it('gives a finding per figure with both groups and what people wrote', () => {
		const [finding] = world('a full hall with remarks').findings();
		expect(finding).toMatchObject({
			kind: 'figure-answer',
			indicator: 'gez_eenzaam',
			residents: { is: 'shown', value: { yes: 16 } },
			professionals: { is: 'shown', value: { yes: 5, no: 2 } },
			remarks: { length: 2 }
		});
	});

	it('leaves no counts of a group under five', () => {
		expect(world('too few professionals to show apart').findings()).toMatchObject([
			{ residents: { is: 'shown' }, professionals: { is: 'too-few' } }
		]);
	});

	it('has nothing to say when nobody answered', () => {
		expect(world('empty').findings()).toEqual([]);
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
