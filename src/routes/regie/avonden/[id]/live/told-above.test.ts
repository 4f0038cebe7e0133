import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToldAbove } from './told-above.ts';

/** The screen that lies over the console now; null: none. */
let above: EventTarget | null = null;
beforeEach(() => {
	above = null;
	vi.stubGlobal('document', { querySelector: () => above });
});
afterEach(() => void vi.unstubAllGlobals());

it('whoever chooses again on the screen that told them has seen it, once', () => {
	const told = new ToldAbove();
	above = new EventTarget();
	expect(told.isChosenAgain()).toBe(false);
	expect(told.isChosenAgain()).toBe(true);
	expect(told.isChosenAgain()).toBe(false);
});

it('on the console itself nothing is told: there one says to have seen it', () => {
	const told = new ToldAbove();
	expect(told.isChosenAgain()).toBe(false);
	expect(told.isChosenAgain()).toBe(false);
	above = new EventTarget();
	told.isChosenAgain();
	told.forget();
	expect(told.isChosenAgain()).toBe(false);
});

it('a screen that closes takes its words along: opened again, it tells them once more', () => {
	const told = new ToldAbove();
	above = new EventTarget();
	told.isChosenAgain();
	above.dispatchEvent(new Event('close'));
	expect(told.isChosenAgain()).toBe(false);
	expect(told.isChosenAgain()).toBe(true);
});
