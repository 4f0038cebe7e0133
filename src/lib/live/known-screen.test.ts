import { expect, it } from 'vitest';
import type { FacilitatorView } from '../domain/session/view.ts';
import { follow, isNews, knowAll, listChanges, noteLed, type Deed } from './known-screen.ts';

/** A step that asks in rounds, as a console sees it. */
function look(seq: number, asked: string, controlSeq = 3, id = 'choice'): FacilitatorView {
	return {
		...{ phase: 'running', seq, step: { id, phase: 'open', asked } },
		...{
			wall: { blank: false, dark: false },
			console: { controlSeq, timer: null, steps: [], waves: [] }
		}
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

it('a programme that was changed elsewhere is news where it changes what comes next, and one that was changed here is not', () => {
	const step = (id: string, isSkipped = false) => ({ id, isSkipped });
	const lay = (seq: number, ...steps: object[]) => {
		const view = look(seq, 'one', seq);
		return { ...view, console: { ...view.console, steps } } as unknown as FacilitatorView;
	};
	const [before, skipped, later] = [
		lay(5, step('choice'), step('next'), step('end')),
		lay(6, step('choice'), step('next', true), step('end')),
		lay(6, step('choice'), step('next'), step('end'), step('pause'))
	];
	const skip: Deed = { kind: 'change-programme', change: { change: 'skip', stepId: 'next' } };
	const known = knowAll(before);
	expect(isNews(follow(known, skipped), skipped, 'course')).toBe(true);
	expect(isNews(follow(known, later), later, 'course')).toBe(false);
	expect(isNews(follow(noteLed(known, skip, 6), skipped), skipped, 'course')).toBe(false);
});

it('what another console did beside it keeps no button from working', () => {
	const known = knowAll(look(5, 'one'));
	const open = look(6, 'one', 6);
	const closed = { ...open, step: { ...open.step, phase: 'closed' } } as FacilitatorView;
	const after = follow(known, closed);
	const waiting = (['course', 'inside', 'programme', 'clock', 'wall', 'newcomers'] as const).filter(
		(part) => isNews(after, closed, part)
	);
	expect(waiting).toEqual(['course']);
	expect(listChanges(after, closed)).toEqual(['step']);
});

it('who goes on stops the clock, and nobody is told that somebody touched it', () => {
	const at = (seq: number, id: string, timer: object | null) => {
		const view = look(seq, 'one', seq, id);
		return { ...view, console: { ...view.console, timer } } as FacilitatorView;
	};
	const running = { endsAt: '2026-11-26T20:00:00Z', remaining: null };
	const known = knowAll(at(5, 'choice', running));
	const tell = (view: FacilitatorView) => listChanges(follow(known, view), view);
	expect(tell(at(6, 'next', null))).toEqual(['step']);
	expect(tell(at(7, 'next', running))).toEqual(['step']);
	expect(tell(at(6, 'choice', null))).toEqual(['clock']);
	const none = knowAll(at(5, 'choice', null));
	expect(listChanges(none, at(7, 'next', running))).toEqual(['step', 'clock']);
});

it('who goes on has not seen what another console changed later in the programme', () => {
	const step = (id: string, isSkipped = false) => ({ id, isSkipped });
	const lay = (seq: number, id: string, isSkipped: boolean) => {
		const view = look(seq, 'one', seq, id);
		const steps = [step('choice'), step('next'), step('last'), step('end', isSkipped)];
		return { ...view, console: { ...view.console, steps } } as unknown as FacilitatorView;
	};
	const skipped = lay(6, 'choice', true);
	const before = follow(knowAll(lay(5, 'choice', false)), skipped);
	expect(isNews(before, skipped, 'course')).toBe(false);
	const on = lay(7, 'next', true);
	const after = follow(noteLed(before, { kind: 'go-to', stepId: 'next' }, 7), on);
	expect(isNews(after, on, 'course')).toBe(false);
	expect(isNews(after, on, 'programme')).toBe(true);
	expect(listChanges(after, on)).toEqual(['programme']);
});

it('who opens the doors brings the programme along, and is not told of it', () => {
	const look = (seq: number, phase: string, steps: object[]) =>
		({
			...{ phase, seq, step: null, wall: { blank: false, dark: false } },
			console: { controlSeq: seq, timer: null, steps, waves: [] }
		}) as unknown as FacilitatorView;
	const open = look(2, 'open', [{ id: 'welcome', isSkipped: false }]);
	const known = noteLed(knowAll(look(1, 'planned', [])), { kind: 'open-doors' }, 2);
	expect(listChanges(follow(known, open), open)).toEqual([]);
	expect(listChanges(knowAll(look(1, 'planned', [])), open)).toEqual(['evening']);
});
