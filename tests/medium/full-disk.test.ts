/** A disk of its own, as small as it goes, that really fills up. Needs to be allowed to mount one. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#lib/server/db/embedded/embedded-postgres.ts';
import { EmbeddedPostgresError } from '#lib/server/db/embedded/embedded-postgres-error.ts';

const disk = mkdtempSync(join(tmpdir(), 'wijkdialoog-disk-'));
const size = 'size=220m,mode=0777';
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status === 0;
const filler = join(disk, 'filler');

afterAll(() => {
	if (mounted) spawnSync('umount', ['--lazy', disk]);
	rmSync(disk, { recursive: true, force: true });
});

function fillDisk(): void {
	const megabyte = Buffer.alloc(1024 * 1024);
	try {
		for (;;) appendFileSync(filler, megabyte);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
	}
}

async function usingDatabase(work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
	const log = { info: () => undefined, warn: () => undefined };
	const folder = join(disk, 'database');
	const database = await startEmbeddedPostgres({ folder, log, onLost: () => undefined });
	const sql = postgres(database.url, { max: 1, onnotice: () => undefined, backoff: false });
	await work(sql);
	await sql.end({ timeout: 1 });
	await database.stop();
}

describe('a full disk', () => {
	let acknowledged = 0;

	it.skipIf(!mounted)(
		'loses nothing that was acknowledged, and is told in a clear sentence',
		async () => {
			await usingDatabase(async (sql) => {
				await sql`create table vote (id integer primary key)`;
				for (; acknowledged < 50; acknowledged += 1)
					await sql`insert into vote values (${acknowledged})`;
				fillDisk();
				// Until the journal of the database finds no room either; before that a single vote may be refused.
				for (let attempt = 0; attempt < 30; attempt += 1) {
					await sql`select pg_logical_emit_message(true, 'filler', repeat(md5(random()::text), 30000))`.catch(
						() => undefined
					);
					await sql`insert into vote values (${acknowledged})`.then(
						() => (acknowledged += 1),
						() => undefined
					);
				}
			});
			const reason = await usingDatabase(() => Promise.resolve()).catch((error: unknown) => error);
			expect(reason).toBeInstanceOf(EmbeddedPostgresError);
			expect((reason as EmbeddedPostgresError).sentence.nl).toContain('De schijf');

			rmSync(filler);
			await usingDatabase(async (sql) => {
				const [row] = await sql<{ votes: number }[]>`select count(*)::int as votes from vote`;
				expect(row?.votes).toBe(acknowledged);
			});
		},
		120_000
	);
});
