import type { Options } from 'csv-stringify/sync';

/** A semicolon is what Dutch Excel writes itself; the mark at the beginning makes it read the letters well. */
export const dutchCsv = {
	bom: true,
	delimiter: ';',
	header: true,
	record_delimiter: 'windows',
	// What begins like a formula is no formula: a person may have written it.
	escape_formulas: true
} satisfies Options;
