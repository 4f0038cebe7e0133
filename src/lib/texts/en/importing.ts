import type { ImportingTexts } from '../nl/importing.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const rows = (n: number) => plural(n, { one: '1 row', other: `${n} rows` });
const figures = (n: number) => plural(n, { one: '1 figure', other: `${n} figures` });

export const texts: ImportingTexts = {
	title: 'Import figures',
	lead: 'Choose a file of CBS, RIVM, Leefbaarometer or your own: CSV or Excel (xlsx). We look it through first, and show what we make of it. Then you store it, or you do not.',
	file: 'File',
	fileHelp: '8 MB at most.',
	check: 'Check the file',
	template: 'Download an example to fill in',
	tooLarge: 'This file is too large. It may be 8 MB at most. Nothing was stored.',
	noFile: 'Choose a file first.',
	problems: {
		empty: 'This file is empty. Nothing was stored.',
		'old-excel':
			'This is an old Excel file (xls). Open it in Excel and save it as xlsx. Nothing was stored.',
		'no-text': 'There is no table in it that we can read. Nothing was stored.',
		'too-large-inside':
			'This Excel file is too large inside. Save only the sheet with the figures. Nothing was stored.',
		unreadable: 'This Excel file is broken. Nothing was stored.'
	},
	list: {
		heading: 'What was imported',
		none: 'No file was imported yet.',
		file: 'File',
		who: 'Who',
		when: 'When',
		state: 'What was done with it',
		open: 'Not stored yet',
		stored: 'Stored',
		takenBack: (by) => `Taken back by ${by}`
	},
	facts: {
		who: 'Brought by',
		hash: 'Check number (SHA-256)',
		size: 'Size',
		bytes: (n) => `${n} bytes`
	},
	reading: {
		heading: 'How we read the file',
		findOut: 'Find out',
		found: (what) => `Found: ${what}.`,
		encoding: 'Characters',
		encodings: {
			'utf-8': 'UTF-8',
			'windows-1252': 'Windows-1252 (Western European)',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16 (big-endian)'
		},
		words: (words) => `Are these words right? ${words}`,
		separator: 'Between the cells stands',
		separators: { ';': 'semicolon (;)', ',': 'comma (,)', '\t': 'tab', '|': 'bar (|)' },
		sheet: 'Sheet',
		header: 'The names of the columns are in line',
		mark: 'A number such as 1.234 or 1,234 is',
		marks: {
			comma: '1.234 = over a thousand, 1,234 = a bit over one',
			point: '1,234 = over a thousand, 1.234 = a bit over one'
		},
		shares: (columns) => `Does 0.264 stand for 26.4%? It is about: ${columns}`,
		shareChoices: {
			hundredfold: 'Yes, 0.264 is 26.4%',
			'as-written': 'No, 0.264 is 0.264%'
		},
		sharesOpen: 'Choose',
		sharesHelp:
			'Excel keeps 26.4% as 0.264. No number in these columns is above 1. As long as you do not choose, we do not use them.',
		markHelp: 'Other numbers, such as 26,4 and 26.4, are always read well.',
		again: 'Read again',
		notSo:
			'We cannot read this file that way. We still read it as before. What you chose is still there.',
		lost: 'This file cannot be read any more. You can only throw it away.',
		firstLines: 'The first lines',
		line: 'Line',
		noHeader:
			'We find no line with names of columns. Say below which line it is, or choose something else between the cells.'
	},
	columns: {
		heading: 'What the columns are',
		publishers: {
			'cbs-kwb': 'This looks like CBS, key figures of neighbourhoods.',
			rivm: 'This looks like RIVM, health by neighbourhood.',
			leefbaarometer: 'This looks like Leefbaarometer.'
		},
		unknownTable: 'We do not know this table. Choose below what each column is.',
		long: 'One figure in each row. The columns have the names that we know.',
		area: 'Column with the code of the area',
		name: 'Column with the name of the area',
		none: 'none',
		year: 'Column with the year',
		fixedYear: 'Or: everything is of the year',
		status: 'The figures are',
		source: 'Source',
		boundaryYear: 'Borders of the year',
		boundaryYearHelp: 'Empty: the borders of the year itself.',
		only: 'Only rows where this column',
		onlyValues: 'Holds this (one of these, each on a line of its own)',
		figures: 'Which figure is in which column?',
		column: 'Column',
		example: 'Example',
		indicator: 'Figure',
		notUsed: 'do not use',
		namesMayDiffer: 'I looked: the codes are right, also where the name differs',
		save: 'Read the columns like this',
		findOutAgain: 'Find out the columns',
		keep: 'Keep these choices under a name',
		keepName: 'Name',
		keepSave: 'Keep the choices',
		kept: 'The choices are kept.',
		recut:
			'The columns are different now. What you chose of the columns does not fit them. Choose again.',
		choose: 'Choose a column',
		used: 'The kept choices are used. The year, the borders and a year in the source are not taken from them. Check those.',
		use: 'Use choices that were kept',
		useSave: 'Use these choices',
		wrong:
			'Something is not right. What you filled in is still there. We still read the file as before.',
		problems: {
			header: 'Enter the number of a line, such as 3. Or leave it empty.',
			area: 'Choose the column with the code of the area.',
			fixedYear: 'Enter a year, such as 2025. Or leave it empty.',
			boundaryYear: 'Enter a year, such as 2025. Or leave it empty.',
			source: 'Enter where the figures come from, in 200 letters at most.',
			only: 'Enter what this column has to hold: 20 lines at most.',
			keepName: 'Give the choices a name, of 80 letters at most.'
		},
		otherUnit: (names) =>
			`We know these columns, but they count in something else than our figure does: ${names}.`
	},
	planProblems: {
		'no-header': 'We find no line with names of columns.',
		'unsure-columns':
			'These columns are there more than once, with another number. Choose at the columns which ones you mean:',
		'missing-columns': 'These columns are missing:',
		'double-columns': 'This name stands above more than one column. We do not know which you mean:',
		'no-area-column': 'We find no column with codes of areas, such as WK014115.',
		'no-year': 'We do not know of which year the figures are. Enter it at the columns.',
		'no-figures': 'We do not know which column is which figure. Choose it at the columns.',
		'indicator-twice': 'These columns are the same figure. Choose one of them:'
	},
	outcome: {
		heading: 'What is right and what is not',
		counts: (good, bad) => `${figures(good)} right, ${bad} not right.`,
		changes: (added, changed, same) =>
			`${added} new, ${changed} different from now, ${same} the same.`,
		nothingStored: 'Nothing is stored yet.',
		bad: 'What is not right',
		row: 'Line',
		column: 'Column',
		reason: 'What is not right',
		value: 'What it says',
		empty: '(empty)',
		more: (n) => `and ${n} more`,
		leftOut: 'What we do not use',
		otherAreas: (n, examples) => `${rows(n)} about areas that are not ours (${examples}).`,
		otherRows: (n, column, value) => `${rows(n)} where ‘${column}’ says: ${value}.`,
		emptyCells: (n) =>
			plural(n, {
				one: '1 empty cell. An empty figure changes nothing.',
				other: `${n} empty cells. An empty figure changes nothing.`
			}),
		unused: (names) => `Columns: ${names}.`,
		note: (line, text) => `Line ${line}: ${text}`,
		moved: (names) =>
			`The file says that the borders or the code changed of: ${names}. Do you store this? Then we no longer compare with the years before there.`
	},
	stored: {
		heading: 'What we store',
		headingAfter: 'What was stored',
		explained:
			'Each figure with all that we store of it. Where it differs from now, what is there now stands below it.',
		fields: {
			area: 'Area',
			indicator: 'Figure',
			year: 'Year',
			value: 'Value',
			status: 'Status',
			source: 'Source',
			respondents: 'People asked',
			low: 'Margin from',
			high: 'Margin to',
			boundaryYear: 'Borders of'
		},
		what: 'What it does',
		kinds: { added: 'new', changed: 'different', same: 'the same' },
		was: (before) => `was ${before}`,
		nothing: 'empty',
		written: 'In the file',
		statuses: {
			available: 'final',
			provisional: 'provisional',
			estimate: 'estimate',
			suppressed: 'secret',
			'not-measured': 'not measured',
			forecast: 'forecast'
		},
		nothingGood: 'There is no right figure to store.',
		confirm: (n) =>
			plural(n, { one: 'Store the right figure', other: `Store the ${n} right figures` }),
		changedMeanwhile:
			'Something changed in the meantime. Nothing was stored. Look again at what stands below.',
		done: (n) => `${figures(n)} stored.`,
		pages: 'More rows',
		page: (from, to) => `${from} to ${to}`,
		discard: 'Throw this file away',
		discarded: 'The file was thrown away. Nothing was stored.'
	},
	takeBack: {
		heading: 'Take this file back',
		explained:
			'Then what was there before this file was stored is there again. What somebody changed afterwards stays. This cannot be undone. You can import the file again.',
		sure: 'Yes, I want to take this file back',
		confirm: 'Take the file back',
		notSure: 'Tick the box first. Nothing was changed.',
		done: (restored, kept) =>
			kept === 0
				? `${figures(restored)} put back.`
				: `${figures(restored)} put back. ${plural(kept, { one: '1 figure stays: it was', other: `${kept} figures stay: they were` })} changed or imported again afterwards.`,
		gone: 'This file was taken back already.'
	},
	reasons: {
		'missing-column': 'this column is missing',
		'unknown-area': 'we do not know this area',
		'other-name': 'we know another name with this code',
		'unknown-indicator': 'we do not know this figure',
		'other-areas-indicator': 'this figure belongs to another neighbourhood',
		'bad-year': 'this is not a year',
		'year-to-come': 'this year has not come yet; that can only be a forecast',
		'wrong-unit': 'this unit does not belong to the figure',
		'unknown-status': 'we do not know this status',
		'missing-source': 'the source is missing',
		'missing-without-reason': 'there is no figure, and the status does not say why',
		'value-though-absent': 'there is a figure, but the status says there is none',
		'two-readings': 'this number can be two things; choose above which it is',
		'share-or-percent':
			'this may be a small percentage, or a part of 1 (0.3 for 30%); choose at ‘How we read the file’ what it is',
		'not-a-number': 'this is not a number such as 26.4',
		'not-a-whole-number': 'this is not a whole number',
		'out-of-range': 'this figure cannot be that low or that high',
		'bad-margin': 'the margin is not right',
		'bad-respondents': 'the number of people is not right',
		'too-few-respondents': 'too few people were asked to show this',
		'bad-boundary-year': 'the year of the borders is not right',
		duplicate:
			'this figure stands in the file more than once; none of these rows is used. Choose ‘Only rows where this column’, or take rows out of the file',
		'damaged-text': 'there are broken letters here; choose other characters above',
		'stray-quote': 'a quotation mark is in the wrong place; the other lines were read',
		'other-width': 'this row has more or fewer cells than the header'
	}
};
