/**
 * `npm run bench -- join`: a whole hall comes in at the same moment. Every phone fetches the page, sends the form, and connects, as a
 * browser does; without what comes from a cache. It counts from the first request until the last phone has its view.
 */
import { randomUUID } from 'node:crypto';
import type { Look, Reply } from '../../src/lib/protocol/messages.ts';
import { startServer, type RunningServer } from '../e2e/server.ts';
import { median, percentile, report, round } from './measure.ts';
import { WirePhone } from './wire-phone.ts';
import { controlSeqOf } from '../support/views.ts';

const target = { untilAllIn: 10_000, refused: 0 };

/** A browser's cookies, and forms that are sent the way a browser without JavaScript sends them. */
class Visitor {
	readonly #origin: string;
	readonly #jar = new Map<string, string>();

	constructor(origin: string) {
		this.#origin = origin;
	}

	get cookies(): string {
		return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	async get(path: string): Promise<string> {
		return (await this.#fetch(path, {})).text();
	}

	/** Sends the form of a page with what it holds already; says where it leads. */
	async send(page: string, path: string, fields: Record<string, string> = {}): Promise<string> {
		const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
		const body = new URLSearchParams({
			...Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
			...fields
		});
		const answer = await this.#fetch(path, { method: 'POST', body, redirect: 'manual' });
		await answer.text();
		if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`);
		return answer.headers.get('location') ?? '/';
	}

	async #fetch(path: string, init: RequestInit): Promise<Response> {
		const headers = { accept: 'text/html', origin: this.#origin, cookie: this.cookies };
		const answer = await fetch(new URL(path, this.#origin), { ...init, headers });
		for (const line of answer.headers.getSetCookie()) {
			const [pair = ''] = line.split(';');
			const at = pair.indexOf('=');
			this.#jar.set(pair.slice(0, at), pair.slice(at + 1));
		}
		return answer;
	}
}

/** Opens the doors of the practice evening of the example; the code to join with. */
async function openDoors({ origin, login }: RunningServer): Promise<string> {
	const staff = new Visitor(origin);
	await staff.send(await staff.get('/inloggen'), '/inloggen', { ...login });
	const id = /\/regie\/avonden\/([^/"]+)\/live/.exec(await staff.get('/regie'))?.[1];
	const code = /\/doe-mee\/([A-Z0-9]+)/.exec(await staff.get(`/regie/avonden/${id}`))?.[1];
	if (!code) throw new Error('The example has no practice evening');
	const console_ = await WirePhone.connect(placeOf(origin), 'facilitator', code, staff.cookies);
	for (const kind of ['open-doors', 'start']) {
		const { view } = (await console_.ask('look')) as Look;
		const basedOn = controlSeqOf(view);
		const reply = (await console_.ask('command', {
			id: randomUUID(),
			basedOn,
			command: { kind }
		})) as Reply;
		if (!reply.ok) throw new Error(`${kind}: ${reply.refusal}`);
	}
	console_.cut();
	return code;
}

const placeOf = (origin: string) => ({
	port: Number(new URL(origin).port),
	origin,
	staffCookie: '',
	postmaster: null
});

async function comeIn(origin: string, code: string): Promise<WirePhone> {
	const visitor = new Visitor(origin);
	const path = `/doe-mee/${code}`;
	await visitor.get(
		await visitor.send(await visitor.get(path), `${path}?/join`, { as: 'resident' })
	);
	const phone = await WirePhone.connect(placeOf(origin), 'participant', code, visitor.cookies);
	await phone.ask('look');
	return phone;
}

async function measure(people: number) {
	const server = await startServer({ LOG_LEVEL: 'silent' });
	try {
		const code = await openDoors(server);
		const began = performance.now();
		const each = await Promise.all(
			Array.from({ length: people }, () =>
				comeIn(server.origin, code).then(
					(phone) => ({ phone, after: performance.now() - began }),
					() => ({ phone: null, after: Number.POSITIVE_INFINITY })
				)
			)
		);
		for (const { phone } of each) phone?.cut();
		const after = each.filter(({ phone }) => phone).map((one) => one.after);
		return {
			people,
			refused: people - after.length,
			untilHalfIn: round(percentile(after, 0.5)),
			untilAllIn: round(Math.max(...after))
		};
	} finally {
		await server.stop();
	}
}

export async function run(quick: boolean): Promise<boolean> {
	const trials = [];
	for (let trial = 1; trial <= (quick ? 1 : 3); trial += 1) {
		const figures = await measure(quick ? 20 : 500);
		trials.push(figures);
		report({ bench: 'join', trial, ...figures });
	}
	const summary = {
		untilAllIn: median(trials.map(({ untilAllIn }) => untilAllIn)),
		refused: Math.max(...trials.map(({ refused }) => refused))
	};
	const ok = summary.untilAllIn <= target.untilAllIn && summary.refused <= target.refused;
	report({ bench: 'join', median: summary, target, ok });
	return ok;
}
