import { expect, it } from 'vitest';
import { standOn } from './done.ts';

const moved = (kind: 'up' | 'down' | 'back', place: number) =>
	standOn({ kind, stepId: 'cards', title: 'Kaartjes', place, of: 4 });

it('who moves a step stands on the same arrow, and can press on', () => {
	expect(moved('up', 1)).toBe('up-cards');
	expect(moved('down', 2)).toBe('down-cards');
});

it('at the end, where that arrow is off, one stands on the other arrow of the same step', () => {
	expect(moved('up', 0)).toBe('down-cards');
	expect(moved('down', 3)).toBe('up-cards');
});

it('who takes a step out stands on what puts it back, and then on the step itself', () => {
	expect(standOn({ kind: 'removed', title: 'Kaartjes', place: 1, step: '{}' })).toBe('undo');
	expect(moved('back', 1)).toBe('change-cards');
});
