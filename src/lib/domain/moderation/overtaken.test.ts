import { expect, test } from 'vitest';
import { findOvertaken, isDone } from './overtaken.ts';
import type { QueuedItem } from './queue.ts';

const id = '00000000-0000-4000-8000-000000000001';
const of = 'text-1';

function item(more: Partial<QueuedItem> = {}, reworded?: { textId: string; text: string }) {
	return {
		...{ id, standing: 'held', reason: null, decisions: 0 },
		texts: [{ written: { textId: of, text: 'Jan' }, reworded: reworded ?? null, longest: 100 }],
		...more
	} satisfies QueuedItem;
}
const shown = item({ standing: 'shown', decisions: 1 });
const hidden = item({ standing: 'hidden', reason: 'personal', decisions: 1 });
const reworded = item({ decisions: 1 }, { textId: 'text-2', text: 'Iemand' });

test('a text that another console moves is told of, wherever it stood', () => {
	expect(findOvertaken(item(), shown, [])).toBe('shown');
	expect(findOvertaken(item(), hidden, [])).toBe('hidden');
	expect(findOvertaken(hidden, shown, [])).toBe('shown');
	expect(findOvertaken(shown, item(), [])).toBe('held');
	expect(findOvertaken(undefined, hidden, [])).toBe('hidden');
	expect(findOvertaken(item(), reworded, [])).toBe('reworded');
	expect(findOvertaken(reworded, item(), [])).toBe('reworded');
	expect(findOvertaken(hidden, undefined, [])).toBe('gone');
});

test('nothing is told of what stands as it stood', () => {
	for (const one of [item(), shown, hidden, reworded, undefined])
		expect(findOvertaken(one, one, [])).toBeNull();
	// What everybody could read all along need not have been in the queue before.
	expect(findOvertaken(undefined, shown, [])).toBeNull();
});

test('a press from here whose reply was lost is nobody else’s', () => {
	const hide = { kind: 'hide', item: id, reason: 'personal' } as const;
	expect(findOvertaken(item(), hidden, [hide])).toBeNull();
	expect(findOvertaken(item(), { ...hidden, reason: 'hurtful' }, [hide])).toBe('hidden');
	expect(findOvertaken(item(), shown, [hide])).toBe('shown');
	const reword = { kind: 'reword', item: id, of, text: ' Iemand ' } as const;
	expect(findOvertaken(item(), reworded, [reword])).toBeNull();
	expect(isDone({ ...reword, of: 'text-3' }, reworded)).toBe(false);
	expect(findOvertaken(item(), shown, [{ kind: 'show', item: id }])).toBeNull();
	expect(isDone(hide, undefined)).toBe(false);
	expect(isDone({ kind: 'show', item: id }, undefined)).toBe(true);
});
