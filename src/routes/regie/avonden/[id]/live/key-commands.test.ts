import { describe, expect, it } from 'vitest';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import { commandFor } from './key-commands.ts';

const steps = ['welcome', 'figures', 'cards'].map((id) => ({ id }));
const view = {
	phase: 'running',
	step: { id: 'figures', phase: 'ready' },
	console: { steps }
} as unknown as FacilitatorView;

describe('a key on the console', () => {
	it.each([
		['ArrowLeft', 'welcome'],
		['PageUp', 'welcome'],
		['ArrowRight', 'cards'],
		['PageDown', 'cards']
	])('%s goes to %s, so that a presenter leads too', (key, stepId) => {
		expect(commandFor(key, view, false)).toEqual({ kind: 'go-to', stepId });
	});

	it('an arrow goes the way of the words; the keys of a page know no left and right', () => {
		const goTo = (key: string) => commandFor(key, view, false, 'rtl');
		expect(goTo('ArrowLeft')).toEqual({ kind: 'go-to', stepId: 'cards' });
		expect(goTo('ArrowRight')).toEqual({ kind: 'go-to', stepId: 'welcome' });
		expect(goTo('PageDown')).toEqual({ kind: 'go-to', stepId: 'cards' });
	});

	it('space opens the step for who was put somewhere, and scrolls for who was not', () => {
		expect(commandFor(' ', view, true)).toEqual({ kind: 'open-step', stepId: 'figures' });
		expect(commandFor(' ', view, false)).toBeNull();
	});

	it('any other key does nothing', () => {
		for (const key of ['n', 'Enter', 'ArrowDown', 'toString']) {
			expect(commandFor(key, view, true)).toBeNull();
		}
	});
});
