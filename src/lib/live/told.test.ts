import { expect, it } from 'vitest';
import { Told } from './told.ts';

it('whoever was told and chooses again has seen it, once', () => {
	const told = new Told();
	expect(told.isChosenAgain('open', 0)).toBe(false);
	expect(told.isChosenAgain('open', 1_500)).toBe(true);
	expect(told.isChosenAgain('open', 3_000)).toBe(false);
});

it('who presses on without a pause has read nothing, however often', () => {
	const told = new Told();
	for (let at = 0; at <= 5_000; at += 250) expect(told.isChosenAgain('open', at)).toBe(false);
	expect(told.isChosenAgain('open', 6_000)).toBe(true);
});

it('what changed once more is told once more', () => {
	const told = new Told();
	told.isChosenAgain('open', 0);
	expect(told.isChosenAgain('closed', 2_000)).toBe(false);
	expect(told.isChosenAgain('closed', 4_000)).toBe(true);
});
