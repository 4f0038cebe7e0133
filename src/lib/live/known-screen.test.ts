import { expect, it } from 'vitest';
import type { FacilitatorView } from '../domain/session/view.ts';
import { follow, isNews, knowAll, noteLed, type Deed } from './known-screen.ts';

/** A step that asks in rounds, as a console sees it. */
function look(seq: number, asked: string, controlSeq = 3, id = 'choice'): FacilitatorView {
	return {
		...{ phase: 'running', seq, step: { id, phase: 'open', asked } },
		...{ wall: { blank: false, dark: false }, console: { controlSeq, timer: null, steps: [] } }
	} as unknown as FacilitatorView;
}

/** Whether the course is news on this view, where a deed of one's own was answered with line 6. */
function isNewsAfter(deed: Deed, view: FacilitatorView): boolean {
	const known = follow(noteLed(knowAll(look(5, 'one')), deed, 6), view);
	return isNews(known, view, 'course');
}

const inside = (beginsRound: boolean): Deed => ({ kind: 'inside', beginsRound });

it('a round that was begun here is no news, and one that was begun elsewhere is', () => {
	expect(isNewsAfter(inside(true), look(6, 'two'))).toBe(false);
	// Line 7 of the other console, in one view with line 6 of this one.
	expect(isNewsAfter(inside(false), look(7, 'two'))).toBe(true);
	expect(isNewsAfter({ kind: 'erase-words', textIds: ['a'] }, look(7, 'two'))).toBe(true);
});

it('the answer to a request to compute again names the last line, whoever wrote it', () => {
	const again: Deed = { kind: 'compute-again', stepId: 'heavy' };
	expect(isNewsAfter(again, look(6, 'two'))).toBe(true);
	expect(isNewsAfter(again, look(6, 'one', 6, 'next'))).toBe(true);
	expect(isNewsAfter({ kind: 'go-to', stepId: 'next' }, look(6, 'one', 6, 'next'))).toBe(false);
});

it('a button that lets newcomers in waits until one has seen that another console changed it', () => {
	const view = (welcomesNewcomers: boolean) => ({ ...look(5, 'one'), welcomesNewcomers });
	const known = knowAll(view(true));
	expect(isNews(follow(known, view(false)), view(false), 'newcomers')).toBe(true);
	const own = noteLed(known, { kind: 'set-newcomers', welcome: false }, 6);
	const after = { ...view(false), seq: 6 };
	expect(isNews(follow(own, after), after, 'newcomers')).toBe(false);
	expect(isNews(follow(own, after), after, 'course')).toBe(false);
});
