import { countLines, wallRoom } from '../../parts/wall-room.ts';

/** Beside the two columns of numbers. */
const titleWidth = wallRoom.width - 380;
const size = 48;

/** How many of these titles fit between the question and what stands below them, so that nothing on the wall is cut off. At least one. */
export function countFittingRows(
	question: string,
	titles: readonly string[],
	below: string
): number {
	const heading = countLines(question, 84) * 90 + 96;
	const note = below === '' ? 0 : countLines(below, 44) * 53 + 12;
	let left = wallRoom.height - heading - 62 - note;
	const overflowing = titles.findIndex((title) => {
		left -= countLines(title, size, titleWidth) * size * 1.15 + 18;
		return left < 0;
	});
	return overflowing === -1 ? titles.length : Math.max(1, overflowing);
}
