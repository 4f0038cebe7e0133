/**
 * How much of a wall words take, in its own pixels (1080 lines), worked out from their letters: a wall is also drawn small on a console, and
 * on the server, where nothing can be measured. Rather too much than too little.
 */

/** Below the line at the top, beside how to join. */
export const wallRoom = { width: 1240, height: 844 };

/** Smallest letters that are read at the back of a hall. */
const smallest = 44;
const sizes = [56, 52, 48, smallest];

const widths: [RegExp, number][] = [
	[/[mwMW—…]/, 0.95],
	[/[A-Z0-9]/, 0.68],
	[/[iljtfrI.,:;'’‘!|() ]/, 0.36]
];

function widthOf(words: string): number {
	return [...words].reduce(
		(sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6),
		0
	);
}

/** How many lines words take at this size. */
export function countLines(words: string, size: number, width = wallRoom.width): number {
	const most = width / size;
	let lines = 1;
	let used = 0;
	for (const word of words.split(/\s+/)) {
		const wide = widthOf(word);
		if (used > 0 && used + 0.36 + wide > most) {
			lines += 1;
			used = 0;
		}
		// A word wider than its line is broken.
		const broken = Math.floor(wide / most);
		lines += broken;
		used += (used > 0 ? 0.36 : 0) + wide - broken * most;
	}
	return lines;
}

/** Each name whole, above its bar, in letters as large as the room bears; and how many fit where the smallest are too large. */
export function fitNames(
	names: readonly string[],
	{ height, value }: { height: number; value: string }
): { size: number; rows: number } {
	const fitting = (size: number) => {
		const width = wallRoom.width - (2.5 + widthOf(value)) * size;
		// No gap below the last.
		let left = height + 0.46 * size;
		const cut = names.findIndex((name) => {
			left -= (countLines(name, size, width) * 1.15 + 1.17) * size;
			return left < 0;
		});
		return cut === -1 ? names.length : cut;
	};
	const size = sizes.find((candidate) => fitting(candidate) === names.length) ?? smallest;
	return { size, rows: Math.max(1, fitting(size)) };
}
