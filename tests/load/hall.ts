/** A filled hall: an evening with its console, its wall and its phones, each connected. */
import { randomUUID } from 'node:crypto';
import { moods } from '../../src/lib/activities/contributions/mood.ts';
import type { Audience } from '../../src/lib/domain/audience.ts';
import type { Command } from '../../src/lib/domain/session/command.ts';
import type { SessionView } from '../../src/lib/domain/session/view.ts';
import { kompasThemeIds } from '../../src/lib/domain/wijkkompas/theme.ts';
import type { ActMessage, Look, Reply } from '../../src/lib/protocol/messages.ts';
import type { Copy } from './bare-evening.ts';
import type { Contestant } from './contestant.ts';
import type { PlannedEvening } from './contestant-process.ts';
import { WirePhone } from './wire-phone.ts';
import { controlSeqOf } from '../support/views.ts';

export interface Hall {
	evening: PlannedEvening;
	facilitator: WirePhone;
	wall: WirePhone;
	phones: WirePhone[];
	cookies: string[];
	lead(command: Command): Promise<void>;
	leave(): void;
}

/** So many connect at the same moment, on one machine that plays both sides. */
const atOnce = 100;

export async function inBatches<Item, Result>(
	items: readonly Item[],
	work: (item: Item) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	for (let from = 0; from < items.length; from += atOnce) {
		results.push(...(await Promise.all(items.slice(from, from + atOnce).map(work))));
	}
	return results;
}

/** Opens the doors and lets people in; their phones are not connected yet. */
export async function openHall(
	server: Contestant,
	evening: PlannedEvening,
	people: number
): Promise<Hall> {
	const { place } = server;
	const connect = (audience: Audience, cookie: string) =>
		WirePhone.connect(place, audience, evening.code, cookie);
	const facilitator = await connect('facilitator', place.staffCookie);
	async function lead(command: Command): Promise<void> {
		const look = (await facilitator.ask('look')) as Look;
		const basedOn = controlSeqOf(look.view);
		const reply = (await facilitator.ask('command', {
			id: randomUUID(),
			basedOn,
			command
		})) as Reply;
		if (!reply.ok) throw new Error(`${command.kind}: ${reply.refusal}`);
	}
	await lead({ kind: 'open-doors' });
	const sizes = Array.from({ length: Math.ceil(people / atOnce) }, (_, batch) =>
		Math.min(atOnce, people - batch * atOnce)
	);
	const cookies: string[] = [];
	for (const size of sizes) cookies.push(...(await server.join(evening, size)));
	await lead({ kind: 'start' });
	const wall = await connect('wall', '');
	const hall: Hall = {
		evening,
		facilitator,
		wall,
		phones: [],
		cookies,
		lead,
		leave() {
			for (const phone of [...hall.phones, wall, facilitator]) phone.cut();
		}
	};
	return hall;
}

export async function connectPhones(server: Contestant, hall: Hall): Promise<void> {
	hall.phones = await inBatches(hall.cookies, (cookie) =>
		WirePhone.connect(server.place, 'participant', hall.evening.code, cookie)
	);
}

/** A ballot with one theme, as the message that a phone sends. */
export function ballot(hall: Hall, choice: number): ActMessage {
	const theme = kompasThemeIds[choice % kompasThemeIds.length] ?? 'safety';
	return {
		id: randomUUID(),
		stepId: hall.evening.stepId,
		action: { kind: 'vote', choices: { [theme]: 1 } }
	};
}

const writers = 20;

/** Goes to the cards and lets the first people write one each; how the others say "ook ik" to them, each person once. */
export async function layCards(hall: Hall): Promise<{ written: number; support: SupportOf }> {
	const stepId = hall.evening.cardsStepId;
	await hall.lead({ kind: 'go-to', stepId });
	await hall.lead({ kind: 'open-step', stepId });
	const ids: string[] = [];
	for (const phone of hall.phones.slice(0, Math.min(writers, hall.phones.length / 2))) {
		const id = randomUUID();
		const text = 'De bankjes bij het plein zijn al lang stuk';
		const action = { kind: 'add', id, mood: moods[ids.length % moods.length], theme: null, text };
		const reply = (await phone.ask('act', { id: randomUUID(), stepId, action })) as Reply;
		if (!reply.ok) throw new Error(reply.refusal);
		ids.push(id);
	}
	return {
		written: ids.length,
		support: (choice) => ({
			id: randomUUID(),
			stepId,
			action: { kind: 'support', id: ids[choice % ids.length] }
		})
	};
}

type SupportOf = (choice: number) => ActMessage;

/** What our server shows of a vote that is open or closed and of cards: the bare servers show the same. */
export async function copyViews(server: Contestant): Promise<Copy> {
	const [evening] = await server.plan(1);
	if (!evening) throw new Error('no evening');
	const hall = await openHall(server, evening, 2 * writers);
	await connectPhones(server, hall);
	async function look(who: WirePhone | undefined): Promise<Look> {
		return (await who?.ask('look')) as Look;
	}
	async function shown() {
		const phone = await look(hall.phones[0]);
		const views: Record<Audience, SessionView> = {
			participant: phone.view,
			wall: (await look(hall.wall)).view,
			facilitator: (await look(hall.facilitator)).view
		};
		return { views, own: phone.own };
	}
	const { stepId } = evening;
	await hall.lead({ kind: 'open-step', stepId });
	await hall.phones[0]?.ask('act', ballot(hall, 0));
	const open = await shown();
	await hall.lead({ kind: 'close-step', stepId });
	const closed = await shown();
	const { support } = await layCards(hall);
	await hall.phones.at(-1)?.ask('act', support(0));
	const cards = await shown();
	hall.leave();
	return { open, closed, cards };
}
