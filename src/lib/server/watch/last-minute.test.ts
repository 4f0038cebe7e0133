import { describe, expect, it } from 'vitest';
import { LastMinute } from './last-minute.ts';

function openMinute() {
	let now = 1_000;
	const minute = new LastMinute(() => now);
	return { minute, pass: (seconds: number) => (now += seconds) };
}

describe('the last minute', () => {
	it('says how many, and within a twentieth how long half, nearly all and all but the slowest took', () => {
		const { minute, pass } = openMinute();
		for (let value = 1; value <= 100; value += 1) {
			minute.record(value / 1000);
			pass(0.5);
		}
		const { count, p50, p95, p99 } = minute.read();
		expect(count).toBe(100);
		for (const [found, exact] of [
			[p50, 0.05],
			[p95, 0.095],
			[p99, 0.099]
		] as const) {
			expect(Math.abs((found ?? 0) / exact - 1)).toBeLessThan(0.05);
		}
	});

	it('keeps small whole numbers whole', () => {
		for (const size of [1, 2, 3, 7, 10]) {
			const { minute } = openMinute();
			minute.record(size);
			expect(Math.round(minute.read().p50 ?? 0)).toBe(size);
		}
	});

	it('forgets what is longer ago, also when nobody came by in between', () => {
		const { minute, pass } = openMinute();
		minute.record(9);
		pass(40);
		minute.record(1);
		expect(minute.read().count).toBe(2);
		pass(30);
		expect(minute.read()).toMatchObject({ count: 1 });
		pass(3_600);
		expect(minute.read()).toEqual({ count: 0, p50: null, p95: null, p99: null });
	});

	it('takes any value, however small or large', () => {
		const { minute } = openMinute();
		for (const value of [0, 1e-9, 1e9]) minute.record(value);
		expect(minute.read().count).toBe(3);
	});
});
