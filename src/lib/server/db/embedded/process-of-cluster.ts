/** Whether a pid is the Postgres of this cluster: a pid alone proves nothing, it may have been reused. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Some process has this pid; a zombie counts too. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Postgres works inside its data directory, so its working directory tells, also after the folder was moved. */
export async function belongsTo(pid: number, cluster: string): Promise<boolean> {
	if (process.platform !== 'linux') return await commandNames(pid, cluster);
	try {
		const [its, ours] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(cluster)]);
		return its.dev === ours.dev && its.ino === ours.ino;
	} catch {
		return false;
	}
}

async function commandNames(pid: number, cluster: string): Promise<boolean> {
	const { stdout } = await run('ps', ['-o', 'stat=,command=', '-p', String(pid)]).catch(() => ({
		stdout: ''
	}));
	return stdout.includes(cluster) && !stdout.trimStart().startsWith('Z');
}
