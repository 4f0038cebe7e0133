/**
 * What `npm start` runs, on a clean checkout and on every later day: install what is missing, build what changed, and
 * then be the server. Runs before anything is installed, on whatever Node the machine has, so it imports nothing.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const installedFrom = join(root, 'node_modules', '.installed-from');
// The last file that a build writes: a build that was cut off does not have it.
const built = join(root, 'build', 'handler.js');
const sources = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const ownNode = join(
	root,
	'node_modules',
	'.bin',
	process.platform === 'win32' ? 'node.cmd' : 'node'
);

const texts = {
	install: 'Onderdelen ophalen (npm ci). Dit duurt de eerste keer enkele minuten.',
	runtime: 'Node 24 klaarzetten.',
	build: 'De pagina’s bouwen. Dit duurt ongeveer een halve minuut.',
	serve: 'De server starten.',
	again: 'De server viel om. Er is niets verloren; hij start opnieuw.',
	installFailed:
		'Onderdelen ophalen is niet gelukt. Is er internet? De melding hierboven zegt meer.',
	buildFailed: 'Bouwen is niet gelukt. De melding hierboven zegt meer.',
	noNpm: 'npm is niet gevonden. Installeer Node.js 20 of nieuwer (met npm) en probeer het opnieuw.',
	noNode: 'Node 24 ontbreekt in node_modules. Installeer Node.js 24 en probeer het opnieuw.'
};

/** What `server.ts` ends with when it could not start and said why. */
const couldNotStart = 3;
/** A life shorter than this, in milliseconds, is short; after so many in a row it makes no sense to go on. */
const shortestLife = 10_000;
const mostShortLives = 5;

/** @param {string} sentence */
const say = (sentence) => console.log(`[wijkdialoog] ${sentence}`);

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
	console.error(`[wijkdialoog] ${sentence}`);
	process.exit(1);
}

const fingerprint = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

/** By content where we installed ourselves (a checkout touches the dates), else by date. */
function isInstalled() {
	if (!existsSync(installed)) return false;
	if (existsSync(installedFrom) && readFileSync(installedFrom, 'utf8') === fingerprint())
		return true;
	return statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Folders count too: theirs is the date that changes when a file is taken away. @param {string} path @returns {number} */
function newestChange(path) {
	const about = statSync(path, { throwIfNoEntry: false });
	if (!about) return 0;
	if (!about.isDirectory()) return about.mtimeMs;
	return readdirSync(path).reduce(
		(newest, name) => Math.max(newest, newestChange(join(path, name))),
		about.mtimeMs
	);
}

function isBuilt() {
	const about = statSync(built, { throwIfNoEntry: false });
	return Boolean(about && sources.every((name) => newestChange(join(root, name)) <= about.mtimeMs));
}

/**
 * A signal for `npm start` ends npm and its shell, and does not reach us: their end is the signal then. Without npm
 * it means nothing, as with a server that a script put in the background.
 */
const startedByNpm = process.env.npm_lifecycle_event === 'start';
const parent = process.ppid;

/**
 * Signals go on to the program that runs at that moment; in a terminal, Ctrl-C reaches it by itself already.
 * @param {string} command @param {string[]} options @param {NodeJS.ProcessEnv} env @returns {Promise<number>}
 */
function run(command, options, env) {
	const child = spawn(command, options, {
		cwd: root,
		env,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	/** @param {NodeJS.Signals} signal */
	const pass = (signal) => {
		stopped = true;
		if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
	};
	/** @type {NodeJS.Signals[]} */
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) process.on(signal, pass);
	const watch = setInterval(() => startedByNpm && process.ppid !== parent && pass('SIGTERM'), 250);
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('exit', (code) => {
			clearInterval(watch);
			for (const signal of signals) process.off(signal, pass);
			done(code ?? 1);
		});
	});
}

/** Who stops during the installation does not want a build to follow. */
let stopped = false;

/** npm runs on the machine's own Node: ours lies in the folder that `npm ci` empties. @param {string[]} options */
async function npm(options) {
	const inside = `node_modules${sep}.bin`;
	const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.endsWith(inside));
	try {
		const code = await run('npm', options, { ...process.env, PATH: path.join(delimiter) });
		if (stopped) process.exit(code || 1);
		return code;
	} catch {
		return giveUp(texts.noNpm);
	}
}

async function install() {
	say(texts.install);
	// Building needs the development parts, also where NODE_ENV says production.
	if ((await npm(['ci', '--include=dev'])) !== 0) giveUp(texts.installFailed);
	writeFileSync(installedFrom, fingerprint());
}

/** npm may be told to run no install scripts; the one that puts Node 24 in its place is then run by name. */
async function chooseNode() {
	if (existsSync(ownNode)) return ownNode;
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
	say(texts.runtime);
	await npm(['rebuild', 'node', '--ignore-scripts=false']);
	return existsSync(ownNode) ? ownNode : giveUp(texts.noNode);
}

async function build() {
	say(texts.build);
	const begin = new Date();
	if ((await npm(['run', 'build'])) !== 0) giveUp(texts.buildFailed);
	// What was changed while it was being built is newer than the build.
	if (existsSync(built)) utimesSync(built, begin, begin);
}

if (!isInstalled()) await install();
// Also where npm may run no scripts, and where all was installed before there was anything to mend.
await import('./mend-postgres.mjs');
const node = await chooseNode();
if (!isBuilt()) await build();
/** A server that fell over in the middle of an evening is helped up at once; one that could not start says why, once. */
async function serve() {
	let hasLived = false;
	for (let shortLives = 0; shortLives < mostShortLives;) {
		const began = performance.now();
		const code = await run(node, [join('src', 'server.ts')], {
			NODE_ENV: 'production',
			...process.env
		});
		const couldStart = code !== couldNotStart;
		const isOver = stopped || code === 0 || (!couldStart && !hasLived);
		if (isOver) return code;
		const wasShort = performance.now() - began < shortestLife;
		hasLived ||= couldStart && !wasShort;
		shortLives = wasShort && couldStart ? shortLives + 1 : 0;
		say(texts.again);
		await new Promise((resume) => setTimeout(resume, 1_000));
	}
	return 1;
}

say(texts.serve);
process.exitCode = await serve();
