import { expect, it } from 'vitest';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import { countAnswering } from './count-answering.ts';

const hall = (phase: string, promise: string | null, answered: number) =>
	({
		step: { phase, promise, answered },
		present: { resident: 10, entrepreneur: 1, professional: 3 }
	}) as unknown as FacilitatorView;

it('counts who did not answer yet, in a step that is open and asks something', () => {
	expect(countAnswering(hall('open', 'secret', 9))).toBe(5);
	expect(countAnswering(hall('open', 'secret', 14))).toBe(0);
	expect(countAnswering(hall('closed', 'secret', 9))).toBe(0);
	expect(countAnswering(hall('open', null, 0))).toBe(0);
	expect(countAnswering({ ...hall('open', 'secret', 9), step: null })).toBe(0);
});
