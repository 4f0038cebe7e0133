export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** How many lines are looked at. */
const looksAt = 60;

/** What stands between the cells: what stands equally often in the most lines, and of those what stands there most often. */
export function findSeparator(text: string): Separator {
	const lines = text
		.split(/\r\n|\r|\n/, looksAt)
		.map((line) => line.replace(/"[^"]*"/g, ''))
		.filter((line) => line.trim() !== '');
	const scored = separators.map((separator) => {
		const times = new Map<number, number>();
		for (const line of lines) {
			const count = line.split(separator).length - 1;
			if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
		}
		const [[count, agree] = [0, 0]] = [...times].toSorted((one, other) => other[1] - one[1]);
		return { separator, score: agree * 1000 + Math.min(count, 999) };
	});
	return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}
