import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { TextRef } from '../free-text.ts';
import { hiddenText } from '../hidden-text.ts';
import type { LoggedModeration } from './action.ts';
import { moderate } from './moderate.ts';
import { moderateAsBefore, readOldModeration } from './old-lines.ts';
import { listQueue } from './queue.ts';
import { hidingReasons } from './reason.ts';
import { findStanding, readStandings, type Moderation, type Written } from './standing.ts';

const item = '00000000-0000-4000-8000-000000000001';
const textOf = (textId: string, flagged = false): TextRef => ({ textId, hash: '', flagged });
const clean: Written = { id: item, texts: [{ ref: textOf('own'), longest: 80 }] };
const named: Written = { id: item, texts: [{ ref: textOf('own', true), longest: 80 }] };

const hide = { kind: 'hide', item, reason: 'hurtful' } as const;
const show = { kind: 'show', item } as const;
const reword = (text: TextRef, of = 'own') => ({ kind: 'reword', item, of, text }) as const;
const undo = (decisions: number) => ({ kind: 'undo', item, decisions }) as const;
const refused = (refusal: string) => ({ ok: false, refusal });

const outside = { readIn: () => hiddenText, isErased: () => false };

function start(written: Written | null = clean) {
	const moderation: Moderation = {};
	const standings = readStandings(moderation, outside);
	return {
		moderation,
		act: (action: LoggedModeration) => moderate(moderation, action, () => written),
		before: (payload: object) =>
			moderateAsBefore(moderation, readOldModeration(payload)!, () => written),
		standing: () => standings.of(written!),
		read: () => standings.show(written!, written!.texts[0]!.ref),
		writer: () => standings.tellWriter(written!),
		queue: () => listQueue(moderation, [written!])[0]
	};
}

describe('what people wrote', () => {
	it('is shown at once, and held when a name may stand in it', () => {
		expect(start().standing()).toBe('shown');
		expect(start(named).standing()).toBe('held');
	});

	it('is held as long as one of its texts may hold a name', () => {
		const both = { id: item, texts: [...clean.texts, { ref: textOf('more', true), longest: 80 }] };
		expect(start(both).standing()).toBe('held');
	});

	it('is hidden with a reason, that its writer hears', () => {
		const { act, standing, writer } = start();
		expect(act(hide)).toEqual({ ok: true });
		expect(standing()).toBe('hidden');
		expect(writer()).toEqual({ standing: 'hidden', reason: 'hurtful', reworded: false });
		expect(act({ ...hide, reason: 'other' })).toEqual(refused('already-done'));
	});

	it('can be shown when it was held, and when it was hidden', () => {
		const held = start(named);
		expect(held.act(show)).toEqual({ ok: true });
		expect(held.standing()).toBe('shown');
		expect(held.act(show)).toEqual(refused('already-done'));
		held.act(hide);
		held.act(show);
		expect(held.standing()).toBe('shown');
		expect(held.writer().reason).toBeNull();
	});

	it('that was taken back can not be moderated', () => {
		expect(start(null).act(hide)).toEqual(refused('text-unknown'));
	});

	it('starts anew under an id that was taken back: what was decided on other words says nothing', () => {
		const { act, moderation } = start(named);
		act(show);
		const other = { id: item, texts: [{ ref: textOf('other', true), longest: 80 }] };
		expect(readStandings(moderation, outside).of(other)).toBe('held');
	});
});

describe('words that were changed', () => {
	it('are read in place of the own ones, with a mark, and the own ones are kept', () => {
		const { act, read, queue, writer } = start();
		expect(read()).toEqual({ textId: 'own' });
		act(reword(textOf('new')));
		expect(read()).toEqual({ textId: 'new', reworded: true });
		expect(queue()?.texts).toEqual([
			{ written: { textId: 'own' }, reworded: { textId: 'new' }, longest: 80 }
		]);
		expect(writer().reworded).toBe(true);
		act(reword(textOf('newer')));
		expect(read().textId).toBe('newer');
	});

	it('let go what was held when no name is left in them, and hold it when one came in', () => {
		const { act, standing } = start(named);
		act(reword(textOf('new', true)));
		expect(standing()).toBe('held');
		act(reword(textOf('newer')));
		expect(standing()).toBe('shown');
	});

	it('are of a text that is there', () => {
		expect(start().act(reword(textOf('new'), 'other'))).toEqual(refused('text-unknown'));
	});
});

describe('undoing', () => {
	it('takes back the last decision, one at a time, until all is as it was written', () => {
		const { act, moderation, standing, read, queue } = start(named);
		act(show);
		act(reword(textOf('new')));
		act(hide);
		expect(queue()?.decisions).toBe(3);
		act(undo(3));
		expect([standing(), read().textId]).toEqual(['shown', 'new']);
		act(undo(2));
		expect(read().textId).toBe('own');
		act(undo(1));
		expect(standing()).toBe('held');
		expect(moderation).toEqual({});
		expect(act(undo(1))).toEqual(refused('already-done'));
	});

	it('is refused where somebody else decided meanwhile', () => {
		const { act, standing } = start();
		act(hide);
		act(show);
		expect(act(undo(1))).toEqual(refused('screen-was-behind'));
		expect(act(undo(2))).toEqual({ ok: true });
		expect(act(undo(2))).toEqual(refused('already-done'));
		expect(standing()).toBe('hidden');
	});
});

describe('lines of before', () => {
	it('are read with the names that they had, and nothing else is', () => {
		expect(readOldModeration({ kind: 'release', id: 'a' })).toEqual({ kind: 'release', item: 'a' });
		expect(readOldModeration({ kind: 'hide', remark: 'a' })).toEqual({ kind: 'hide', item: 'a' });
		expect(readOldModeration({ kind: 'group', id: 'a' })).toBeNull();
		expect(readOldModeration({ kind: 'spotlight', indicator: 'a' })).toBeNull();
	});

	it('do what they did, also twice, and give no reason', () => {
		const { before, standing, writer } = start(named);
		const act = (kind: string) => before({ kind, id: item });
		expect([act('release'), act('release')]).toEqual([{ ok: true }, { ok: true }]);
		expect(standing()).toBe('shown');
		expect([act('hide'), act('hide')]).toEqual([{ ok: true }, { ok: true }]);
		expect(writer()).toMatchObject({ standing: 'hidden', reason: null });
		act('unhide');
		expect(standing()).toBe('shown');
	});
});

it('whatever is decided, in whatever order: a refusal changes nothing, and undoing all leads back', () => {
	const action: fc.Arbitrary<LoggedModeration> = fc.oneof(
		fc.constant(show),
		fc.constantFrom(...hidingReasons).map((reason) => ({ ...hide, reason })),
		fc.boolean().map((flagged) => reword(textOf('new', flagged))),
		fc.integer({ min: 1, max: 4 }).map(undo)
	);
	fc.assert(
		fc.property(fc.array(action), fc.constantFrom(clean, named), (actions, written) => {
			const { act, moderation, queue, standing } = start(written);
			for (const one of actions) {
				const before = JSON.stringify(moderation);
				if (!act(one).ok) expect(JSON.stringify(moderation)).toBe(before);
			}
			for (let left = queue()?.decisions ?? 0; left > 0; left -= 1) {
				expect(act(undo(left))).toEqual({ ok: true });
			}
			expect(moderation).toEqual({});
			expect(standing()).toBe(findStanding([], written));
		})
	);
});
