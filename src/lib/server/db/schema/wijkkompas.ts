/** The wijkkompas: places, indicators and what was measured. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { boolean, doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { boundaryBreakSchema } from '../../../domain/wijkkompas/boundary-break.ts';
import { indicatorSchema } from '../../../domain/wijkkompas/indicator.ts';
import { shapeSchema } from './shape.ts';
import { sourceSchema } from '../../../domain/wijkkompas/source.ts';
import { parsedJson } from './columns.ts';

export const area = pgTable('area', {
	code: text('code').primaryKey(),
	kind: text('kind').notNull(),
	name: text('name').notNull(),
	slug: text('slug').notNull(),
	parent: text('parent'),
	dorp: boolean('dorp').notNull().default(false),
	/** GeoJSON geometry, WGS84; null where no shape is known. */
	shape: parsedJson('shape', shapeSchema)
});

export const indicator = pgTable('indicator', {
	id: text('id').primaryKey(),
	/** Place in the fixed order of the base set. */
	position: integer('position').notNull(),
	/** The wijk whose own indicator this is; null for the base set. */
	area: text('area').references(() => area.code),
	definition: parsedJson('definition', indicatorSchema).notNull()
});

export const measurement = pgTable(
	'measurement',
	{
		area: text('area')
			.notNull()
			.references(() => area.code),
		indicator: text('indicator')
			.notNull()
			.references(() => indicator.id),
		year: integer('year').notNull(),
		value: doublePrecision('value'),
		status: text('status').notNull(),
		source: text('source').notNull(),
		respondents: integer('respondents'),
		low: doublePrecision('low'),
		high: doublePrecision('high'),
		boundaryYear: integer('boundary_year')
	},
	(table) => [primaryKey({ columns: [table.area, table.indicator, table.year] })]
);

export const boundaryBreak = pgTable(
	'boundary_break',
	{
		area: text('area')
			.notNull()
			.references(() => area.code),
		year: integer('year').notNull(),
		definition: parsedJson('definition', boundaryBreakSchema).notNull()
	},
	(table) => [primaryKey({ columns: [table.area, table.year] })]
);

export const source = pgTable('source', {
	code: text('code').primaryKey(),
	definition: parsedJson('definition', sourceSchema).notNull()
});
