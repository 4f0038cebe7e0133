/** What everybody who is still there sees when it is over, beside what a fresh fold of the log says that they should. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Audience } from '#lib/domain/audience.ts';
import { seedDice } from '../../src/lib/domain/dice.ts';
import { findDifferentSights, type Sight } from './checker.ts';
import type { Crowd } from './crowd.ts';
import type { Archive, FreshFold } from './fresh-fold.ts';
import { History } from './history.ts';
import type { Place } from './place.ts';
import type { ServerProcess } from './processes.ts';
import { Screen } from './screen.ts';

interface Survivors {
	crowd: Crowd;
	servers: readonly ServerProcess[];
	place: Place;
	archive: Archive;
}

/** How long what was committed last may be on its way to a screen that is connected, in milliseconds. */
const patience = 5_000;
/**
 * How long a screen may take to connect again once nothing is wrong any more, in milliseconds. An attempt that was dropped after the
 * upgrade times out after 4 s, the next one waits up to 3 s, and up to 4 s more where a server was busy: on two busy cores twice that.
 */
const comeBackPatience = 25_000;

/** Goes through every step once more, and looks at all of them. */
export async function compareSights(
	survivors: Survivors
): Promise<{ fold: FreshFold; sights: Sight[] }> {
	const { crowd, place, archive } = survivors;
	const away = await waitUntilBack(crowd);
	const sights = [...away, ...(await compareNow(survivors))];
	for (const stepId of place.stepIds) {
		await crowd.facilitator.lead({ kind: 'go-to', stepId });
		sights.push(...(await compareNow(survivors)));
	}
	return { fold: await archive.fold(place.sessionId), sights };
}

/** Resolves with who did not come back: from here on whoever gets no answer in time was connected. */
async function waitUntilBack({ phones, walls, facilitator }: Crowd): Promise<Sight[]> {
	const screens: [string, Screen][] = [
		...phones.map(({ screen }, number): [string, Screen] => [`phone ${number}`, screen]),
		...walls.map((wall, number): [string, Screen] => [`wall ${number}`, wall]),
		['the console', facilitator.screen]
	];
	const listAway = () => screens.filter(([, screen]) => !screen.isBack);
	const until = performance.now() + comeBackPatience;
	while (listAway().length > 0 && performance.now() < until) await sleep(100);
	return listAway().map(([who]) => ({
		who: `${who} (did not come back)`,
		shown: null,
		folded: 'connected'
	}));
}

async function compareNow(survivors: Survivors): Promise<Sight[]> {
	const { archive, place } = survivors;
	const fold = await archive.fold(place.sessionId);
	const held = await waitForPushes(survivors.crowd, fold);
	const asked = await askEverybody(survivors.crowd, fold);
	const direct = await Promise.all(
		survivors.servers.map((server) => askServer(server, survivors, fold))
	);
	return [...held, ...asked, ...direct.flat()];
}

/** What was pushed to them, without their asking. */
async function waitForPushes(crowd: Crowd, fold: FreshFold): Promise<Sight[]> {
	const until = performance.now() + patience;
	for (;;) {
		const sights = listHeld(crowd, fold);
		const isSettled = findDifferentSights(sights).length === 0;
		if (isSettled || performance.now() > until) return sights;
		await sleep(100);
	}
}

function listHeld({ phones, walls, facilitator }: Crowd, { memory }: FreshFold): Sight[] {
	const see = (who: string, { view }: Screen, audience: Audience): Sight => ({
		who: `${who} (pushed)`,
		shown: view,
		folded: memory.viewFor(audience)
	});
	return [
		...phones.map(({ screen }, number) => see(`phone ${number}`, screen, 'participant')),
		...walls.map((wall, number) => see(`wall ${number}`, wall, 'wall')),
		see('the console', facilitator.screen, 'facilitator')
	];
}

async function askEverybody({ phones }: Crowd, { memory }: FreshFold): Promise<Sight[]> {
	return Promise.all(
		phones.map(async ({ screen, guest }, number): Promise<Sight> => ({
			who: `phone ${number} (asked)`,
			shown: await askOwn(screen),
			folded: memory.ownFor(guest.participantId)
		}))
	);
}

/** Retries on a time-out, as a phone does. */
async function askOwn(screen: Screen): Promise<unknown> {
	const until = performance.now() + patience;
	for (;;) {
		const look = await screen.look();
		if (look) return look.own;
		if (performance.now() > until) return 'no answer';
		await sleep(100);
	}
}

/** Every process by itself, past the load balancer. */
async function askServer(
	server: ServerProcess,
	{ crowd, place }: Survivors,
	{ memory }: FreshFold
): Promise<Sight[]> {
	await server.ready();
	const { origin, code, staffCookie } = place;
	const guest = crowd.phones[0]?.guest;
	const cookies: Record<Audience, string> = {
		participant: guest?.cookie ?? '',
		facilitator: staffCookie,
		wall: ''
	};
	return Promise.all(
		Object.entries(cookies).map(async ([name, cookie]): Promise<Sight> => {
			const audience = name as Audience;
			const screen = new Screen({
				url: `http://127.0.0.1:${server.port}`,
				origin,
				code,
				audience,
				cookie,
				transport: 'websocket',
				draw: seedDice(0),
				history: new History(),
				promised: () => 0
			});
			const until = performance.now() + patience;
			while (!screen.view && performance.now() < until) await sleep(20);
			screen.close();
			const who = `a ${name} at the process on port ${server.port}`;
			return { who, shown: screen.view, folded: memory.viewFor(audience) };
		})
	);
}
