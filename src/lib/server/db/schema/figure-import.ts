/** Files with figures: who brought which, what it did, and how one reads its columns. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { keptMappingSchema } from '../../../domain/figures-file/mapping.ts';
import { readingSchema } from '../../../domain/figures-file/reading.ts';
import { measurementSchema } from '../../../domain/wijkkompas/measurement.ts';
import { bytes, moment, parsedJson } from './columns.ts';

export const figureImport = pgTable('figure_import', {
	id: text('id').primaryKey(),
	/** The account, and the name that it had: what was done stays told when the account is gone. */
	staffId: text('staff_id').notNull(),
	staffName: text('staff_name').notNull(),
	broughtAt: moment('brought_at').notNull(),
	fileName: text('file_name').notNull(),
	/** SHA-256 of the file as it came. */
	fileHash: text('file_hash').notNull(),
	fileSize: integer('file_size').notNull(),
	/** The file itself, until its figures are stored: what is stored is read from what was shown. */
	content: bytes('content'),
	reading: parsedJson('reading', readingSchema).notNull(),
	storedAt: moment('stored_at'),
	/** Place in the order of storing; decides which of two imports was there first. */
	storedAs: integer('stored_as'),
	takenBackAt: moment('taken_back_at'),
	takenBackBy: text('taken_back_by')
});

/** What one import did to one figure. */
export const figureChange = pgTable(
	'figure_change',
	{
		importId: text('import_id')
			.notNull()
			.references(() => figureImport.id, { onDelete: 'cascade' }),
		area: text('area').notNull(),
		indicator: text('indicator').notNull(),
		year: integer('year').notNull(),
		/** Null where there was no figure. */
		before: parsedJson('before', measurementSchema),
		after: parsedJson('after', measurementSchema).notNull()
	},
	(table) => [primaryKey({ columns: [table.importId, table.area, table.indicator, table.year] })]
);

/** A change of borders that an import told of. It holds as long as one of those that told of it stands. */
export const importedBreak = pgTable(
	'imported_break',
	{
		importId: text('import_id')
			.notNull()
			.references(() => figureImport.id, { onDelete: 'cascade' }),
		area: text('area').notNull(),
		year: integer('year').notNull()
	},
	(table) => [primaryKey({ columns: [table.importId, table.area, table.year] })]
);

/** How the columns of one kind of file are read, by the name that a person gave it. */
export const figureMapping = pgTable('figure_mapping', {
	name: text('name').primaryKey(),
	definition: parsedJson('definition', keptMappingSchema).notNull(),
	staffName: text('staff_name').notNull(),
	savedAt: moment('saved_at').notNull()
});
