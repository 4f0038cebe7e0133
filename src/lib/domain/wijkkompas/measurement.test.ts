import { describe, expect, it } from 'vitest';
import { measurementSchema } from './measurement.ts';
import { measure } from './worlds.ts';

const accepts = (measurement: unknown) => measurementSchema.safeParse(measurement).success;

describe('a measurement', () => {
	it('either has a figure or says why it has none', () => {
		expect(accepts(measure(2020, 62))).toBe(true);
		expect(accepts(measure(2020, null, { status: 'suppressed' }))).toBe(true);
		expect(accepts(measure(2020, null, { status: 'estimate' }))).toBe(false);
		expect(accepts(measure(2020, 62, { status: 'suppressed' }))).toBe(false);
	});

	it('lies within its own margin, which has two ends', () => {
		expect(accepts(measure(2020, 62, { low: 60, high: 64 }))).toBe(true);
		expect(accepts(measure(2020, 62, { low: 60 }))).toBe(false);
		expect(accepts(measure(2020, 62, { low: 63, high: 64 }))).toBe(false);
		expect(accepts(measure(2020, null, { low: 0, high: 0 }))).toBe(false);
	});
});
