/** One press with mouse or finger: when, and where on the screen. */
export interface Press {
	at: number;
	x: number;
	y: number;
}

const soon = 500;
const near = 40;

/**
 * Whether this is the second half of a double click. By then the console may have moved on and another button stands under the
 * finger: "next" would skip a step, "hide" would hide the card below.
 */
export function isSamePress(press: Press, before: Press | null): boolean {
	if (!before || press.at - before.at >= soon) return false;
	return Math.hypot(press.x - before.x, press.y - before.y) < near;
}
