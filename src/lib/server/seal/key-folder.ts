/**
 * The keys of an evening, each a file of its own, in a folder outside the database. With them one finds who stands behind a name in the
 * log, and opens the ballots of a secret step. The database and its backups hold none of them, so that destroying the file destroys
 * what it opens. All processes of one server share the folder. See docs/decisions/0029.
 */
import {
	closeSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	statSync,
	unlinkSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';

export const keyBytes = 32;

export interface KeyFolder {
	/** The key of a step, or of the evening as a whole; null when there is none, or none any more. */
	find(sessionId: string, scope: string): Buffer | null;
	/** Makes the key, or gives the one that another process made a moment sooner. It is on disk when this returns. */
	make(sessionId: string, scope: string): Buffer;
	/** Destroys the key for good. */
	destroy(sessionId: string, scope: string): void;
	/** The scopes that have a key. */
	list(sessionId: string): string[];
	/** Every key of every evening, and when it was made. */
	listAll(): MadeKey[];
}

export interface MadeKey {
	sessionId: string;
	scope: string;
	madeAt: Date;
}

/** Ids of evenings and steps are ours, but a step's id comes out of a stored programme: no path may come of it. */
const safeName = /^[\w-]{1,80}$/;

export function openKeyFolder(folder: string, newKey: () => Buffer): KeyFolder {
	const folderOf = (sessionId: string) => join(folder, checkName(sessionId));
	const fileOf = (sessionId: string, scope: string) =>
		join(folderOf(sessionId), `${checkName(scope)}.key`);

	function find(sessionId: string, scope: string): Buffer | null {
		try {
			const key = readFileSync(fileOf(sessionId, scope));
			return key.length === keyBytes ? key : null;
		} catch (error) {
			if (isMissing(error)) return null;
			throw error;
		}
	}

	function list(sessionId: string): string[] {
		return readNames(folderOf(sessionId)).flatMap((name) =>
			name.endsWith('.key') ? [name.slice(0, -'.key'.length)] : []
		);
	}

	return {
		find,
		list,
		listAll: () =>
			readNames(folder)
				.filter((name) => safeName.test(name))
				.flatMap((sessionId) =>
					list(sessionId).flatMap((scope) => {
						// One that was destroyed just now is gone.
						const file = statSync(fileOf(sessionId, scope), { throwIfNoEntry: false });
						return file ? [{ sessionId, scope, madeAt: file.mtime }] : [];
					})
				),
		make(sessionId, scope) {
			const known = find(sessionId, scope);
			if (known) return known;
			const own = folderOf(sessionId);
			mkdirSync(own, { recursive: true, mode: 0o700 });
			const key = newKey();
			// Written whole elsewhere and then given its name: nobody ever reads half a key, and of two processes one is first.
			const draft = join(own, `${scope}.${String(process.pid)}.new`);
			writeWhole(draft, 'w', key);
			try {
				linkSync(draft, fileOf(sessionId, scope));
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			} finally {
				unlinkSync(draft);
			}
			syncFolder(own);
			const made = find(sessionId, scope);
			if (!made) throw new Error('The key could not be kept');
			return made;
		},
		destroy(sessionId, scope) {
			const file = fileOf(sessionId, scope);
			try {
				// Written over first, where the disk writes in place.
				writeWhole(file, 'r+', Buffer.alloc(keyBytes));
				unlinkSync(file);
				syncFolder(folderOf(sessionId));
			} catch (error) {
				if (!isMissing(error)) throw error;
			}
			removeIfEmpty(folderOf(sessionId));
		}
	};
}

function readNames(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

function checkName(name: string): string {
	if (!safeName.test(name)) throw new Error(`No key can have the name ${JSON.stringify(name)}`);
	return name;
}

function writeWhole(file: string, flags: string, bytes: Buffer): void {
	const descriptor = openSync(file, flags, 0o600);
	try {
		writeSync(descriptor, bytes);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/** So that the file itself survives a power cut, and not only what stands in it. */
function syncFolder(folder: string): void {
	const descriptor = openSync(folder, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// Other keys are still there, or it was gone already.
	}
}

function isMissing(error: unknown): boolean {
	return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
