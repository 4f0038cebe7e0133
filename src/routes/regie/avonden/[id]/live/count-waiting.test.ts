import { expect, it } from 'vitest';
import type { QueuedItem } from '#lib/domain/moderation/queue.ts';
import { countWaiting } from './count-waiting.ts';

const item = (id: string, standing: QueuedItem['standing']) =>
	({ id, standing, texts: [] }) as unknown as QueuedItem;
const step = { stepId: 's', title: 'Kaartjes', named: [] };

it('counts what is held in every step, and nothing that was decided on', () => {
	const queue = [item('1', 'held'), item('2', 'hidden')];
	const waiting = [{ ...step, queue: [item('3', 'held'), item('4', 'shown')] }];
	const behind = { queue: [item('5', 'held')] } as never;
	expect(countWaiting({ queue, waiting, behind })).toBe(3);
	expect(countWaiting({ queue, waiting, behind: null })).toBe(2);
	expect(countWaiting({ queue: [], waiting: [], behind: null })).toBe(0);
});
