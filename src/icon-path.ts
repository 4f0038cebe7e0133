/** The lines of a pictogram as one path (SVG 2, §9.3): what a phone gets is then one string, and what draws it one element. */

/** One element of a pictogram of Lucide, as its file has it. */
export type Line = readonly [shape: string, attributes: Readonly<Record<string, string | number>>];

/** Throws for a shape that is not known here. */
export function joinLines(lines: readonly Line[]): string {
	return lines.map(([shape, attributes]) => writePath(shape, attributes)).join('');
}

function writePath(shape: string, attributes: Line[1]): string {
	const known = shapes[shape];
	const foreign = Object.keys(attributes).filter((name) => !known?.names.includes(name));
	if (!known || foreign.length > 0) {
		throw new Error(`no path for ${shape} with ${foreign.join(', ')}`);
	}
	return known.write(attributes);
}

const shapes: Record<string, { names: readonly string[]; write: (attributes: Line[1]) => string }> =
	{
		path: { names: ['d'], write: ({ d }) => standAlone(String(d)) },
		circle: {
			names: ['cx', 'cy', 'r'],
			write({ cx, cy, r }) {
				const half = (across: number) => `a${r} ${r} 0 1 0 ${across} 0`;
				return `M${Number(cx) - Number(r)} ${cy}${half(2 * Number(r))}${half(-2 * Number(r))}z`;
			}
		},
		rect: {
			names: ['x', 'y', 'width', 'height', 'rx', 'ry'],
			write({ x, y, width, height, rx = 0, ry = rx }) {
				if (Number(rx) !== Number(ry)) throw new Error('no path for corners that are no circle');
				const r = Number(rx);
				const [w, h] = [Number(width) - 2 * r, Number(height) - 2 * r];
				const corner = (toRight: number, down: number) => `a${r} ${r} 0 0 1 ${toRight} ${down}`;
				const [right, left] = [`h${w}${corner(r, r)}v${h}`, `h${-w}${corner(-r, -r)}v${-h}`];
				return `M${Number(x) + r} ${y}${right}${corner(-r, r)}${left}${corner(r, -r)}z`;
			}
		}
	};

/** Where a path begins with a relative move, it means the corner of the drawing: behind another path it would mean the end of that. */
function standAlone(d: string): string {
	const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
	const [, x, y, rest = ''] =
		new RegExp(String.raw`^m\s*(${number})[\s,]*(${number})[\s,]*(.*)$`, 's').exec(d) ?? [];
	if (x === undefined) return d;
	return `M${x} ${y}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}
