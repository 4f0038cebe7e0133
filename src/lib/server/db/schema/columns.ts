/** Kinds of columns that several tables have. */
import { customType, timestamp } from 'drizzle-orm/pg-core';
import type { z } from 'zod';

/** A moment in time, to the millisecond. */
export const moment = (name: string) =>
	timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/**
 * A `jsonb` column that is read through its schema: what an earlier version of this program stored is brought up to date there, and what
 * nobody knows is refused. The only way to make one.
 */
export function parsedJson<Value>(name: string, schema: z.ZodType<Value>) {
	return customType<{ data: Value; driverData: unknown }>({
		dataType: () => 'jsonb',
		toDriver: (value) => JSON.stringify(value),
		fromDriver: (stored) =>
			schema.parse(typeof stored === 'string' ? (JSON.parse(stored) as unknown) : stored)
	})(name);
}
