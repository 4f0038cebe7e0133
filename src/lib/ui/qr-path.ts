/**
 * The dark squares of a QR code as one SVG path, in units of one square: runs of a row are one rectangle,
 * so that no hairlines show between squares on a projector.
 */
export function drawQrPath(size: number, isDark: (row: number, column: number) => boolean): string {
	let path = '';
	for (let row = 0; row < size; row++) {
		let start = -1;
		for (let column = 0; column <= size; column++) {
			const dark = column < size && isDark(row, column);
			if (dark && start < 0) start = column;
			if (!dark && start >= 0) {
				path += `M${String(start)} ${String(row)}h${String(column - start)}v1H${String(start)}z`;
				start = -1;
			}
		}
	}
	return path;
}
