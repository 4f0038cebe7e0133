/** A file as lines of cells: what is known of it before anybody knows what it means. */

export interface GridLine {
	/** Where it stands in the file, as a person counts: the first is 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

/** A line that could not be taken apart in cells. */
export interface BrokenLine {
	readonly line: number;
	readonly text: string;
}

export interface Grid {
	readonly lines: readonly GridLine[];
	readonly broken: readonly BrokenLine[];
}

export interface Table {
	/** Lines above the header: the name of the table, when it was made. */
	readonly titles: readonly GridLine[];
	readonly header: number;
	/** Names without spaces around them; a column without a name is named by its place. */
	readonly columns: readonly string[];
	/** Names that more than one column has: nobody knows which of them is meant. */
	readonly doubles: readonly string[];
	readonly rows: readonly GridLine[];
	/** Lines that are narrower or wider than the header: a note at the end, or a row that fell apart. */
	readonly misfits: readonly GridLine[];
}

/** What is shown of a table: its columns, with a cell of each, and its first lines. */
export interface TableHead extends Pick<Table, 'header' | 'columns' | 'doubles'> {
	readonly examples: readonly string[];
	readonly first: readonly GridLine[];
}

const linesShown = 6;

export function showHead({ header, columns, doubles, rows }: Table): TableHead {
	const cellOf = ({ cells }: GridLine, place: number) => cells[place]?.trim() ?? '';
	const examples = columns.map((_, place) => {
		const row = rows.find((one) => cellOf(one, place) !== '');
		return row ? cellOf(row, place) : '';
	});
	return { header, columns, doubles, examples, first: rows.slice(0, linesShown) };
}

/** How many lines are looked at to find the header. */
const looksAt = 40;

/** The line with the names of the columns: the first that is as wide as most lines, and full of words. */
export function findHeader({ lines }: Grid): number | null {
	const first = lines.slice(0, looksAt);
	const width = mostCommon(first.map(({ cells }) => cells.length).filter((count) => count > 1));
	if (width === null) return null;
	const isHeader = ({ cells }: GridLine) =>
		cells.length === width && cells.filter(isName).length * 2 > width;
	return first.find(isHeader)?.line ?? null;
}

export function readTable({ lines }: Grid, header: number): Table | null {
	const at = lines.findIndex(({ line }) => line === header);
	const names = lines[at];
	if (!names) return null;
	const columns = names.cells.map((name, place) => tidyName(name) || `#${String(place + 1)}`);
	const below = lines.slice(at + 1).filter(isNotBlank);
	const fits = ({ cells }: GridLine) =>
		cells.slice(0, columns.length).filter((cell) => cell.trim() !== '').length > 1 &&
		cells.length >= columns.length &&
		cells.slice(columns.length).every((cell) => cell.trim() === '');
	return {
		titles: lines.slice(0, at).filter(isNotBlank),
		header,
		columns,
		doubles: columns.filter((name, place) => columns.indexOf(name) < place),
		rows: below.filter(fits),
		misfits: below.filter((line) => !fits(line))
	};
}

/** Some published files have spaces behind the names of their columns, or a mark of their encoding before the first. */
function tidyName(name: string): string {
	return name
		.replace(/^\uFEFF/, '')
		.trim()
		.replace(/\s+/g, ' ');
}

/** A name begins with a letter, and is neither a code of a place nor a figure. */
function isName(cell: string): boolean {
	return /^\p{L}/u.test(tidyName(cell)) && !/^(NL|GM|WK|BU|PV)\d+/.test(tidyName(cell));
}

export function isNotBlank({ cells }: GridLine): boolean {
	return cells.some((cell) => cell.trim() !== '');
}

function mostCommon(counts: readonly number[]): number | null {
	const times = new Map<number, number>();
	for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
	const [most] = [...times].toSorted((one, other) => other[1] - one[1] || other[0] - one[0]);
	return most?.[0] ?? null;
}
