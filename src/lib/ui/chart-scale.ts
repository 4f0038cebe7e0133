/** Where the lines of a chart stand, in parts of a hundred of the room it gets. */
export type Scale = { from: number; to: number; ticks: number[] };

const steps = [1, 2, 2.5, 5, 10];

/** A scale of round numbers that holds every value, in about the wanted number of steps. */
export function makeScale(values: readonly number[], wantedSteps = 4): Scale {
	const least = Math.min(...values);
	const most = Math.max(...values);
	// One value, or none that differs, still needs a scale with two ends.
	const span = most > least ? most - least : Math.abs(most) || 1;
	const raw = span / wantedSteps;
	const magnitude = 10 ** Math.floor(Math.log10(raw));
	const step = (steps.find((size) => size * magnitude >= raw) ?? 10) * magnitude;
	const first = Math.floor(least / step);
	const last = Math.max(Math.ceil(most / step), first + 1);
	const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
		// Adding steps up leaves dust such as 0.30000000000000004.
		Number(((first + index) * step).toPrecision(10))
	);
	return { from: first * step, to: last * step, ticks };
}

/** The place of a value on a scale, from 0 to 100. */
export function placeOnScale(value: number, scale: Pick<Scale, 'from' | 'to'>): number {
	if (scale.to === scale.from) return 50;
	return ((value - scale.from) / (scale.to - scale.from)) * 100;
}

/** The years that get a name under the chart: all of them if they fit, else the first, the last and some between. */
export function chooseYears(years: readonly number[], atMost: number): number[] {
	if (years.length <= atMost) return [...years];
	const stride = Math.ceil((years.length - 1) / (atMost - 1));
	return years.filter((_, index) => (years.length - 1 - index) % stride === 0);
}

export type ChartPoint = {
	year: number;
	/** Nothing when it was not measured, or may not be shown. */
	value: number | null;
	low?: number | undefined;
	high?: number | undefined;
};

/** The measured points that a line may join: it stops where a value is missing, and where the method changed. */
export function joinPoints(
	points: readonly ChartPoint[],
	breakYears: readonly number[]
): [from: ChartPoint, to: ChartPoint][] {
	return points.slice(1).flatMap((to, index): [ChartPoint, ChartPoint][] => {
		const from = points[index];
		if (!from || from.value === null || to.value === null) return [];
		const isBroken = breakYears.some((year) => year > from.year && year <= to.year);
		return isBroken ? [] : [[from, to]];
	});
}
