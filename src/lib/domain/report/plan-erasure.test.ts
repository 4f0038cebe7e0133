import { describe, expect, it } from 'vitest';
import { planErasure, type StoredText } from './plan-erasure.ts';

const card = (id: string, words: string): StoredText => ({
	...{ id, words, stepId: 'cards', isLed: false, of: null }
});
const title = (id: string, words: string, stepId = 'cards'): StoredText => ({
	...{ id, words, stepId, isLed: true, of: null }
});
const reworded = (id: string, words: string, of: string): StoredText => ({
	...{ id, words, stepId: 'cards', isLed: true, of }
});

const mine = card('mine', 'Mevrouw Pietersen zet haar vuilnis naast de container');
const yours = card('yours', 'Er ligt vuilnis naast de container');
const plan = (others: StoredText[], asked = ['mine']) => {
	const { goneIds, changed } = planErasure([mine, ...others], asked);
	return { gone: goneIds.toSorted(), changed: Object.fromEntries(changed) };
};

describe('words that are erased', () => {
	it('go in every wording, whichever of them was named', () => {
		const calm = reworded('calm', 'Iemand zet iets buiten', 'mine');
		expect(plan([calm])).toEqual({ gone: ['calm', 'mine'], changed: {} });
		expect(plan([calm], ['calm'])).toEqual({ gone: ['calm', 'mine'], changed: {} });
	});

	it('take along a title of the same step that has no other words', () => {
		const titles = [
			title('made', 'Pietersen container'),
			title('elsewhere', 'Container Pietersen', 'plans'),
			title('own', 'Afval')
		];
		expect(plan(titles)).toEqual({ gone: ['made', 'mine'], changed: {} });
	});

	it('leave a title that may as well be made of what somebody else wrote', () => {
		expect(plan([yours, title('both', 'Vuilnis container')])).toEqual({
			...{ gone: ['mine'], changed: {} }
		});
	});

	it('leave what stands in the place of somebody else’s words, but for the piece that is theirs', () => {
		const other = card('other', 'Die stomme container ook altijd');
		const calm = reworded('calm', 'Vuilnis container', 'other');
		const quoting = reworded('quoting', 'Zij zet haar vuilnis buiten', 'other');
		expect(plan([other, calm, quoting])).toEqual({
			...{ gone: ['mine'], changed: { quoting: 'Zij […] buiten' } }
		});
	});

	it('never touch what people wrote themselves, also not the very same words', () => {
		expect(plan([card('same', mine.words), yours])).toEqual({ gone: ['mine'], changed: {} });
	});

	it('may be asked for twice', () => {
		expect(plan([], ['mine', 'long ago']).gone).toEqual(['long ago', 'mine']);
	});
});
