import { z } from 'zod';

export const measurementStatuses = [
	'available',
	'suppressed',
	'not-measured',
	'provisional',
	'estimate',
	/** What somebody expects: never what is the case, also when its year has come. */
	'forecast'
] as const;

export const measurementStatusSchema = z.enum(measurementStatuses);
export type MeasurementStatus = z.infer<typeof measurementStatusSchema>;

/** Whether this status says why there is no figure. */
export function explainsAbsence(status: MeasurementStatus): boolean {
	return status === 'suppressed' || status === 'not-measured';
}

/**
 * One figure of one area in one year. A missing figure is null with the reason in `status`, never 0;
 * a suppressed figure is not stored at all.
 */
export const measurementSchema = z
	.strictObject({
		area: z.string().min(1),
		indicator: z.string().min(1),
		year: z.int().min(1900).max(2100),
		value: z.number().nullable(),
		status: measurementStatusSchema,
		source: z.string().min(1),
		/** How many people answered; null when it is not a survey or not published. */
		respondents: z.int().min(0).nullable(),
		/** The 95% margin, in the unit of the value. */
		low: z.number().nullable(),
		high: z.number().nullable(),
		/** The year of the borders that the figure was calculated for; null when not published. */
		boundaryYear: z.int().nullable()
	})
	.refine(({ value, status }) => (value === null) === explainsAbsence(status), {
		message: 'a figure is either there, or its status says why not'
	})
	.refine(({ value, low, high }) => isMarginAround(value, low, high), {
		message: 'a margin has two ends and lies around its figure'
	});

export type Measurement = z.infer<typeof measurementSchema>;

/** A measurement that holds a figure. */
export type MeasuredFigure = Measurement & { value: number };

export function hasFigure(measurement: Measurement): measurement is MeasuredFigure {
	return measurement.value !== null;
}

/**
 * Whether this is what somebody expects, and no fact: it says so, or its year has not come. What an earlier version of this program let
 * in as a fact of a later year is one too.
 */
export function isForecast({ status, year }: Measurement, thisYear: number): boolean {
	return status === 'forecast' || year > thisYear;
}

/** Whether low and high are both absent, or both there with the value between them. */
export function isMarginAround(
	value: number | null,
	low: number | null,
	high: number | null
): boolean {
	if (low === null && high === null) return true;
	if (value === null || low === null || high === null) return false;
	return low <= value && value <= high;
}
