/** `npm run bench -- start`: how long a newcomer waits, from a fresh clone to the first page, beside what npm alone takes. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { findFreePort } from '../../src/lib/server/db/embedded/free-port.ts';
import { median, report, round } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
const target = { firstBeyondNpm: 10, secondStart: 3 };
const longestWait = 15 * 60_000;

/** A newcomer's environment: nothing of the checkout or the npm that runs this bench, and a database of its own. */
function newcomer(more: Record<string, string> = {}): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(
		([name]) => !/^(npm_|NODE_ENV$|INIT_CWD$|DATABASE_URL$|DATA_FOLDER$|EXAMPLE$)/i.test(name)
	);
	const path = (process.env.PATH ?? '')
		.split(delimiter)
		.filter((part) => !part.includes('node_modules'));
	return { ...Object.fromEntries(kept), PATH: path.join(delimiter), ...more };
}

function runIn(folder: string, command: string, options: string[]): number {
	const begin = performance.now();
	const { status, stderr } = spawnSync(command, options, { cwd: folder, env: newcomer() });
	if (status !== 0) throw new Error(`${command} ${options.join(' ')}: ${stderr.toString()}`);
	return (performance.now() - begin) / 1000;
}

async function answers(url: string): Promise<boolean> {
	return fetch(url, { headers: { accept: 'text/html' } }).then(
		async (page) => page.status === 200 && (await page.text()).includes('<h1'),
		() => false
	);
}

/** What the tree below npm still holds open is closed when the last of it has gone, the database too. */
async function stop(npm: ChildProcess): Promise<void> {
	const gone = once(npm, 'close');
	npm.kill('SIGTERM');
	await gone;
}

interface Start {
	/** Seconds from `npm start` to the first page. */
	total: number;
	/** Of these, what went by between the first and the last thing it said it was doing: installing and building. */
	npm: number;
}

async function startToPage(folder: string): Promise<Start> {
	const port = String(await findFreePort());
	const begin = performance.now();
	const npm = spawn('npm', ['start'], {
		cwd: folder,
		env: newcomer({ PORT: port, HOST: '127.0.0.1', ORIGIN: `http://localhost:${port}` }),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	const said: number[] = [];
	npm.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString();
		if (chunk.includes('[wijkdialoog]')) said.push(performance.now());
	});
	npm.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	try {
		while (!(await answers(`http://127.0.0.1:${port}/`))) {
			if (npm.exitCode !== null || performance.now() - begin > longestWait) {
				throw new Error(`No page:\n${output}`);
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return {
			total: (performance.now() - begin) / 1000,
			npm: ((said.at(-1) ?? 0) - (said[0] ?? 0)) / 1000
		};
	} finally {
		await stop(npm);
	}
}

/** Seconds that installing and building take without us, in a clone of its own. */
function npmAlone(clone: (name: string) => string): number {
	// The first installation of all fills npm's cache; counted, it would flatter us.
	const warm = clone('warm');
	runIn(warm, 'npm', ['ci']);
	rmSync(warm, { recursive: true, force: true });

	const folder = clone('by-hand');
	const install = runIn(folder, 'npm', ['ci']);
	const build = runIn(folder, 'npm', ['run', 'build']);
	report({ bench: 'start', what: 'npm alone', install: round(install, 1), build: round(build, 1) });
	rmSync(folder, { recursive: true, force: true });
	return install + build;
}

export async function run(quick: boolean): Promise<boolean> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-start-'));
	const clone = (name: string): string => {
		runIn(folder, 'git', ['clone', '--quiet', root, name]);
		return join(folder, name);
	};
	try {
		const byHand = quick ? null : npmAlone(clone);

		const fresh = clone('fresh');
		const first = await startToPage(fresh);
		report({
			bench: 'start',
			what: 'first start',
			seconds: round(first.total, 1),
			npmWithin: round(first.npm, 1),
			beyondNpmAlone: byHand === null ? null : round(first.total - byHand, 1)
		});
		const seconds: number[] = [];
		for (let trial = 1; trial <= 3; trial += 1) {
			const { total } = await startToPage(fresh);
			seconds.push(total);
			report({ bench: 'start', what: 'second start', trial, seconds: round(total, 2) });
		}

		// Installing takes minutes and differs from run to run by more than ten seconds: what it took in the same run counts.
		const beyond = first.total - first.npm;
		const second = median(seconds);
		const ok = beyond <= target.firstBeyondNpm && second <= target.secondStart;
		report({
			bench: 'start',
			firstBeyondNpm: round(beyond, 1),
			secondStart: round(second, 2),
			target,
			ok
		});
		return ok;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
