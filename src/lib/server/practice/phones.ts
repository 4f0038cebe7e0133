/** Simulated phones: real Socket.IO clients in the server's own process, so that one person can try a whole evening alone. */
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { findImagination } from '../../activities/index.ts';
import type { ParticipantKind } from '../../domain/audience.ts';
import type { SessionView } from '../../domain/session/view.ts';
import type { ClientToServer, ServerToClient } from '../../protocol/messages.ts';
import { PushedView } from '../../protocol/pushed-view.ts';
import { protocolVersion } from '../../protocol/version.ts';
import { practiceWords } from '../../texts/nl/practice-words.ts';
import type { Chance } from '../chance.ts';
import type { SessionRow } from '../db/sessions.ts';
import type { Door } from '../live/door/door.ts';
import { seedDice, type Draw } from '../../domain/dice.ts';
import {
	pauses,
	planCrowd,
	type Pace,
	type PlannedPhone
} from '../../domain/practice/crowd-plan.ts';

export const fewestPhones = 5;
export const mostPhones = 100;

export interface Practice {
	/** Lets made-up residents join. Only ever on a practice evening. */
	start(session: SessionRow, phones: number, pace?: Pace): Promise<void>;
	stop(sessionId: string): void;
	/** Those who came, also who dropped out since, and those who come later. */
	count(sessionId: string): number;
	close(): void;
}

interface PracticeWorld {
	server: HttpServer;
	origin: string;
	door: Door;
	chance: Chance;
	listBuurten: (wijk: string) => Promise<{ code: string }[]>;
	reportFailure: (error: unknown) => void;
}

type Phone = Socket<ServerToClient, ClientToServer>;

interface Crowd {
	phones: Phone[];
	timers: Set<NodeJS.Timeout>;
	/** How many come later. */
	coming: number;
	pace: Pace;
}

/** Of every ten made-up people, seven live here, one has a business and two work for a partner. The first five are a mix already. */
function kindOf(number: number): ParticipantKind {
	const place = number % 10;
	return place === 5 ? 'entrepreneur' : place === 2 || place === 7 ? 'professional' : 'resident';
}

export function openPractice(world: PracticeWorld): Practice {
	const crowds = new Map<string, Crowd>();

	function stop(sessionId: string): void {
		const crowd = crowds.get(sessionId);
		for (const phone of crowd?.phones ?? []) phone.close();
		for (const timer of crowd?.timers ?? []) clearTimeout(timer);
		crowds.delete(sessionId);
	}

	/** Does something later, unless the crowd was sent home. */
	function later(crowd: Crowd, milliseconds: number, work: () => void): void {
		const timer = setTimeout(() => {
			crowd.timers.delete(timer);
			work();
		}, milliseconds);
		timer.unref();
		crowd.timers.add(timer);
	}

	return {
		async start(session, phones, pace = 'quick') {
			if (!session.practice) throw new Error('A real evening never has made-up residents');
			stop(session.id);
			const crowd: Crowd = { phones: [], timers: new Set(), coming: 0, pace };
			crowds.set(session.id, crowd);
			const buurten = (await world.listBuurten(session.wijk)).map(({ code }) => code);
			const wanted = Math.min(mostPhones, Math.max(fewestPhones, phones));
			const plan = planCrowd(wanted, pace, drawAnew());
			for (const [number, planned] of plan.entries()) {
				if (planned.comesAt > 0) continue;
				if (!(await comeIn(session, crowd, number, planned, buurten))) return;
			}
			for (const [number, planned] of plan.entries()) {
				if (planned.comesAt === 0) continue;
				crowd.coming += 1;
				later(crowd, planned.comesAt, () => {
					crowd.coming -= 1;
					comeIn(session, crowd, number, planned, buurten).catch(world.reportFailure);
				});
			}
		},
		stop,
		count(sessionId) {
			const crowd = crowds.get(sessionId);
			return crowd ? crowd.phones.length + crowd.coming : 0;
		},
		close() {
			for (const sessionId of crowds.keys()) stop(sessionId);
		}
	};

	/** Through the door as everybody; false when it is shut, or who let them in sent them home meanwhile. */
	async function comeIn(
		session: SessionRow,
		crowd: Crowd,
		number: number,
		{ comesAt, leavesAt, returnsAt }: PlannedPhone,
		buurten: string[]
	): Promise<boolean> {
		const buurt = buurten[number % Math.max(buurten.length, 1)] ?? null;
		const kind = kindOf(number);
		const joined = await world.door.join(session, null, kind, buurt);
		if ('refusal' in joined || crowds.get(session.id) !== crowd) return false;
		const cookie = `${world.door.cookieName(session.code)}=${joined.token}`;
		const phone = connect(session, kind, cookie, buurten, crowd.pace);
		crowd.phones.push(phone);
		if (leavesAt !== null) later(crowd, leavesAt - comesAt, () => phone.disconnect());
		if (returnsAt !== null) later(crowd, returnsAt - comesAt, () => phone.connect());
		return true;
	}

	function drawAnew(): Draw {
		return seedDice(Number.parseInt(world.chance.newId().slice(0, 8), 16));
	}

	function connect(
		session: SessionRow,
		kind: ParticipantKind,
		cookie: string,
		buurten: string[],
		pace: Pace
	): Phone {
		const { port } = world.server.address() as AddressInfo;
		const phone: Phone = io(`http://127.0.0.1:${port}`, {
			auth: {
				version: protocolVersion,
				audience: 'participant',
				code: session.code,
				changes: true
			},
			extraHeaders: { cookie, origin: world.origin },
			transports: ['websocket'],
			forceNew: true
		});
		const draw = drawAnew();
		const pause = (before: 'look' | 'act') => {
			const { least, more } = pauses[pace][before];
			return new Promise((resolve) => setTimeout(resolve, least + draw(more)).unref());
		};
		let stepSeen = '';

		/** Looks three times at what a step asks: some people write at once, others first read what is there. */
		async function takePart(stepId: string, asked: string | null): Promise<void> {
			for (let glance = 0; glance < 3 && phone.connected; glance += 1) {
				await pause('look');
				const look = await phone
					.timeout(5_000)
					.emitWithAck('look')
					.catch(() => null);
				if (!look || 'refusal' in look) return;
				const { step } = look.view;
				if (step?.id !== stepId || step.phase !== 'open' || step.view === null) return;
				if (step.asked !== asked) return;
				const imagination = {
					kind,
					draw,
					newId: world.chance.newId,
					words: practiceWords,
					buurten
				};
				const actions = findImagination(step.activity)?.(step.view, look.own, imagination) ?? [];
				for (const action of actions) {
					if (!phone.connected) return;
					const message = { id: world.chance.newId(), stepId, action };
					await phone
						.timeout(5_000)
						.emitWithAck('act', message)
						.catch(() => null);
					await pause('act');
				}
			}
		}

		function notice({ phase, step }: SessionView): void {
			if (phase === 'closed' || phase === 'reported') return stop(session.id);
			const seen = `${step?.id} ${step?.phase} ${step?.asked}`;
			if (seen === stepSeen) return;
			stepSeen = seen;
			if (step?.phase === 'open') void takePart(step.id, step.asked);
		}

		phone.on('connect', () => {
			phone.emit('look', (look) => {
				if (!('refusal' in look)) notice(look.view);
			});
		});
		const pushed = new PushedView();
		phone.on('view', (view, number) => notice(pushed.take(view, number)));
		phone.on('change', (change) => {
			const view = pushed.change(change);
			if (view) notice(view);
			else phone.emit('look', (look) => 'refusal' in look || notice(look.view));
		});
		return phone;
	}
}
