/** Tables out of a database and back into one, in the text format of COPY: any Postgres reads what another wrote. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Sql, TransactionSql } from 'postgres';
import type { Manifest } from './manifest.ts';

type Table = Manifest['tables'][number];

/** Secrets of minutes and hours: whoever needs one makes a new one. And contact slips, which are to be erased everywhere. */
const leftOut: ReadonlySet<string> = new Set([
	...['handover', 'staff_link', 'staff_session'],
	'contact_slip'
]);

interface FoundTable {
	name: string;
	columns: string[];
}

/** Our tables, those that are referred to before those that refer. */
export async function listTables(sql: Sql | TransactionSql): Promise<FoundTable[]> {
	const rows = await sql<{ name: string; columns: string }[]>`
		select table_name as name, string_agg(column_name, ',' order by ordinal_position) as columns
		from information_schema.columns where table_schema = 'public' group by table_name order by 1`;
	const found = rows.map(({ name, columns }) => ({ name, columns: columns.split(',') }));
	const arrows = await sql<{ from: string; to: string }[]>`
		select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
		from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
	const sorted: FoundTable[] = [];
	const place = (table: FoundTable) => {
		if (sorted.includes(table)) return;
		for (const { to } of arrows.filter(({ from, to }) => from === table.name && from !== to)) {
			place(found.find(({ name }) => name === to) ?? table);
		}
		sorted.push(table);
	};
	for (const table of found) place(table);
	return sorted.filter(({ name }) => !leftOut.has(name));
}

/** Writes one table to a file of its own. */
export async function writeTable(
	sql: TransactionSql,
	{ name, columns }: FoundTable,
	folder: string
): Promise<Table> {
	const file = `tables/${name}.copy.gz`;
	const rows = await sql`copy ${sql(name)} (${sql(columns)}) to stdout`.readable();
	let lines = 0;
	const countLines = new Transform({
		transform(chunk: Buffer, _, done) {
			for (const byte of chunk) if (byte === 10) lines += 1;
			done(null, chunk);
		}
	});
	const hash = createHash('sha256');
	const hashing = new Transform({
		transform(chunk: Buffer, _, done) {
			hash.update(chunk);
			done(null, chunk);
		}
	});
	const out = createWriteStream(join(folder, file), { mode: 0o600, flush: true });
	await pipeline(rows, countLines, createGzip(), hashing, out);
	// The driver pauses its connection when a piece fills the stream, and only goes on when more is read. After the last piece nothing is:
	// without this the next query would wait for ever.
	rows._read(0);
	return { name, columns, rows: lines, file, sha256: hash.digest('hex') };
}

/** Puts one table back; it is empty. */
export async function readTable(
	sql: TransactionSql,
	{ name, columns, file }: Table,
	folder: string
): Promise<void> {
	const into = await sql`copy ${sql(name)} (${sql(columns)}) from stdin`.writable();
	await pipeline(createReadStream(join(folder, file)), createGunzip(), into);
}
