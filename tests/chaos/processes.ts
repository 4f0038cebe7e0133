/** Server processes that are killed and come back, as a supervisor on a real machine would bring them back. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Asked, Told } from './place.ts';

const serverFile = new URL('./hall-server.ts', import.meta.url);
/** The restart delay of a supervisor, in milliseconds. */
const pauseBeforeRestart = 100;

/** A warm standby: a process that has loaded the server already, for on a busy machine loading takes longest. */
function warmUp(environment: Record<string, string>): ChildProcess {
	return fork(serverFile, {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
}

export class ServerProcess {
	/** Null while it does not listen. */
	port: number | null = null;
	/** Starts that failed, and orderly ends: a database that is killed while it comes back does that. */
	gaveUp = 0;
	/** What it said before it fell over while it carried the hall: that is never right. */
	readonly crashes: string[] = [];
	readonly #environment: Record<string, string>;
	#child: ChildProcess | null = null;
	#spare: ChildProcess;
	#isWanted = true;
	#wasTold = false;
	#waiting: (() => void)[] = [];

	constructor(environment: Record<string, string>) {
		this.#environment = environment;
		this.#spare = warmUp(environment);
		this.#start();
	}

	/** Resolves as soon as it listens. */
	async ready(): Promise<void> {
		if (this.port === null) await new Promise<void>((resolve) => this.#waiting.push(resolve));
	}

	async ask<Answer>(asked: Asked): Promise<Answer> {
		await this.ready();
		const child = this.#child;
		if (!child) throw new Error('There is no server process to ask');
		child.send(asked);
		const [{ answer }] = (await once(child, 'message')) as [{ answer: Answer }];
		return answer;
	}

	/** Says whether there was one to kill. */
	kill(signal: 'SIGKILL' | 'SIGTERM'): boolean {
		this.#wasTold = true;
		if (signal === 'SIGKILL') this.port = null;
		return this.#child?.kill(signal) ?? false;
	}

	/** Graceful shutdown, without a restart. */
	async stop(): Promise<void> {
		this.#isWanted = false;
		this.#spare.kill('SIGKILL');
		const child = this.#child;
		if (!child || child.exitCode !== null) return;
		this.kill('SIGTERM');
		await Promise.race([once(child, 'exit'), sleep(15_000, null, { ref: false })]);
		child.kill('SIGKILL');
	}

	#start(): void {
		this.#wasTold = false;
		const child = this.#spare;
		child.send({ kind: 'begin' });
		this.#spare = warmUp(this.#environment);
		this.#child = child;
		let said = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-4_000)));
		}
		child.on('message', (told: Told) => {
			if (!('port' in told)) return;
			this.port = told.port;
			for (const resolve of this.#waiting.splice(0)) resolve();
		});
		child.once('exit', (code) => {
			const isCrash = this.port !== null && code !== 0;
			if (!this.#wasTold && isCrash) this.crashes.push(said.trim());
			else if (!this.#wasTold) this.gaveUp += 1;
			this.port = null;
			if (this.#isWanted) setTimeout(() => this.#start(), pauseBeforeRestart);
		});
	}
}
