/**
 * `npm run bench`: one evening with 200 phones that all vote within 10 seconds, on the embedded Postgres. Prints one line of JSON per
 * trial and one with the medians. Both time stamps come from this process; its own processor time is told as well.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../src/lib/domain/session/command.ts';
import { kompasThemeIds } from '../../src/lib/domain/wijkkompas/theme.ts';
import type { ClientToServer, ServerToClient } from '../../src/lib/protocol/messages.ts';
import { protocolVersion } from '../../src/lib/protocol/version.ts';

const phones = 200;
const spread = 10_000;
const trials = 3;

type Client = Socket<ServerToClient, ClientToServer>;
interface Place {
	port: number;
	origin: string;
	code: string;
	stepId: string;
	staffCookie: string;
	participantCookie: string;
}

async function hear<Message>(child: ChildProcess): Promise<Message> {
	const [message] = (await once(child, 'message')) as [Message];
	return message;
}

async function connect(place: Place, audience: string, cookie: string): Promise<Client> {
	const client: Client = io(`http://127.0.0.1:${place.port}`, {
		auth: { version: protocolVersion, audience, code: place.code },
		extraHeaders: { origin: place.origin, cookie },
		transports: ['websocket'],
		forceNew: true
	});
	await new Promise<void>((done, failed) => {
		client.once('connect', done);
		client.once('connect_error', failed);
	});
	return client;
}

/** Peak memory of a process in MB, as the kernel counts it. */
function peakMemory(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function percentile(values: number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function holdEvening() {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-bench-'));
	const child = fork(new URL('./evening-server.ts', import.meta.url), {
		env: { ...process.env, DATABASE_URL: '', DATA_FOLDER: folder, ORIGIN: 'http://bench.test' }
	});
	const place = await hear<Place>(child);
	const facilitator = await connect(place, 'facilitator', place.staffCookie);
	async function lead(command: Command): Promise<void> {
		const look = await facilitator.emitWithAck('look');
		const basedOn = 'refusal' in look ? 0 : (look.view.console?.controlSeq ?? 0);
		const reply = await facilitator.emitWithAck('command', { id: randomUUID(), basedOn, command });
		if (!reply.ok) throw new Error(reply.refusal);
	}
	await lead({ kind: 'open-doors' });
	child.send(phones);
	const { tokens } = await hear<{ tokens: string[] }>(child);
	const wall = await connect(place, 'wall', '');
	const clients = await Promise.all(
		tokens.map((token) => connect(place, 'participant', `${place.participantCookie}=${token}`))
	);
	await lead({ kind: 'start' });
	await lead({ kind: 'open-step', stepId: place.stepId });

	const onWall: { seq: number; at: number }[] = [];
	let answered = 0;
	wall.on('view', (view) => {
		onWall.push({ seq: view.seq, at: performance.now() });
		answered = view.step?.answered ?? 0;
	});
	const cpuBefore = process.cpuUsage();
	const votes = await Promise.all(
		clients.map(async (client) => {
			await pause(Math.random() * spread);
			const tapped = performance.now();
			const theme = kompasThemeIds[Math.floor(Math.random() * kompasThemeIds.length)] ?? 'safety';
			const reply = await client.emitWithAck('act', {
				id: randomUUID(),
				stepId: place.stepId,
				action: { kind: 'vote', choices: { [theme]: 1 } }
			});
			return { tapped, acked: performance.now(), seq: reply.ok ? reply.seq : null };
		})
	);
	await pause(500);
	const cpu = process.cpuUsage(cpuBefore);
	const accepted = votes.filter(({ seq }) => seq !== null);
	const toAck = accepted.map(({ tapped, acked }) => acked - tapped);
	const toWall = accepted.map(({ tapped, seq }) => {
		const shown = onWall.find((view) => view.seq >= (seq ?? 0));
		return shown ? shown.at - tapped : Number.POSITIVE_INFINITY;
	});
	const result = {
		phones,
		accepted: accepted.length,
		lost: accepted.length - answered,
		doubled: accepted.length - new Set(accepted.map(({ seq }) => seq)).size,
		tapToAckP95: percentile(toAck, 0.95),
		tapToWallP50: percentile(toWall, 0.5),
		tapToWallP95: percentile(toWall, 0.95),
		tapToWallMax: percentile(toWall, 1),
		pushesToWall: onWall.length,
		serverMemoryMB: peakMemory(child.pid ?? 0),
		generatorCpuSeconds: (cpu.user + cpu.system) / 1_000_000
	};
	for (const client of [...clients, wall, facilitator]) client.close();
	child.kill('SIGTERM');
	await once(child, 'exit');
	rmSync(folder, { recursive: true, force: true });
	return result;
}

const results: Awaited<ReturnType<typeof holdEvening>>[] = [];
for (let trial = 1; trial <= trials; trial += 1) {
	const result = await holdEvening();
	results.push(result);
	console.log(JSON.stringify({ bench: 'evening', trial, ...result }));
}
const median = (read: (result: (typeof results)[number]) => number) =>
	percentile(results.map(read), 0.5);
const summary = {
	tapToWallP95: median((result) => result.tapToWallP95),
	serverMemoryMB: median((result) => result.serverMemoryMB),
	lost: results.reduce((sum, { lost }) => sum + Math.abs(lost), 0),
	doubled: results.reduce((sum, { doubled }) => sum + doubled, 0)
};
const ok =
	summary.tapToWallP95 <= 500 &&
	summary.serverMemoryMB <= 400 &&
	summary.lost === 0 &&
	summary.doubled === 0 &&
	results.every(({ accepted }) => accepted === phones);
console.log(
	JSON.stringify({
		bench: 'evening',
		median: summary,
		target: { tapToWallP95: 500, serverMemoryMB: 400 },
		cores: availableParallelism(),
		node: process.version,
		ok
	})
);
process.exit(ok ? 0 : 1);
