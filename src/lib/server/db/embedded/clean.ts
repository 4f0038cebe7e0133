/**
 * Takes what was erased out of the files. Postgres itself leaves it there: a row that was changed keeps its old version until
 * somebody needs the place, and the write-ahead log keeps every row until it is written over.
 */
import postgres, { type Sql } from 'postgres';
import { superuser } from './cluster.ts';
import { application } from './ownership.ts';

/** In segments; a cluster that used them again, as one of an older version did, has a handful ready. */
const mostAhead = 200;

export async function cleanCluster(port: number, password: string): Promise<void> {
	const sql = postgres({
		...{ host: '127.0.0.1', port, user: superuser, password, database: application },
		...{ max: 1, connect_timeout: 10, fetch_types: false, onnotice: () => undefined }
	});
	try {
		// Every table is written anew with what lives. First the samples that the planner keeps of what people wrote.
		await sql.unsafe('analyze');
		await sql.unsafe('vacuum (full)');
		await leaveSegments(sql);
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** After this the write-ahead log begins in a new file, and all older ones are gone. */
async function leaveSegments(sql: Sql): Promise<void> {
	for (let passed = 0; passed < mostAhead; passed += 1) {
		// A segment without a line in it is not left behind.
		await sql`select pg_logical_emit_message(false, 'clean', 'clean')`;
		await sql`select pg_switch_wal()`;
		const [ahead] = await sql<{ files: number }[]>`
			select count(*)::int as files from pg_ls_waldir()
			where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_insert_lsn())`;
		if (ahead?.files === 0) break;
	}
	await sql`select pg_logical_emit_message(false, 'clean', 'clean')`;
	// Twice: a checkpoint keeps the segment in which the one before it began.
	await sql.unsafe('checkpoint');
	await sql.unsafe('checkpoint');
}
