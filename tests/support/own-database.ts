/** A database of our own in somebody's Postgres: nothing else of it is touched but our connections. */
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

export interface OwnDatabase {
	url: string;
	cutConnections(): Promise<void>;
	drop(): Promise<void>;
}

export async function createDatabase(server: string): Promise<OwnDatabase> {
	const name = `wijkdialoog_test_${randomBytes(6).toString('hex')}`;
	const sql = postgres(server, { max: 1, onnotice: () => undefined });
	await sql.unsafe(`create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return {
		url: url.href,
		async cutConnections() {
			await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
		},
		async drop() {
			await sql.unsafe(`drop database if exists ${name} with (force)`);
			await sql.end({ timeout: 1 });
		}
	};
}
