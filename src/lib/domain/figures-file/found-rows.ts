/** What a table gives: figures to be read, and all that is none of them. */
import type { BadRow, NumberedRow } from '../wijkkompas/import.ts';
import type { ImportContext } from '../wijkkompas/import-row.ts';

export interface PlanContext extends ImportContext {
	/** The name of each place, by its code. */
	readonly names: ReadonlyMap<string, string>;
	readonly fileName: string;
	/** The indicator that counts who lives somewhere. */
	readonly inhabitants: string;
}

/** Why nothing at all can be read from a table. */
export type PlanProblem =
	| { kind: 'no-header' }
	| { kind: 'unsure-columns'; columns: readonly string[] }
	| { kind: 'missing-columns'; columns: readonly string[] }
	| { kind: 'double-columns'; columns: readonly string[] }
	| { kind: 'no-area-column' }
	| { kind: 'no-year' }
	| { kind: 'no-figures' }
	| { kind: 'indicator-twice'; columns: readonly string[] };

/** What is in the file, is no mistake, and is not stored. */
export interface LeftOut {
	/** Rows about places that are not ours, and some of their codes. */
	readonly otherAreas: { readonly rows: number; readonly examples: readonly string[] };
	/** Rows of another kind than our indicators are about. */
	readonly otherRows: readonly {
		readonly column: string;
		readonly value: string;
		readonly rows: number;
	}[];
	/** Cells without anything in them. */
	readonly emptyCells: number;
	readonly columns: readonly string[];
	/** Lines above the header and below the table. */
	readonly notes: readonly { readonly line: number; readonly text: string }[];
}

/** A place of which the file says that its borders or code changed in a year. */
export interface Moved {
	readonly area: string;
	readonly year: number;
}

export interface FoundRows {
	readonly rows: readonly NumberedRow[];
	readonly bad: readonly BadRow[];
	readonly problem: PlanProblem | null;
	readonly leftOut: Omit<LeftOut, 'notes'>;
	readonly moved: readonly Moved[];
}
