import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Touch } from './touch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const space = { code: 'Space', repeat: false };
const tab = { code: 'Tab', repeat: false };

it('a key without a click leaves nothing to a later click', () => {
	const touch = new Touch<string>();
	touch.keyDown('before', tab);
	touch.keyUp(tab);
	// The click of a key comes in the same task.
	expect(touch.view).toBe('before');
	vi.runAllTimers();
	expect(touch.view).toBeNull();
});

it('letting go of one key leaves what stood there for the next', () => {
	const touch = new Touch<string>();
	touch.keyDown('before', tab);
	touch.keyDown('then', space);
	touch.keyUp(tab);
	vi.runAllTimers();
	expect(touch.view).toBe('then');
	touch.keyUp(space);
	touch.pointerDown('now');
	vi.runAllTimers();
	expect(touch.view).toBe('now');
	touch.end();
	expect(touch.view).toBeNull();
});

it('a key that is held went down once', () => {
	const touch = new Touch<string>();
	touch.keyDown('before', space);
	touch.keyDown('after', { ...space, repeat: true });
	expect(touch.view).toBe('before');
});
