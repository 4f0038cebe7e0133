// At 1080 lines of height: a line of the question holds 28 characters, a line of a title 34, and a line of the question
// takes the height of two lines of titles.
const questionLine = 28;
const titleLine = 34;
const room = 11;

/** How many of these titles fit under the question, so that nothing on the wall is cut off. At least one. */
export function countFittingRows(question: string, titles: readonly string[]): number {
	let left = room - 2 * countLines(question, questionLine);
	const overflowing = titles.findIndex((title) => {
		left -= countLines(title, titleLine);
		return left < 0;
	});
	return overflowing === -1 ? titles.length : Math.max(1, overflowing);
}

function countLines(text: string, length: number): number {
	return Math.max(1, Math.ceil(text.length / length));
}
