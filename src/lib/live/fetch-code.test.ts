import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longest } from './back-off.ts';
import { fetchCode } from './fetch-code.ts';

describe('code that does not arrive', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	/** Arrives at this try; counts how often it was asked for. */
	const arrivesAt = (at: number) => {
		const load = vi.fn(() =>
			load.mock.calls.length < at
				? Promise.reject(new Error('It did not arrive'))
				: Promise.resolve('code')
		);
		return load;
	};

	it('is asked for again until it is here, and meanwhile that is said', async () => {
		const show = vi.fn();
		const sayLate = vi.fn();
		const load = arrivesAt(7);
		fetchCode(load, { show, sayLate });
		await vi.advanceTimersByTimeAsync(7 * longest);
		expect(show.mock.calls).toEqual([['code']]);
		expect(load).toHaveBeenCalledTimes(7);
		expect(sayLate).toHaveBeenCalledTimes(6);
	});

	it('is not asked for again, nor shown, once nobody waits for it', async () => {
		const show = vi.fn();
		const load = arrivesAt(2);
		const stop = fetchCode(load, { show });
		await vi.advanceTimersByTimeAsync(0);
		stop();
		await vi.advanceTimersByTimeAsync(7 * longest);
		expect(load).toHaveBeenCalledTimes(1);
		expect(show).not.toHaveBeenCalled();
	});

	it('is looked for on the page anew after four times, where that page may be loaded anew', async () => {
		const reload = vi.fn();
		vi.stubGlobal('location', { reload });
		const stopFirst = fetchCode(arrivesAt(Infinity), { show: vi.fn(), mayReload: () => false });
		await vi.advanceTimersByTimeAsync(7 * longest);
		stopFirst();
		expect(reload).not.toHaveBeenCalled();
		const stop = fetchCode(arrivesAt(Infinity), { show: vi.fn(), mayReload: () => true });
		await vi.advanceTimersByTimeAsync(7 * longest);
		stop();
		expect(reload).toHaveBeenCalledTimes(1);
	});
});
