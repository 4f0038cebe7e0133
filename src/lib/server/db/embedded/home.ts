/** Where the files of the database live, and as whom. */
import { chown, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newNamePart } from '../../chance.ts';
import { EmbeddedPostgresError, explainFailure } from './embedded-postgres-error.ts';
import { canPassThrough, chooseIdentity, type Identity } from './identity.ts';

export interface Home {
	/** Holds everything below; also what the operator backs up while the server is down. */
	folder: string;
	/** Postgres's own data directory. */
	cluster: string;
	password: string;
	log: string;
	identity: Identity;
}

/**
 * As root, the folder may lie where no other user can come (a checkout under /root). Opening up folders that are
 * not ours would be rude, so the files then live in /var/lib, and a note in the folder says where.
 */
const elsewhere = '/var/lib/wijkdialoog';
const note = 'where-the-database-is.txt';

/** Makes the folder if needed and sees to it that Postgres can reach it. */
export async function prepareHome(
	asked: string,
	log: { info(message: string): void }
): Promise<Home> {
	const folder = resolve(asked);
	try {
		const home = await settle((await readNote(folder)) ?? folder);
		if (await canPassThrough(home.folder, home.identity)) return home;
		const other = await settle(join(elsewhere, newNamePart()));
		if (!(await canPassThrough(other.folder, other.identity))) {
			throw new EmbeddedPostgresError('folderUnreachable', { folder });
		}
		await writeFile(join(folder, note), `${other.folder}\n`, { mode: 0o600 });
		log.info(`No other user than root can reach ${folder}: the database lives in ${other.folder}`);
		return other;
	} catch (error) {
		throw explainFailure(error, 'folderNotWritable', folder);
	}
}

async function settle(asked: string): Promise<Home> {
	const identity = await chooseIdentity(join(asked, 'cluster'));
	// Parents that we make are open to pass through; the folder itself is Postgres's alone.
	await mkdir(dirname(asked), { recursive: true, mode: 0o755 });
	await mkdir(asked, { recursive: true, mode: 0o700 });
	const folder = await realpath(asked);
	const cluster = join(folder, 'cluster');
	if (identity) await chown(folder, identity.uid, identity.gid);
	return {
		folder,
		cluster,
		password: join(folder, 'password'),
		log: join(folder, 'postgres.log'),
		identity
	};
}

async function readNote(folder: string): Promise<string | undefined> {
	const text = await readFile(join(folder, note), 'utf8').catch(() => '');
	return text.trim() || undefined;
}
