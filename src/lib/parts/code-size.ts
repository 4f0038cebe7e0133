// In em, at weight 700 in our font, with its letter-spacing; what is not named is narrower. Measured.
const wide: Record<string, number> = {
	W: 0.98,
	M: 0.87,
	N: 0.78,
	H: 0.77,
	Q: 0.76,
	D: 0.74,
	G: 0.72
};
const other = 0.7;
const space = 0.27;

/** How large a code can be set in this width and stay within it: never larger than `largest`. */
export function codeSize(code: string, width: number, largest: number): number {
	const letters = [...code].reduce((sum, letter) => sum + (wide[letter] ?? other), space);
	return Math.min(largest, Math.floor(width / letters));
}
