/** The evenings of the example: three planned ones, one to practise with, and one practice evening that was played to its end. */
import { timeZone } from '../../texts/time-zone.ts';
import type { Chance } from '../chance.ts';
import type { SessionQueries } from '../db/sessions.ts';
import type { Kompas } from '../kompas/kompas.ts';
import { freezeSituation } from '../live/room/lead.ts';
import type { Rooms } from '../live/room/rooms.ts';
import { playEvening } from '../practice/play.ts';
import type { SessionDesk } from '../sessions/desk.ts';

interface ExampleWorld {
	desk: SessionDesk;
	sessions: SessionQueries;
	kompas: Kompas;
	rooms: Rooms;
	chance: Chance;
	finish: (sessionId: string) => Promise<void>;
}

const day = 24 * 3600 * 1000;

/** Half past seven in the evening, summer and winter, on the first Thursday from so many weeks after now. */
export function thursday(now: Date, weeks: number): Date {
	const date = new Date(now.getTime() + weeks * 7 * day);
	date.setUTCDate(date.getUTCDate() + ((4 - date.getUTCDay() + 7) % 7));
	date.setUTCHours(19, 30, 0, 0);
	const hour = new Intl.DateTimeFormat('en-GB', {
		timeZone: timeZone(),
		hour: '2-digit',
		hourCycle: 'h23'
	});
	const ahead = Number(hour.format(date)) - 19;
	date.setUTCHours(19 - ahead);
	return date;
}

export async function makeExampleEvenings(world: ExampleWorld): Promise<void> {
	const { desk, kompas, chance } = world;
	const now = chance.now();
	const tomorrow = new Date(now.getTime() + day);
	const planned = [
		{ slug: 'nieuwstraat-kwartier', weeks: 0, place: 'buurthuis (voorbeeld)' },
		{ slug: 'schelfhorst', weeks: 1, place: 'wijkcentrum (voorbeeld)' },
		{ slug: 'bornerbroek', weeks: 2, place: 'dorpshuis (voorbeeld)' }
	];
	for (const { slug, weeks, place } of planned) {
		const wijk = await kompas.findWijk(slug);
		if (!wijk) continue;
		const plannedAt = thursday(tomorrow, weeks);
		const title = `Dialoogavond ${wijk.name}`;
		await plan({ wijk: wijk.code, title, place, plannedAt, practice: false });
	}
	const wijk = await kompas.findWijk('nieuwstraat-kwartier');
	if (!wijk) return;
	const practice = { wijk: wijk.code, place: 'achter uw bureau', practice: true };
	await plan({ ...practice, title: 'Oefenavond om te proberen', plannedAt: thursday(tomorrow, 0) });
	const finished = await plan({
		...practice,
		title: 'Oefenavond Nieuwstraat-Kwartier',
		plannedAt: thursday(now, -1)
	});
	const session = await world.sessions.findById(finished);
	if (!session) return;
	const buurten = await kompas.listBuurten(wijk.code);
	await playEvening({
		room: await world.rooms.find(finished),
		opening: await freezeSituation(session, kompas, chance),
		facilitator: 'voorbeeld',
		residents: 24,
		professionals: 7,
		buurten: buurten.map(({ code }) => code),
		seed: 2026
	});
	await world.finish(finished);
	await world.sessions.setPublished(finished, chance.now());

	async function plan(details: Parameters<SessionDesk['create']>[0]): Promise<string> {
		const row = await desk.create({ ...details, example: true }, 'nl');
		await desk.plan(row);
		return row.id;
	}
}
